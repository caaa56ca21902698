import { type Kysely, sql } from 'kysely';

/** Mail that came in, raw, and what became of it; and of which offers an address is one of the publisher's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table ${RECEIVED}`.execute(db);
  for (const index of INDEXES) await sql`create index ${index}`.execute(db);
}

/** The raw mail and the copy of what was read of it are kept aside: lists and claims read neither. */
const RECEIVED = sql`received_mail (
  id text collate "C" primary key, digest text collate "C" not null unique, message_id text, same_id_as text,
  via text not null, envelope_from text, envelope_to jsonb not null, received_at timestamptz not null,
  raw bytea not null, size integer not null, state text not null default 'waiting',
  attempts integer not null default 0, claimed_by text, claimed_until timestamptz, not_before timestamptz,
  offer_id text collate "C", kind text, sorted jsonb, proof jsonb, reason jsonb,
  subject text not null default '', sender text not null default '', text text not null default '',
  settled_at timestamptz, settled_by text)
  with (toast_tuple_target = 512)`;

/** Every address of the publisher that an offer knows, in lower case, as an array in JSON. */
const ADDRESSES = sql`(lower((jsonb_path_query_array(view, '$.owner.email')
  || jsonb_path_query_array(view, '$.publisher.accountEmail')
  || jsonb_path_query_array(view, '$.contacts[*].email')
  || jsonb_path_query_array(view, '$.marketingContact.email'))::text)::jsonb)`;

const INDEXES = [
  sql`received_mail_waiting on received_mail (attempts, received_at, id) where state = 'waiting'`,
  sql`received_mail_unsettled on received_mail (received_at desc, id desc) where state in ('unmatched', 'unreadable')`,
  sql`received_mail_by_message_id on received_mail (message_id) where message_id is not null`,
  sql`received_mail_by_offer on received_mail (offer_id, received_at desc, id desc) where offer_id is not null`,
  sql`offers_live_by_address on offers using gin (${ADDRESSES} jsonb_path_ops) where stage = 'live'`,
];
