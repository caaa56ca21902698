import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connection';
import { COUNTED_TO } from './counted';
import { readCursor } from './paging';

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

/** Which offers are on a page, and how many the view has: `COUNTED_TO` at most, one more where there are more. */
export type OffersFound = { readonly onPage: RawBuilder<boolean>; readonly count: number };

/** Words and filters say little about time: what more offers have than these comes often enough in an order by time. */
const FEW_IN_TIME = 3_000;

/**
 * Finds the offers of a page. A sort whose index is followed from its beginning may have to pass nearly all offers before
 * it meets those that a filter lets through: where those are few they are found first and sorted then.
 */
export async function findOffers(
  database: Database,
  wanted: WantedOffers,
  order: OfferOrder,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<OffersFound> {
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
