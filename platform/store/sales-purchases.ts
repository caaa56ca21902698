import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** What the lines of one purchase add up to. */
export type Purchase = {
  readonly offer: string;
  readonly soldAt: Instant;
  readonly usd: string;
  readonly seats: number;
  /** How many lines there are: the first one and its corrections. */
  readonly lines: number;
};

/** The purchases that have been counted, by the id of their first line. */
export async function readPurchases(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Purchase>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<Purchase & { root: string }>`
    select first.root, first.offer_id as offer, first.sold_at as "soldAt", sums.usd, sums.seats, sums.lines
    from sales_lines as first
    join lateral (
      select sum(usd)::text as usd, coalesce(sum(seats), 0)::integer as seats, count(*)::integer as lines
      from sales_lines where root = first.id) as sums on true
    where first.id in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(database);
  return new Map(rows.map(({ root, ...purchase }) => [root, purchase]));
}
