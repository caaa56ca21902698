import { type Kysely, sql } from 'kysely';

/** How a mail stands with each who gets a copy, what it takes to send one alone, and whether mail leaves at all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail add column copies jsonb not null default '[]', add column recipient_name text not null default '',
    add column thread_root text, add column language text not null default 'en', add column trouble text`.execute(db);
  await sql`update mail set copies = (select jsonb_agg(jsonb_build_object('address', address,
      'status', case status when 'received' then 'sent' else status end) order by place)
    from jsonb_array_elements_text(cc) with ordinality as each (address, place)) where cc <> '[]'`.execute(db);
  await sql`create table mail_trouble (
    cause text primary key, since timestamptz not null default now(), last_at timestamptz not null default now(), reply text not null)`.execute(
    db,
  );
}
