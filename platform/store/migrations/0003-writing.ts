import { type Kysely, sql } from 'kysely';

/** What people write with: files that go along, drafts, replies to begin from; and what publishers wrote can be found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql`create table ${table}`.execute(db);
  await sql`alter table mail add column written text`.execute(db);
  for (const index of INDEXES) await sql`create index ${index}`.execute(db);
}

const TABLES = [
  sql`letter_attachments (
    offer_id text collate "C" not null, letter text collate "C" not null, place integer not null,
    name text not null, type text not null, size integer not null, content bytea not null,
    kept_at timestamptz not null default now(),
    primary key (offer_id, letter, place))`,
  sql`drafts (
    offer_id text collate "C" not null, person text collate "C" not null, name text not null, typed jsonb not null,
    since timestamptz not null default now(), changed_at timestamptz not null default now(),
    primary key (offer_id, person))`,
  sql`saved_replies (
    id text collate "C" primary key, language text not null, name text not null, subject text not null, text text not null,
    changed_by text not null, changed_at timestamptz not null default now())`,
];

/** Of long mail the beginning is found: an index entry of PostgreSQL is bounded, and so is what people look for. */
const INBOUND_WORDS = sql`to_tsvector('simple', left(text, 20000))`;

const INDEXES = [
  sql`mail_inbound_words on mail using gin (${INBOUND_WORDS}) where direction = 'inbound'`,
  sql`drafts_by_time on drafts (changed_at)`,
];
