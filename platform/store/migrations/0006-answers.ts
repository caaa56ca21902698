import { type Kysely, sql } from 'kysely';

/** Who has an answer to give. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table promises add column holder text`.execute(db);
  await sql`create index promises_by_holder on promises (holder, due_wall, offer_id, id)
    where holder is not null and standing in ('open', 'at-risk')`.execute(db);
}
