import { type Kysely, sql } from 'kysely';

/** Publishers that have no workflow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table unwatched_publishers (
    publisher_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`.execute(
    db,
  );
}
