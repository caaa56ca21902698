import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { TASK_QUEUE } from '../domain/offer/activities';

/** The id of the schedule, and what the ids of the workflows begin with that it starts. */
export const SALES_SWEEP = 'sales-sweep';

/** One at a time, and what was missed while Temporal was away is not made up for: one sweep finds all that waits. */
const SCHEDULE: Omit<ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>>, 'scheduleId'> = {
  spec: { intervals: [{ every: '1 minute' }] },
  policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
  action: {
    type: 'startWorkflow',
    workflowType: 'salesSweep',
    workflowId: SALES_SWEEP,
    taskQueue: TASK_QUEUE,
    args: [],
  },
};

/**
 * Has Temporal sweep up sales every minute. Can be repeated: a schedule that an earlier version made is changed to what
 * this one wants, and one that an operator has paused stays paused. Throws when Temporal does not answer, or forbids it.
 */
export async function scheduleSalesSweep(client: Client): Promise<void> {
  await client.connection.withDeadline(Date.now() + 10_000, async () => {
    try {
      await client.schedule.create({ scheduleId: SALES_SWEEP, ...SCHEDULE });
    } catch (err) {
      if (!(err instanceof ScheduleAlreadyRunning)) throw err;
      await client.schedule.getHandle(SALES_SWEEP).update((existing) => ({ ...existing, ...SCHEDULE }));
    }
  });
}
