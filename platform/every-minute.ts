import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { TASK_QUEUE } from '../domain/offer/activities';

/** How long Temporal may take, in milliseconds. */
const DEADLINE = 10_000;

/** A workflow that looks through the store for what waits in it. */
type Sweep = { readonly scheduleId: string; readonly workflowType: string; readonly workflowId: string };

/**
 * Has Temporal start a workflow every minute: one at a time, and what was missed while Temporal was away is not made up
 * for, since one sweep finds all that waits. Can be repeated: a schedule that an earlier version made is changed to what
 * this one wants, and one that an operator has paused stays paused. Throws when Temporal does not answer, or forbids it.
 */
export async function startEveryMinute(client: Client, { scheduleId, ...workflow }: Sweep): Promise<void> {
  const schedule: Omit<ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>>, 'scheduleId'> = {
    spec: { intervals: [{ every: '1 minute' }] },
    policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
    action: { type: 'startWorkflow', ...workflow, taskQueue: TASK_QUEUE, args: [] },
  };
  await client.connection.withDeadline(Date.now() + DEADLINE, async () => {
    try {
      await client.schedule.create({ scheduleId, ...schedule });
    } catch (err) {
      if (!(err instanceof ScheduleAlreadyRunning)) throw err;
      await client.schedule.getHandle(scheduleId).update((existing) => ({ ...existing, ...schedule }));
    }
  });
}
