import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Persistence } from '../activities/saving';
import type { Database } from '../platform/store/connection';
import type { Attempt } from '../platform/store/saved-by';
import { reportStuck } from '../platform/store/stuck-copies';

/** How long Temporal may take to say who is awaited, in milliseconds. */
const DEADLINE = 3_000;

/** After so many attempts, three minutes, a person is told. */
const PATIENCE = 9;

/** The attempt to save that is running, as its workflow knows it. */
export function attemptOf(client: Client): Attempt {
  const { activityId, attempt, workflowExecution } = Context.current().info;
  const { workflowId = '', runId = '' } = workflowExecution ?? {};
  return {
    run: runId,
    number: Number(activityId),
    isAwaited: async () => {
      const running = await client.connection.withDeadline(Date.now() + DEADLINE, () =>
        client.workflow.getHandle(workflowId).describe(),
      );
      const pending = running.raw.pendingActivities ?? [];
      const isPending = pending.some((each) => each.activityId === activityId && each.attempt === attempt);
      return running.runId === runId && isPending;
    },
  };
}

/** What the activity that is running says of a copy that cannot be saved. */
export const persistenceOf = (database: Database): Persistence => ({
  patience: PATIENCE,
  tries: () => Context.current().info.attempt,
  report: (why) => reportStuck(database, Context.current().info.workflowExecution?.workflowId ?? '', why),
});
