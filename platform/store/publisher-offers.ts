import { type Selectable, sql } from 'kysely';
import type { OfferView } from '../../domain/offer/view';
import type { LiveOffers } from '../../domain/publisher/activities';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import { NOTHING_DUE } from './offer-rows';
import type { OffersTable } from './tables';

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
export type PublishersOffer = Pick<OfferView, 'id' | 'title' | 'type' | 'stage'> & {
  readonly nextDue: Instant | null;
  readonly overdue: boolean;
};

const offersBy = (database: Database, publisherId: string) =>
  database
    .selectFrom('offers')
    .select(['id', 'title', 'type', 'stage', 'next_due', 'next_due_wall'])
    .where('publisher_id', '=', publisherId);

type Row = Pick<Selectable<OffersTable>, 'id' | 'title' | 'type' | 'stage' | 'next_due' | 'next_due_wall'>;

const shown = ({ id, title, type, stage, next_due, next_due_wall }: Row): PublishersOffer => ({
  id,
  title,
  type,
  stage,
  nextDue: next_due === NOTHING_DUE ? null : next_due,
  overdue: Date.parse(next_due_wall) <= Date.now(),
});

/** How many offers a publisher shows; all of them are found by the list of offers. */
const SHOWN = 200;

/** The first offers of a publisher, in the order of their ids. */
export async function offersOfPublisher(database: Database, publisherId: string): Promise<PublishersOffer[]> {
  return (await offersBy(database, publisherId).orderBy('id').limit(SHOWN).execute()).map(shown);
}

/** The publisher's other offers: those with the least time left, and how many there are. */
export type Organisation = { readonly offers: readonly PublishersOffer[]; readonly count: number };

/** How many others an offer shows. */
const OTHERS_SHOWN = 20;

/** What else the publisher of an offer has with us. */
export async function readOrganisation(
  database: Database,
  { id, publisher }: Pick<OfferView, 'id' | 'publisher'>,
): Promise<Organisation> {
  const rows = await offersBy(database, publisher.id)
    .select(sql<number>`count(*) over ()`.as('count'))
    .where('id', '<>', id)
    .orderBy('next_due_wall')
    .orderBy('id')
    .limit(OTHERS_SHOWN)
    .execute();
  return { offers: rows.map(shown), count: rows[0]?.count ?? 0 };
}
