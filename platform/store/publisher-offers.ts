import { sql } from 'kysely';
import type { OfferType } from '../../domain/catalogue/offer-types';
import type { LiveOffers } from '../../domain/publisher/activities';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import { NOTHING_DUE } from './offer-rows';

/** How many ids are handed out at once. */
const AT_ONCE = 500;

/** Live offers of a publisher after an id, in the order of their ids. */
export async function liveOffersOf(database: Database, publisherId: string, after: string): Promise<LiveOffers> {
  const live = liveAfter(database, publisherId, after);
  const rows = await live.select('id').orderBy('id').limit(AT_ONCE).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length < AT_ONCE) return { ids, total: ids.length };
  return { ids, total: await countLive(database, publisherId, after) };
}

/** How many live offers a publisher has, after an id where one is given. */
export async function countLive(database: Database, publisherId: string, after = ''): Promise<number> {
  const { count } = await liveAfter(database, publisherId, after)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const liveAfter = (database: Database, publisherId: string, after: string) =>
  database
    .selectFrom('offers')
    .where('publisher_id', '=', publisherId)
    .where('stage', '=', 'live')
    .where('id', '>', after);

/** An offer as its publisher lists it. */
export type PublishersOffer = {
  readonly id: string;
  readonly title: string;
  readonly type: OfferType;
  readonly stage: 'live' | 'ended';
  readonly nextDue: Instant | null;
  readonly overdue: boolean;
};

/** How many offers a publisher shows; all of them are found by the list of offers. */
const SHOWN = 200;

/** The first offers of a publisher, in the order of their ids. */
export async function offersOfPublisher(database: Database, publisherId: string): Promise<PublishersOffer[]> {
  const rows = await database
    .selectFrom('offers')
    .select(['id', 'title', 'next_due', 'next_due_wall'])
    .select([sql<OfferType>`type`.as('type'), sql<'live' | 'ended'>`stage`.as('stage')])
    .where('publisher_id', '=', publisherId)
    .orderBy('id')
    .limit(SHOWN)
    .execute();
  return rows.map(({ next_due, next_due_wall, ...offer }) => ({
    ...offer,
    nextDue: next_due === NOTHING_DUE ? null : next_due,
    overdue: Date.parse(next_due_wall) <= Date.now(),
  }));
}

/** Whether an offer's journal has a fact: one that an offer may no longer know of. */
export async function isInJournal(database: Database, offerId: string, factId: string): Promise<boolean> {
  const row = await database
    .selectFrom('journal')
    .select('fact_id')
    .where('offer_id', '=', offerId)
    .where('fact_id', '=', factId)
    .executeTakeFirst();
  return row !== undefined;
}
