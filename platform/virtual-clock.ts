import { type Client, isGrpcServiceError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { status } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { workflowIdOf } from '../domain/offer';
import { blockers, clockOf, type Execution, isOver, milliseconds } from './virtual-clock-state';

/** The time machine could not get where it was sent, and why. */
export class TimeMachineStuck extends Error {}

/** How many skips one journey may take; each timer and each retry is one. */
const SKIPS = 5_000;
const POLL = 2_000;
const CALM = 15;
const PATIENCE = 120_000;
const COMPLETED = temporal.api.enums.v1.FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED;

const POLL_AGAIN = new Set<number>([
  status.DEADLINE_EXCEEDED,
  status.CANCELLED,
  status.UNAVAILABLE,
  status.RESOURCE_EXHAUSTED,
]);

/**
 * Moves the clock of one offer's workflow, on a server that can skip time (Temporal Server 1.32, dynamic config
 * `frontend.WorkflowTimeSkippingEnabled`, later `system.workflowTimeSkippingEnabled`). It never goes back.
 */
export class VirtualClock {
  /** One journey at a time per offer: a second would replace the first. */
  private readonly journeys = new Map<string, Promise<unknown>>();

  constructor(private readonly client: Client) {}

  /** The offer's own time. */
  async now(offerId: string): Promise<Date> {
    return new Date(clockOf(await this.describe(workflowIdOf(offerId))));
  }

  /** Answers when the clock has got to the target and everything due on the way is done. Throws TimeMachineStuck. */
  advanceTo(offerId: string, target: Date): Promise<void> {
    const previous = this.journeys.get(offerId) ?? Promise.resolve();
    const journey = previous.catch(() => undefined).then(() => this.travel(workflowIdOf(offerId), target.getTime()));
    this.journeys.set(offerId, journey);
    const forget = (): void => {
      if (this.journeys.get(offerId) === journey) this.journeys.delete(offerId);
    };
    journey.then(forget, forget);
    return journey;
  }

  private async travel(workflowId: string, target: number): Promise<void> {
    const giveUp = Date.now() + PATIENCE;
    await this.settle(workflowId, giveUp);
    const id = randomUUID();
    const distance = target - clockOf(await this.describe(workflowId));
    if (distance <= 0) return;
    await this.configure(workflowId, {
      enabled: true,
      maxSessionSkipCount: SKIPS,
      fastForwardConfig: { id, duration: { seconds: Math.floor(distance / 1000), nanos: (distance % 1000) * 1e6 } },
    });
    while (!(await this.hasArrived(workflowId, id, target))) {
      if (Date.now() < giveUp) continue;
      const blocked = await this.whatBlocks(workflowId);
      await this.configure(workflowId, { enabled: false });
      throw new TimeMachineStuck(`The offer's clock does not move: ${blocked.join('; ') || 'it took too long'}.`);
    }
    await this.settle(workflowId, giveUp);
  }

  /**
   * Waits a while for the end of the journey. Throws when it will not come. Now and then the server forgets a journey
   * in the moment of its arrival, so that the clock has the last word.
   */
  private async hasArrived(workflowId: string, id: string, target: number): Promise<boolean> {
    try {
      const { fastForwardPollingResult } = await this.rpc(POLL, (service, namespace) =>
        service.pollWorkflowExecutionTimeSkipping({
          namespace,
          workflowExecution: { workflowId, runId: '' },
          fastForwardId: id,
        }),
      );
      if (fastForwardPollingResult === COMPLETED) return true;
    } catch (err) {
      if (!isGrpcServiceError(err) || !POLL_AGAIN.has(err.code)) throw err;
    }
    const execution = await this.describe(workflowId);
    const skipping = execution.workflowExtendedInfo?.timeSkippingInfo;
    const journey = skipping?.fastForwardInfo;
    if (journey?.fastForwardId === id && journey.hasCompleted) return true;
    if (isOver(execution)) return true;
    if (journey && journey.fastForwardId !== id)
      throw new TimeMachineStuck('Somebody else moved the clock of this offer at the same time.');
    if (skipping?.effectiveConfig?.enabled) return false;
    if (clockOf(execution) < target)
      throw new TimeMachineStuck('There was more to do on the way than one journey allows; go in smaller steps.');
    return true;
  }

  /** What is due at the present instant must have begun, and what it began must be done. */
  private async settle(workflowId: string, until: number): Promise<void> {
    let length = -1;
    for (let calm = 0; calm < 2 && Date.now() < until;) {
      const execution = await this.describe(workflowId);
      if (isOver(execution)) return;
      const events = Number(execution.workflowExecutionInfo?.historyLength ?? 0);
      // The history has to be read for timers only when it has grown.
      const blocked =
        blockers(execution).length > 0 || (events !== length && (await this.hasTimerDue(workflowId, execution)));
      calm = !blocked && events === length ? calm + 1 : 0;
      length = events;
      await new Promise((resolve) => setTimeout(resolve, CALM));
    }
  }

  private async whatBlocks(workflowId: string): Promise<string[]> {
    return blockers(await this.describe(workflowId));
  }

  /** Describing a workflow does not list its timers: its history does. */
  private async hasTimerDue(workflowId: string, execution: Execution): Promise<boolean> {
    const { events } = await this.client.workflow.getHandle(workflowId).fetchHistory();
    const due = new Map<string, number>();
    for (const event of events ?? []) {
      const started = event.timerStartedEventAttributes;
      if (started?.timerId)
        due.set(started.timerId, milliseconds(event.eventTime) + milliseconds(started.startToFireTimeout));
      const over = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
      if (over?.timerId) due.delete(over.timerId);
    }
    const now = clockOf(execution);
    return [...due.values()].some((at) => at <= now);
  }

  private describe(workflowId: string): Promise<Execution> {
    return this.rpc(10_000, (service, namespace) =>
      service.describeWorkflowExecution({ namespace, execution: { workflowId, runId: '' } }),
    );
  }

  /** The mask takes the whole field only. */
  private async configure(workflowId: string, timeSkippingConfig: object): Promise<void> {
    await this.rpc(10_000, (service, namespace) =>
      service.updateWorkflowExecutionOptions({
        namespace,
        workflowExecution: { workflowId, runId: '' },
        identity: 'time-machine',
        workflowExecutionOptions: { timeSkippingConfig },
        updateMask: { paths: ['time_skipping_config'] },
      }),
    );
  }

  private async rpc<T>(
    patience: number,
    call: (service: Client['workflowService'], namespace: string) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.client.connection.withDeadline(Date.now() + patience, () =>
        call(this.client.workflowService, this.client.options.namespace),
      );
    } catch (err) {
      if (isGrpcServiceError(err) && err.code === status.UNIMPLEMENTED) {
        throw new TimeMachineStuck(
          'This Temporal server cannot skip time: start it with frontend.WorkflowTimeSkippingEnabled=true.',
        );
      }
      throw err;
    }
  }
}
