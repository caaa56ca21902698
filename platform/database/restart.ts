import { randomUUID } from 'node:crypto';
import { instantOf } from '../../domain/calendar';
import { offerStart, OFFER_WORKFLOW } from '../offer-start';
import { watchLostBy } from '../running-offers';
import { connectClient } from '../temporal';
import type { Database } from './connection';
import { readClock } from './offer-reader';
import { resumedLife } from './resumed-life';
import { liveOffersAfter, watchIsBack } from './watch';

const PAGE = 200;

/** Lets every live offer whose workflow is gone go on from the journal. Answers how many there were. */
export async function restart(database: Database, env: Record<string, string | undefined>): Promise<number> {
  const client = await connectClient(env);
  let count = 0;
  try {
    for (let after = ''; ;) {
      const page = await liveOffersAfter(database, after, PAGE);
      for (const { id } of page) {
        const why = await watchLostBy(client, id);
        if (why === null) continue;
        const clock = (await readClock(database, id)) ?? instantOf(Date.now());
        const resuming = { id: `restart:${randomUUID()}`, by: 'rebuild', note: null, since: null, why };
        const { life, journaled } = await resumedLife(database, id, clock, resuming);
        const start = offerStart({ version: 1, life, journaled, nonce: randomUUID() });
        await client.workflow.start(OFFER_WORKFLOW, { ...start, workflowIdReusePolicy: 'ALLOW_DUPLICATE' });
        await watchIsBack(database, [id], 'rebuild');
        count++;
      }
      const last = page.at(-1);
      if (page.length < PAGE || last === undefined) return count;
      after = last.id;
    }
  } finally {
    await client.connection.close();
  }
}
