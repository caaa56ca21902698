import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import { publisherWorkflowId } from '../../domain/publisher/update';
import type { Database } from './connection';
import { openTickets } from './publisher-tickets';

/** How much of a reason is kept, in characters. */
const WHY = 500;

/**
 * Writes down that the copy of a workflow cannot be saved. The next save that succeeds takes it back. An offer opens its
 * ticket by itself; a publisher has none of its own, so its ticket is opened here.
 */
export async function reportStuck(database: Database, workflowId: string, why: string): Promise<void> {
  await sql`
    with stuck as (
      insert into stuck_copies (workflow_id, why) values (${workflowId}, ${why.slice(0, WHY)})
      on conflict (workflow_id) do update set why = excluded.why returning workflow_id, why, since),
    company as (
      select substr(workflow_id, ${publisherWorkflowId('').length + 1}) as id, why, since from stuck
      where starts_with(workflow_id, ${publisherWorkflowId('')}))
    ${openTickets('track-failed', sql`company`)}`.execute(database);
}

/** How many copies cannot be saved, and since when the first. */
export async function countStuck(
  database: Database,
): Promise<{ readonly count: number; readonly since: Instant | null }> {
  return database
    .selectFrom('stuck_copies')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('since').as('since')])
    .executeTakeFirstOrThrow();
}
