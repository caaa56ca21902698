import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { milliseconds } from './virtual-clock-state';

type Event = temporal.api.history.v1.IHistoryEvent;
/** Calls the workflow service, with a deadline. */
type Ask = <T>(call: (service: Client['workflowService'], namespace: string) => Promise<T>) => Promise<T>;

/** Events that are read at once: what one skip brings about is less. */
const PAGE = 50;

/** The timers of a workflow, which the server tells in its history only. Of that no event is read twice. */
export class PendingTimers {
  private runId = '';
  private read = 0;
  private taskBegan = 0;
  private readonly due = new Map<string, number>();

  constructor(
    private readonly workflowId: string,
    private readonly ask: Ask,
  ) {}

  /**
   * Whether a timer should have fired by then. Undefined where the history has another length than it had: something
   * happened meanwhile.
   */
  async isOneDue(runId: string, length: number, now: number): Promise<boolean | undefined> {
    if (runId !== this.runId) this.beginAgain(runId);
    const fresh = await this.eventsSince(this.read);
    for (const event of fresh) this.take(event);
    this.read += fresh.length;
    return this.read === length ? [...this.due.values()].some((at) => at <= now) : undefined;
  }

  private beginAgain(runId: string): void {
    this.runId = runId;
    this.read = 0;
    this.due.clear();
  }

  /** Read from the end, since all that went before is known. */
  private async eventsSince(known: number): Promise<Event[]> {
    const events: Event[] = [];
    const execution = { workflowId: this.workflowId, runId: this.runId };
    let nextPageToken: Uint8Array | null = null;
    do {
      const page = await this.ask((service, namespace) =>
        service.getWorkflowExecutionHistoryReverse({ namespace, execution, maximumPageSize: PAGE, nextPageToken }),
      );
      const fresh = (page.history?.events ?? []).filter(({ eventId }) => Number(eventId) > known);
      events.push(...fresh);
      nextPageToken = (fresh.length === page.history?.events?.length && page.nextPageToken) || null;
    } while (nextPageToken?.length);
    return events.reverse();
  }

  /**
   * A workflow computes how long to wait from the beginning of its task, and the server counts from the task's end: for
   * the workflow the timer is due that much earlier.
   */
  private take(event: Event): void {
    if (event.workflowTaskStartedEventAttributes) this.taskBegan = milliseconds(event.eventTime);
    const started = event.timerStartedEventAttributes;
    if (started?.timerId) this.due.set(started.timerId, this.taskBegan + milliseconds(started.startToFireTimeout));
    const over = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (over?.timerId) this.due.delete(over.timerId);
  }
}
