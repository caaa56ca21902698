import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import type { PromiseKind } from '../../domain/promises/kinds';

/** How promises of one kind have fared; `overdue` and `open` have no end yet. */
export type KindReport = {
  readonly kind: PromiseKind;
  readonly made: number;
  readonly kept: number;
  readonly keptLate: number;
  readonly missed: number;
  readonly waived: number;
  readonly open: number;
  readonly overdue: number;
  /** Days of 24 hours from making to keeping, also late; null where none was kept. */
  readonly medianDaysToKeep: number | null;
};

/** What was promised within a time, by the own times of the offers, and what came of it. Kinds that were not promised are left out. */
export async function reportPromises(
  database: Database,
  { from, to }: { readonly from?: Instant | undefined; readonly to?: Instant | undefined },
): Promise<readonly KindReport[]> {
  const made = sql`(promise->>'madeAt')::timestamptz`;
  const settled = sql`(promise->>'settledAt')::timestamptz`;
  const isOpen = sql`standing in ('open', 'at-risk')`;
  const { rows } = await sql<KindReport>`
    select kind, count(*)::int as made,
      count(*) filter (where standing = 'kept')::int as kept,
      count(*) filter (where standing = 'kept-late')::int as "keptLate",
      count(*) filter (where standing = 'missed')::int as missed,
      count(*) filter (where standing = 'waived')::int as waived,
      count(*) filter (where ${isOpen} and due_wall > now())::int as open,
      count(*) filter (where ${isOpen} and due_wall <= now())::int as overdue,
      round((percentile_cont(0.5) within group (order by extract(epoch from ${settled} - ${made})::float8 / 86400)
        filter (where standing in ('kept', 'kept-late')))::numeric, 2)::float8 as "medianDaysToKeep"
    from promises
    where ${from === undefined ? sql`true` : sql`${made} >= ${from}::timestamptz`}
      and ${to === undefined ? sql`true` : sql`${made} < ${to}::timestamptz`}
    group by kind`.execute(database);
  return rows;
}
