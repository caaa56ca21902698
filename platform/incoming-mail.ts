import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../domain/offer/activities';
import { startEveryMinute } from './every-minute';

/** The id of the workflow that takes in mail, and of the schedule that looks whether some was forgotten. */
export const INCOMING_MAIL = 'incoming-mail';

const WORKFLOW_TYPE = 'incomingMail';

/** How long Temporal may take, in milliseconds. */
const DEADLINE = 8_000;

/** Between two pokes of one process, in milliseconds: each is an event in the history of the workflow. */
const APART = 500;

type Pokes = { readonly over: Promise<void>; next: Promise<void> | undefined };
const pokes = new WeakMap<Client, Pokes>();

/**
 * Lets the workflow know that mail waits in the store; it is started where it does not run. Of many calls at one time
 * those that come while one is under way, or half a second after it, share the next. Throws where Temporal does not answer:
 * the mail is found by the schedule then.
 */
export function pokeIncoming(client: Client): Promise<void> {
  const known = pokes.get(client);
  if (known === undefined) {
    const under = poke(client);
    const begun: Pokes = { over: under.then(nothing, nothing).then(() => pause(APART)), next: undefined };
    pokes.set(client, begun);
    void begun.over.then(() => {
      if (begun.next === undefined) pokes.delete(client);
    });
    return under;
  }
  known.next ??= known.over.then(() => {
    pokes.delete(client);
    return pokeIncoming(client);
  });
  return known.next;
}

const nothing = (): void => undefined;

async function poke(client: Client): Promise<void> {
  await client.connection.withDeadline(Date.now() + DEADLINE, () =>
    client.workflow.signalWithStart(WORKFLOW_TYPE, {
      workflowId: INCOMING_MAIL,
      taskQueue: TASK_QUEUE,
      signal: 'mailWaits',
      signalArgs: [],
      args: [],
    }),
  );
}

/** Has Temporal look every minute whether mail waits: mail whose poke was lost is found by that. */
export const scheduleIncomingMail = (client: Client): Promise<void> =>
  startEveryMinute(client, {
    scheduleId: INCOMING_MAIL,
    workflowType: WORKFLOW_TYPE,
    workflowId: `${INCOMING_MAIL}-sweep`,
  });
