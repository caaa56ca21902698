import { type Kysely, sql } from 'kysely';

/** What people have written to publishers, word for word; and entries that were taken back, found by their offer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table written_letters (
    offer_id text collate "C" not null, id text collate "C" not null, text text not null,
    kept_at timestamptz not null default now(),
    primary key (offer_id, id))`.execute(db);
  await sql`create index journal_taken_back on journal (offer_id) where kind = 'taken-back'`.execute(db);
}
