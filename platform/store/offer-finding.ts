import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import { NOTHING_DUE } from './offer-rows';
import { readCursor } from './paging';
import type { OffersTable } from './tables';
import { COUNTED_TO } from './list-choices';

/** What a list of offers is sorted by. */
export type OfferOrder = {
  readonly key: RawBuilder<string>;
  readonly cast: 'text' | 'timestamptz' | 'integer';
  readonly direction: 'asc' | 'desc';
};

/**
 * Which offers a view has: to be found by their indexes, and to be told from others one by one. They mean the same; the
 * one is fast where few offers are like that, the other where many are.
 */
export type WantedOffers = {
  readonly found: RawBuilder<boolean>;
  readonly told: RawBuilder<boolean>;
  /** So many are sorted at once; more come often enough in the order of any sort. */
  readonly few: number;
};

type Place = { readonly limit: number; readonly cursor?: string | undefined };

/** What every list reads of an offer: never its whole view. */
const READ = [
  ...(['id', 'title', 'type', 'stage', 'published_at', 'publisher_id', 'publisher_name'] as const),
  ...(['next_due', 'next_due_wall', 'clock_ahead', 'silent_wall', 'tier', 'shown'] as const),
];
type Read = Pick<Selectable<OffersTable>, (typeof READ)[number]>;

/** What every list shows of an offer first. */
export type ListedOffer = Pick<OfferView, 'id' | 'title' | 'type' | 'stage' | 'publishedAt' | 'owner'> & {
  readonly publisher: { readonly id: string; readonly name: string };
};

export const listed = (row: Read): ListedOffer => ({
  id: row.id,
  title: row.title,
  type: row.type,
  stage: row.stage,
  publishedAt: row.published_at,
  publisher: { id: row.publisher_id, name: row.publisher_name },
  owner: row.shown.owner,
});

/** When the next promise is due; null where nothing is. */
export const nextDueOf = ({ next_due }: Pick<Read, 'next_due'>): Instant | null =>
  next_due === NOTHING_DUE ? null : next_due;

/**
 * A page of offers in an order, and how many the view has: `COUNTED_TO` at most, one more where there are more. What a
 * list reads beside the rest is up to it; `key` is what its cursor is made of.
 */
export async function pageOfOffers(database: Database, wanted: WantedOffers, order: OfferOrder, place: Place) {
  const { onPage, count } = await findOffers(database, wanted, order, place);
  const page = database
    .selectFrom('offers')
    .select(READ)
    .select(sql<string>`(${order.key})::text`.as('key'))
    .where(onPage)
    .orderBy(order.key, order.direction)
    .orderBy('id', order.direction)
    .limit(place.limit + 1);
  return { page, count };
}

/** Words and filters say little about time: what more offers have than these comes often enough in an order by time. */
const FEW_IN_TIME = 3_000;

/**
 * Finds the offers of a page. A sort whose index is followed from its beginning may have to pass nearly all offers before
 * it meets those that a filter lets through: where those are few they are found first and sorted then.
 */
async function findOffers(
  database: Database,
  wanted: WantedOffers,
  order: OfferOrder,
  { limit, cursor }: Place,
): Promise<{ readonly onPage: RawBuilder<boolean>; readonly count: number }> {
  const isBeyond = beyond(order, cursor);
  const few = order.cast === 'timestamptz' ? Math.min(wanted.few, FEW_IN_TIME) : wanted.few;
  const sorted = sql.raw(order.direction);
  const { rows } = await sql<{ readonly all: number; readonly ids: readonly string[] }>`
    with few as materialized (
      select ${order.key} as key, id, ${isBeyond} as beyond from offers where ${wanted.found} limit ${few + 1})
    select (select count(*) from few) as "all",
      array(select id from few where beyond order by key ${sorted}, id ${sorted} limit ${limit + 1}) as ids`.execute(
    database,
  );
  const { all, ids } = rows[0] ?? { all: 0, ids: [] };
  const onPage = all <= few ? sql<boolean>`id = any(${ids})` : sql<boolean>`${wanted.told} and ${isBeyond}`;
  return { onPage, count: Math.min(all, COUNTED_TO + 1) };
}

function beyond({ key, cast, direction }: OfferOrder, cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const [value, id] = readCursor(cursor, 2);
  const sign = sql.raw(direction === 'asc' ? '>' : '<');
  return sql`(${key}, id) ${sign} (${value}::${sql.raw(cast)}, ${id})`;
}
