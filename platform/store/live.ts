import { sql } from 'kysely';
import type { Database } from './connection';
import { isOfOffer } from './mail-filters';

/** Another value after every transaction that wrote something. */
export async function lastWrite(database: Database): Promise<string> {
  const { rows } = await sql<{ at: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as at`.execute(
    database,
  );
  return rows[0]?.at ?? '';
}

/** What changes when something of an offer does: its facts, its clock, its mail, its tickets. */
export async function statesOf(database: Database, offers: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; state: string }>`
    select id, concat_ws('/', revision, clock_ahead,
      (select concat_ws('.', count(*), string_agg(status, '' order by id)) from mail where ${isOfOffer(sql`offers.id`)}),
      (select concat_ws('.', count(*), string_agg(status || priority, '' order by number)) from tickets where offer_id = offers.id)) as state
    from offers where id = any(${sql.val(offers)}::text[])`.execute(database);
  return new Map(rows.map(({ id, state }) => [id, state]));
}
