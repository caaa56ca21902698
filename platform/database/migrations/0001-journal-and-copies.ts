import { type Kysely, sql } from 'kysely';

/** The journal, and the copies that lists and pages read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table journal (
    offer_id text not null, revision integer not null, fact_id text not null, kind text not null,
    at timestamptz not null, fact jsonb not null,
    primary key (offer_id, fact_id))`.execute(db);
  await sql`create index journal_by_time on journal (offer_id, at desc, revision desc)`.execute(db);
  await sql`create table offers (
    id text collate "C" primary key, publisher_id text not null, title text not null, type text not null, stage text not null,
    manager_email text, published_at timestamptz not null, next_due timestamptz not null, next_due_wall timestamptz,
    clock_ahead bigint not null, revision integer not null, view jsonb not null, search text not null)`.execute(db);
  await sql`create index offers_by_due on offers (next_due, id)`.execute(db);
  await sql`create index offers_by_stage on offers (stage, next_due, id)`.execute(db);
  await sql`create index offers_by_words on offers using gin (to_tsvector('simple', search))`.execute(db);
  await sql`create index offers_by_overdue on offers (next_due_wall)`.execute(db);
  await sql`create index offers_by_publication on offers (published_at desc, id desc)`.execute(db);
  await sql`create index offers_by_title on offers (lower(title) collate "C", id)`.execute(db);
  await sql`create index offers_by_publisher on offers (publisher_id, id)`.execute(db);
  await sql`create index offers_by_manager on offers (lower(manager_email), id)`.execute(db);
  await sql`create table promises (
    offer_id text collate "C" not null, id text collate "C" not null, kind text not null, owed_by text not null,
    due_at timestamptz not null, due_wall timestamptz not null, standing text not null, promise jsonb not null,
    primary key (offer_id, id))`.execute(db);
  await sql`create index promises_by_due on promises (due_at, offer_id, id)`.execute(db);
  await sql`create index promises_open_by_due on promises (due_at, offer_id, id) where standing in ('open', 'at-risk')`.execute(
    db,
  );
  await sql`create index promises_by_standing on promises (standing, due_at, offer_id, id)`.execute(db);
  await sql`create index promises_by_owing on promises (owed_by, due_at, offer_id, id) where standing in ('open', 'at-risk')`.execute(
    db,
  );
  await sql`create index promises_by_kind on promises (kind, due_at, offer_id, id)`.execute(db);
}
