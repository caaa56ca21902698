import { type RawBuilder, sql } from 'kysely';
import { type Watch, WATCHED } from '../../domain/offer/watch';
import type { Database } from './connection';
import { closeTickets, openTickets } from './publisher-tickets';
import type { Unwatched } from './watch';

/** Writes down which publishers nobody looks after, and tells a person by a ticket each. Answers what is news. */
export async function publisherIsLost(database: Database, lost: readonly Unwatched[]): Promise<readonly string[]> {
  if (lost.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with lost as (
      insert into unwatched_publishers (publisher_id, why)
      select publishers.id, row.why from jsonb_to_recordset(${JSON.stringify(lost)}::jsonb) as row (id text, why text)
        join publishers on publishers.id = row.id
      on conflict (publisher_id) do nothing returning publisher_id as id, why, since),
    told as (${openTickets('unwatched', sql`lost`)})
    select id from lost`.execute(database);
  return rows.map(({ id }) => id);
}

/** A workflow looks after a publisher again: its ticket has lost its reason. */
export async function publisherIsBack(database: Database, ids: readonly string[], by: string): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with back as (
      delete from unwatched_publishers where publisher_id = any(${ids}::text[]) returning publisher_id as id)
    ${closeTickets('unwatched', sql`back`, { by, note: 'It goes on from the journal.' })}`.execute(database);
}

/** Publishers in the order of their ids, and which are said to be unwatched. */
export async function publishersAfter(
  database: Database,
  after: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly isLost: boolean }[]> {
  return database
    .selectFrom('publishers')
    .leftJoin('unwatched_publishers', 'unwatched_publishers.publisher_id', 'publishers.id')
    .select(['publishers.id', sql<boolean>`unwatched_publishers.publisher_id is not null`.as('isLost')])
    .where('publishers.id', '>', after)
    .orderBy('publishers.id')
    .limit(limit)
    .execute();
}

/** Whether a workflow looks after a publisher, as a column of its row: unwatched goes before behind. */
export const publisherWatch = (): RawBuilder<Watch> => sql<Watch>`coalesce(
  (select jsonb_build_object('status', 'unwatched', 'since', since, 'why', why)
    from unwatched_publishers where publisher_id = publishers.id),
  (select jsonb_build_object('status', 'behind', 'since', since, 'why', 'not-saved')
    from stuck_copies where workflow_id = 'publisher/' || publishers.id),
  ${JSON.stringify(WATCHED)}::jsonb)`;
