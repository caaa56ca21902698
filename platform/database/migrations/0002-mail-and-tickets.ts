import { type Kysely, sql } from 'kysely';

/** What has a life of its own: mail, tickets, and answers to repeated requests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table mail (
    id text collate "C" primary key, offer_id text not null, direction text not null, letter text not null, recipient text not null,
    cc jsonb not null, sender text not null, subject text not null, status text not null, message_id text not null,
    at timestamptz not null, text text not null, html text not null, about text,
    claimed_by text, claimed_until timestamptz, repeats integer not null default 0, reply text)`.execute(db);
  await sql`create index mail_by_offer on mail (offer_id, at desc, id desc)`.execute(db);
  await sql`create index mail_by_time on mail (at desc, id desc)`.execute(db);
  await sql`create index mail_by_message_id on mail (message_id)`.execute(db);
  await sql`create table tickets (
    number integer generated always as identity primary key, key text not null unique, offer_id text not null, kind text not null,
    priority text not null, status text not null, opened_at timestamptz not null, subject text not null, dossier jsonb not null,
    outcome text, note text, resolved_at timestamptz, resolved_by text)`.execute(db);
  await sql`create index tickets_by_offer on tickets (offer_id, number desc)`.execute(db);
  await sql`create index tickets_by_status on tickets (status, number desc)`.execute(db);
  await sql`create table ticket_steps (
    key text primary key, ticket integer not null references tickets (number), at timestamptz not null, why text not null)`.execute(
    db,
  );
  await sql`create table idempotency (
    key text primary key, request_hash text not null, status integer, body text, location text,
    created_at timestamptz not null default now())`.execute(db);
}
