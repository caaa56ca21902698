import { type Kysely, sql } from 'kysely';

/** How mail leaves: by what name a provider knows it, why it was dropped, and when its turn at a domain is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail add column provider_message_id text, add column thread_subject text,
    add column dropped_because text`.execute(db);
  await sql`create index mail_by_provider_message_id on mail (provider_message_id)
    where provider_message_id is not null`.execute(db);
  await sql`create table mail_pace (domain text collate "C" primary key,
    planned_at timestamptz not null, last_at timestamptz not null)`.execute(db);
  await sql`create table mail_turns (mail_id text collate "C" primary key, at timestamptz not null)`.execute(db);
}
