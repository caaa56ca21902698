import { type RawBuilder, sql } from 'kysely';

/** Lists are counted so far and no further: one more than this stands for any number above it. */
export const COUNTED_TO = 1_000;

/** Counts the rows of a query, but none beyond a thousand and one. */
export const counted = (rows: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(select count(*) from (${rows} limit ${COUNTED_TO + 1}) as capped)`;
