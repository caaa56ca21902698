import type { Instant } from '../../domain/calendar';
import type { Database } from './connection';

/** How much of a reason is kept, in characters. */
const WHY = 500;

/** Writes down that the copy of a workflow cannot be saved. The next save that succeeds takes it back. */
export async function reportStuck(database: Database, workflowId: string, why: string): Promise<void> {
  await database
    .insertInto('stuck_copies')
    .values({ workflow_id: workflowId, why: why.slice(0, WHY) })
    .onConflict((conflict) => conflict.column('workflow_id').doUpdateSet({ why: why.slice(0, WHY) }))
    .execute();
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
