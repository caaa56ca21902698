import { type Kysely, sql } from 'kysely';

/** Which save wrote a copy, so that one that comes late changes nothing; and copies that cannot be saved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table offers add column saved_by jsonb`.execute(db);
  await sql`alter table publishers add column saved_by jsonb`.execute(db);
  await sql`create table stuck_copies (
    workflow_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`.execute(db);
}
