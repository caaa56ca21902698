import { type Kysely, sql } from 'kysely';

/** What waits for an answer is counted on every page, and is little among what is owed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index promises_to_answer on promises (due_wall, offer_id, id)
    where kind = 'reply' and standing in ('open', 'at-risk')`.execute(db);
}
