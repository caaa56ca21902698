import { type Client, WorkflowNotFoundError, type WorkflowExecutionStatusName } from '@temporalio/client';
import type { WatchLost } from '../domain/offer/interruptions';

/** How a workflow that runs no more has ended; null for one that runs, or whose next run does. */
const LOST: Readonly<Record<WorkflowExecutionStatusName, WatchLost | null>> = {
  RUNNING: null,
  CONTINUED_AS_NEW: null,
  PAUSED: null,
  COMPLETED: 'missing',
  TERMINATED: 'terminated',
  TIMED_OUT: 'timed-out',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  UNSPECIFIED: null,
  UNKNOWN: null,
};

/** Why a workflow that should run does not; null where it does. Asked of the history, so it is true at that moment. */
export async function watchLostBy(client: Client, workflowId: string): Promise<WatchLost | null> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return LOST[status.name];
  } catch (err) {
    if (err instanceof WorkflowNotFoundError) return 'missing';
    throw err;
  }
}

/** The workflows of a type, from one id to another, that Temporal lists as running; what has changed a moment ago may be missing. */
export async function runningBetween(
  client: Client,
  type: string,
  first: string,
  last: string,
): Promise<ReadonlySet<string>> {
  const running = new Set<string>();
  const query = `WorkflowType = '${type}' AND ExecutionStatus = 'Running'
    AND WorkflowId >= '${first}' AND WorkflowId <= '${last}'`;
  for await (const { workflowId } of client.workflow.list({ query })) running.add(workflowId);
  return running;
}
