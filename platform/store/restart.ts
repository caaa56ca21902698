import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { instantOf } from '../../domain/calendar/instants';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { workflowIdOf } from '../../domain/offer/offer';
import { offerStart, OFFER_WORKFLOW } from '../offer-start';
import { PUBLISHER_WORKFLOW, publisherStart } from '../publisher-start';
import { watchLostBy } from '../running-workflows';
import { connectClient } from '../temporal';
import { VirtualClock } from '../virtual-clock';
import type { Database } from './connection';
import { readClock } from './offer-reader';
import { resumedLife } from './resumed-life';
import { resumedPublisher } from './resumed-publisher';
import { watchedAfter, watchIsBack } from './watch';

const PAGE = 200;

/** Less than this is not the time machine, in milliseconds. */
const CLOCKS_DIFFER = 2_000;

/** How many go on from the journal, and which offers of a sandbox could not be brought to their own time. */
export type Restarted = { readonly offers: number; readonly publishers: number; readonly behind: readonly string[] };

/** Lets every live offer and every publisher whose workflow is gone go on from the journal. Answers how many there were. */
export async function restart(database: Database, env: Record<string, string | undefined>): Promise<Restarted> {
  const client = await connectClient(env);
  try {
    const ahead = new Map<string, Date>();
    // Offers ask their publisher for nothing; a publisher tells its offers what they have not heard.
    const offers = await each(
      (after) => watchedAfter(database, 'offer', after, PAGE),
      (id) => restartOffer(database, client, id, ahead),
    );
    const publishers = await each(
      (after) => watchedAfter(database, 'publisher', after, PAGE),
      (id) => restartPublisher(database, client, id),
    );
    return { offers, publishers, behind: await broughtAhead(client, ahead) };
  } finally {
    await client.connection.close();
  }
}

type PageAfter = (after: string) => Promise<readonly { readonly id: string }[]>;

/** Goes through all pages. Answers for how many something was done. */
async function each(pageAfter: PageAfter, act: (id: string) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const page = await pageAfter(after);
    for (const { id } of page) if (await act(id)) count++;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.id;
  }
}

async function restartOffer(
  database: Database,
  client: Client,
  id: string,
  ahead: Map<string, Date>,
): Promise<boolean> {
  const why = await watchLostBy(client, workflowIdOf(id));
  if (why === null) return false;
  const clock = (await readClock(database, id)) ?? instantOf(Date.now());
  const resuming = { id: `restart:${randomUUID()}`, by: 'rebuild', note: null, since: null, why };
  const { life: state, journaled } = await resumedLife(database, id, clock, resuming);
  const start = offerStart({ version: 1, life: state, journaled, nonce: randomUUID() });
  await client.workflow.start(OFFER_WORKFLOW, { ...start, workflowIdReusePolicy: 'ALLOW_DUPLICATE' });
  await watchIsBack(database, 'offer', [id], 'rebuild');
  if (Date.parse(clock) - Date.now() > CLOCKS_DIFFER) ahead.set(id, new Date(clock));
  return true;
}

/** A new run begins at the clock on the wall: under the time machine it goes on to where the offer was. Answers for which it does not. */
async function broughtAhead(client: Client, ahead: ReadonlyMap<string, Date>): Promise<string[]> {
  const clock = new VirtualClock(client);
  const behind: string[] = [];
  for (const [id, target] of ahead) {
    // Where one waits in vain, for a worker say, so would all the others.
    const isThere = behind.length === 0 && (await clock.advanceTo(id, target).then(yes, no));
    if (!isThere) behind.push(id);
  }
  return behind;
}

const yes = (): boolean => true;
const no = (): boolean => false;

async function restartPublisher(database: Database, client: Client, id: string): Promise<boolean> {
  const why = await watchLostBy(client, publisherWorkflowId(id));
  if (why === null) return false;
  const at = instantOf(Date.now());
  const resuming = { id: `restart:${randomUUID()}`, by: 'rebuild', at, note: null, since: null, why };
  const carried = await resumedPublisher(database, id, resuming);
  if (carried === undefined) return false;
  await client.workflow.start(PUBLISHER_WORKFLOW, publisherStart(carried));
  await watchIsBack(database, 'publisher', [id], 'rebuild');
  return true;
}
