import { type Kysely, sql } from 'kysely';

/**
 * One mail a day for one reader: which reminders fall on a day, and which mail each went out with. Both are filled as
 * offers are saved; until then a reminder has a mail of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table promises add column remind_at timestamptz, add column reminder jsonb`.execute(db);
  await sql`create index promises_to_remind_of on promises (remind_at) where remind_at is not null`.execute(db);
  await sql`create table reminders (
    offer_id text collate "C" not null, key text collate "C" not null, reader text not null, mail_id text collate "C" not null,
    primary key (offer_id, key, reader))`.execute(db);
  await sql`create index reminders_by_mail on reminders (mail_id)`.execute(db);
}
