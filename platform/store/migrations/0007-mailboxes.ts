import { type Kysely, sql } from 'kysely';

/** How far each mailbox that mail is fetched from has been read, by whom, and what is in the way. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table mailboxes (
    id text collate "C" primary key, host text not null, begun_at timestamptz not null default now(),
    uid_validity text, last_uid bigint not null default 0, held_by text, held_until timestamptz,
    trouble text, trouble_since timestamptz)`.execute(db);
}
