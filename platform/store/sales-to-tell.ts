import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** What is to be told of one offer: the highest number, the first lines that are the reason, and how many there are. */
export type ToTell = {
  readonly offer: string;
  readonly last: number;
  readonly lines: readonly string[];
  readonly count: number;
};

/** How many lines are named as the reason of a word; the rest is only counted. */
export const NAMED = 20;

/** What is to be told of each offer of a publisher that sold something. */
export async function readToTell(database: Database, publisherId: string): Promise<ToTell[]> {
  const { rows } = await sql<ToTell>`
    select offer_id as offer, max(id)::bigint as last, count(*)::integer as count,
      (array_agg(line_id order by id))[1:${sql.lit(NAMED)}] as lines
    from sales_to_tell where publisher_id = ${publisherId}
    group by offer_id order by min(id)`.execute(database);
  return rows;
}

/** The highest number of what is to be told of a publisher; 0 when there is nothing. */
export async function lastToTell(database: Database, publisherId: string): Promise<number> {
  const { last } = await database
    .selectFrom('sales_to_tell')
    .select((of) => of.fn.coalesce(of.fn.max('id'), of.lit(0)).as('last'))
    .where('publisher_id', '=', publisherId)
    .executeTakeFirstOrThrow();
  return last;
}

/** Takes away what has been told, up to a number that was read. */
export async function markTold(database: Database, publisherId: string, upToOutboxId: number): Promise<void> {
  await database
    .deleteFrom('sales_to_tell')
    .where('publisher_id', '=', publisherId)
    .where('id', '<=', upToOutboxId)
    .execute();
}

/** The publishers of which something is to be told; with an instant, only those for which that has been so since before. */
export async function publishersToTell(database: Database, before?: Instant): Promise<string[]> {
  let rows = database.selectFrom('sales_to_tell').select('publisher_id').distinct().orderBy('publisher_id');
  if (before !== undefined) rows = rows.where('since', '<', before);
  return (await rows.execute()).map(({ publisher_id }) => publisher_id);
}
