import { Context } from '@temporalio/activity';
import { type Instant, instantOf } from '../domain/calendar/instants';

/** What has waited longer may have become pointless, in milliseconds. */
const LATE_AFTER = 10_000;

/** Has the activity that is running waited, for a worker or for the mail server? */
export function isLate(): boolean {
  const { attempt: number, scheduledTimestampMs } = Context.current().info;
  return number > 1 || Date.now() - scheduledTimestampMs > LATE_AFTER;
}

/** When this attempt was scheduled, by the clock of its workflow. */
export const scheduledAt = (): Instant => instantOf(Context.current().info.currentAttemptScheduledTimestampMs);

/** This attempt of the activity that is running. */
export function attempt() {
  const context = Context.current();
  const { activityId, attempt: number, workflowExecution } = context.info;
  return {
    token: `${workflowExecution?.workflowId ?? ''}/${workflowExecution?.runId ?? ''}/${activityId}/${number}`,
    async wait(milliseconds: number): Promise<void> {
      await context.sleep(milliseconds);
    },
  };
}
