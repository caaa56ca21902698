import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { TASK_QUEUE } from '../domain/offer/activities';

/** The id of the workflow that takes in mail, and of the schedule that looks whether some was forgotten. */
export const INCOMING_MAIL = 'incoming-mail';

const WORKFLOW = { workflowType: 'incomingMail', taskQueue: TASK_QUEUE } as const;

/** Mail whose poke was lost is found within a minute. */
const SCHEDULE: Omit<ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>>, 'scheduleId'> = {
  spec: { intervals: [{ every: '1 minute' }] },
  policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
  action: { type: 'startWorkflow', ...WORKFLOW, workflowId: `${INCOMING_MAIL}-sweep`, args: [] },
};

/** How long Temporal may take, in milliseconds. */
const DEADLINE = 8_000;

type Pokes = { under: Promise<void>; next: Promise<void> | undefined };
const pokes = new WeakMap<Client, Pokes>();

/**
 * Lets the workflow know that mail waits in the store; it is started where it does not run. Of many calls at one time
 * those that come while one is under way share the next. Throws where Temporal does not answer: the mail is found by the
 * schedule then.
 */
export function pokeIncoming(client: Client): Promise<void> {
  const known = pokes.get(client);
  if (known === undefined) {
    const begun: Pokes = { under: poke(client), next: undefined };
    pokes.set(client, begun);
    void begun.under.then(nothing, nothing).then(() => {
      if (begun.next === undefined) pokes.delete(client);
    });
    return begun.under;
  }
  known.next ??= known.under.then(nothing, nothing).then(() => {
    pokes.delete(client);
    return pokeIncoming(client);
  });
  return known.next;
}

const nothing = (): void => undefined;

async function poke(client: Client): Promise<void> {
  await client.connection.withDeadline(Date.now() + DEADLINE, () =>
    client.workflow.signalWithStart(WORKFLOW.workflowType, {
      workflowId: INCOMING_MAIL,
      taskQueue: TASK_QUEUE,
      signal: 'mailWaits',
      signalArgs: [],
      args: [],
    }),
  );
}

/** Has Temporal look every minute whether mail waits. Can be repeated, as for sales. */
export async function scheduleIncomingMail(client: Client): Promise<void> {
  await client.connection.withDeadline(Date.now() + 10_000, async () => {
    try {
      await client.schedule.create({ scheduleId: INCOMING_MAIL, ...SCHEDULE });
    } catch (err) {
      if (!(err instanceof ScheduleAlreadyRunning)) throw err;
      await client.schedule.getHandle(INCOMING_MAIL).update((existing) => ({ ...existing, ...SCHEDULE }));
    }
  });
}
