import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Publisher } from '../../domain/offer/people';
import { publisherStateOf } from '../../domain/publisher/state';
import { insertPublisher } from './company-words';
import type { Database } from './connection';
import { writePublisher, readCopied } from './publisher-copy';
import { inTurn } from './saved-by';

const PAGE = 500;

/**
 * Derives every publisher again from its journal, and where that is empty still, from the onboarding of its first offer.
 * Answers how many there were.
 */
export const rebuildPublishers = async (database: Database): Promise<number> =>
  (await rebuildFromJournals(database)) + (await insertMissing(database));

async function rebuildFromJournals(database: Database): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const page = await database
      .selectFrom('publisher_journal')
      .select('publisher_id')
      .where('fact_id', '=', 'publisher-known')
      .where('publisher_id', '>', after)
      .orderBy('publisher_id')
      .limit(PAGE)
      .execute();
    for (const { publisher_id: id } of page) {
      await rebuildPublisher(database, id);
      count++;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.publisher_id;
  }
}

/** One that is saved meanwhile is read again. */
const rebuildPublisher = (database: Database, id: string): Promise<void> =>
  inTurn(async () => {
    const seen = await readCopied(database, id);
    const state = publisherStateOf(seen.journaled);
    return writePublisher(database, { state, fresh: [], ghosts: [], seen, savedBy: seen.savedBy });
  });

/** Publishers whose workflow has saved nothing yet. */
async function insertMissing(database: Database): Promise<number> {
  const { rows } = await sql<{ publisher: Publisher; since: Instant }>`
    select distinct on (offers.publisher_id) fact #> '{offer,publisher}' as publisher, fact #>> '{offer,onboardedAt}' as since
    from offers join journal on journal.offer_id = offers.id and journal.fact_id = 'onboarded'
    where not exists (select from publishers where publishers.id = offers.publisher_id)
    order by offers.publisher_id, journal.at`.execute(database);
  for (const { publisher, since } of rows) await insertPublisher(database, publisher, since);
  return rows.length;
}
