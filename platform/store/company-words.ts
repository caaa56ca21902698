import { sql } from 'kysely';
import { instantOf, type Instant } from '../../domain/calendar/instants';
import type { PublisherUpdate } from '../../domain/publisher/update';
import type { Publisher } from '../../domain/offer/people';
import { newPublisher } from '../../domain/publisher/state';
import type { Database } from './connection';
import { publisherRow } from './publisher-copy';
import { standingOf } from './standings';

/**
 * What the company of an offer has to say to an offer that comes to it now; undefined when nobody looks after the
 * company yet. Read this after the offer itself is in the store: what is said later reaches it there.
 */
export async function wordsOfCompany(
  database: Database,
  offerId: string,
): Promise<readonly PublisherUpdate[] | undefined> {
  const row = await database
    .selectFrom('offers')
    .innerJoin('publishers', 'publishers.id', 'offers.publisher_id')
    .select('publishers.words')
    .where('offers.id', '=', offerId)
    .executeTakeFirst();
  return row?.words;
}

/** What the sales of an offer have reached by now, as a word of its company; undefined when they have reached nothing. */
export async function wordOfSales(database: Database, offerId: string): Promise<PublisherUpdate | undefined> {
  const row = await database.selectFrom('offers').select('clock_ahead').where('id', '=', offerId).executeTakeFirst();
  const at = instantOf(Date.now() + (row?.clock_ahead ?? 0));
  const standing = await standingOf(database, offerId, at);
  if (standing === null || (standing.tier === null && Number(standing.counted.amount) === 0 && !standing.seats))
    return undefined;
  return { id: `company:sales:${offerId}:${at}`, at, by: 'service', what: 'sales', standing, lines: [], more: 0 };
}

/** Shows a publisher from its first offer on, before its workflow has saved anything. One that is there already stays. */
export async function insertPublisher(database: Database, publisher: Publisher, since: Instant): Promise<void> {
  const row = { ...publisherRow(newPublisher(publisher, since)), revision: 0 };
  await sql`
    insert into publishers select * from jsonb_populate_record(null::publishers, ${JSON.stringify(row)}::jsonb)
    on conflict (id) do nothing`.execute(database);
}
