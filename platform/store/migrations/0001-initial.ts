import { type Kysely, sql } from 'kysely';

/** The whole schema: the journals, the copies derived from them, and what has a life of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of [...JOURNALS, ...COPIES, ...MAIL, ...TICKETS, ...SALES, ...REQUESTS])
    await sql`create table ${table}`.execute(db);
  for (const index of [...OF_JOURNALS, ...OF_OFFERS, ...OF_PROMISES, ...OF_OTHERS])
    await sql`create index ${index}`.execute(db);
}

const JOURNALS = [
  sql`journal (
    offer_id text collate "C" not null, revision integer not null, fact_id text not null, kind text not null,
    at timestamptz not null, fact jsonb not null,
    primary key (offer_id, fact_id))`,
  sql`publisher_journal (
    publisher_id text collate "C" not null, revision integer not null, fact_id text not null, kind text not null,
    at timestamptz not null, fact jsonb not null,
    primary key (publisher_id, fact_id))`,
];

/** Only a page of one offer reads its view, and of one mail its text: kept aside they make no look through rows a long one. */
const KEPT_ASIDE = sql`with (toast_tuple_target = 512)`;

const COPIES = [
  sql`offers (
    id text collate "C" primary key, publisher_id text not null, title text not null, type text not null, stage text not null,
    manager_email text, published_at timestamptz not null, next_due timestamptz not null, next_due_wall timestamptz not null,
    clock_ahead bigint not null, revision integer not null, view jsonb not null, search text not null,
    publisher_name text not null, owner_status text not null, tier text, tier_rank integer not null,
    silent_wall timestamptz not null, at_risk_wall timestamptz, is_paused boolean not null,
    is_above_tier boolean not null, owner_check jsonb, check_wall timestamptz, shown jsonb not null, saved_by jsonb)
    ${KEPT_ASIDE}`,
  sql`promises (
    offer_id text collate "C" not null, id text collate "C" not null, kind text not null, owed_by text not null,
    due_at timestamptz not null, due_wall timestamptz not null, standing text not null, promise jsonb not null,
    manager text, ticket text, waits_for text, remind_at timestamptz, reminder jsonb,
    primary key (offer_id, id))`,
  sql`publishers (
    id text collate "C" primary key, name text not null, view jsonb not null, words jsonb not null,
    revision integer not null, search text not null, saved_by jsonb)`,
  sql`stuck_copies (
    workflow_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`,
  sql`unwatched_offers (
    offer_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`,
  sql`unwatched_publishers (
    publisher_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`,
];

const MAIL = [
  sql`mail (
    id text collate "C" primary key, offer_id text collate "C" not null, direction text not null, letter text not null,
    recipient text not null, cc jsonb not null, sender text not null, subject text not null, status text not null,
    message_id text not null, at timestamptz not null, text text not null, html text not null, about text,
    claimed_by text, claimed_until timestamptz, repeats integer not null default 0, reply text,
    copies jsonb not null default '[]', recipient_name text not null default '', thread_root text,
    language text not null default 'en', trouble text)
    ${KEPT_ASIDE}`,
  sql`mail_trouble (
    cause text primary key, since timestamptz not null default now(), last_at timestamptz not null default now(),
    reply text not null)`,
  sql`reminders (
    offer_id text collate "C" not null, key text collate "C" not null, reader text not null, mail_id text collate "C" not null,
    primary key (offer_id, key, reader))`,
  sql`written_letters (
    offer_id text collate "C" not null, id text collate "C" not null, text text not null,
    kept_at timestamptz not null default now(),
    primary key (offer_id, id))`,
];

const TICKETS = [
  sql`tickets (
    number integer generated always as identity primary key, key text not null unique, offer_id text collate "C" not null,
    kind text not null, priority text not null, status text not null, opened_at timestamptz not null, subject text not null,
    dossier jsonb not null, outcome text, note text, resolved_at timestamptz, resolved_by text,
    matter jsonb, because jsonb)`,
  sql`ticket_steps (
    key text primary key, ticket integer not null references tickets (number), at timestamptz not null, why text not null)`,
];

const SALES = [
  sql`sales_lines (
    id text collate "C" primary key, root text collate "C" not null, offer_id text collate "C" not null,
    publisher_id text collate "C" not null, kind text not null, sold_at timestamptz not null,
    amount numeric not null, currency text not null, rate numeric, usd numeric not null, seats integer, corrects text,
    received_at timestamptz not null default now())`,
  sql`sales_to_tell (
    id bigserial primary key, publisher_id text collate "C" not null, offer_id text collate "C" not null,
    line_id text not null, since timestamptz not null default now())`,
  sql`revenue_offers (
    offer_name text collate "C" not null, sku text collate "C" not null, offer_id text collate "C" not null,
    primary key (offer_name, sku))`,
];

const REQUESTS = [
  sql`idempotency (
    key text primary key, request_hash text not null, status integer, body text, location text,
    created_at timestamptz not null default now())`,
  sql`audit (
    id bigint generated always as identity primary key, line uuid not null unique, at timestamptz not null,
    actor text not null, email text, role text not null, via text not null, method text not null, path text not null,
    offer text, permission text not null, reason text, request_id text not null, status integer not null, code text)`,
];

const OF_JOURNALS = [
  sql`journal_by_time on journal (offer_id, at desc, revision desc)`,
  sql`journal_taken_back on journal (offer_id) where kind = 'taken-back'`,
];

const BY_MANAGER = sql`coalesce(lower(manager_email), '~') collate "C"`;

/** Each page of a list reads a few rows of one of these. */
const OF_OFFERS = [
  sql`offers_by_due on offers (next_due, id)`,
  sql`offers_by_stage on offers (stage, next_due, id)`,
  sql`offers_by_words on offers using gin (to_tsvector('simple', search))`,
  sql`offers_by_publication on offers (published_at desc, id desc)`,
  sql`offers_by_title on offers (lower(title) collate "C", id)`,
  sql`offers_by_publisher on offers (publisher_id, id)`,
  sql`offers_by_time_left on offers (next_due_wall, id)`,
  sql`offers_by_silence on offers (silent_wall, id)`,
  sql`offers_by_publisher_name on offers (lower(publisher_name) collate "C", id)`,
  sql`offers_by_manager on offers (${BY_MANAGER}, id)`,
  sql`offers_by_type on offers (type, id)`,
  // Listings have no managers and come last: the index of all offers would pass every other one before them.
  sql`offers_of_type_by_manager on offers (type, ${BY_MANAGER}, id)`,
  sql`offers_by_stage_alone on offers (stage, id)`,
  sql`offers_by_stage_and_time_left on offers (stage, next_due_wall, id)`,
  sql`offers_by_owner on offers (owner_status, id)`,
  sql`offers_by_tier on offers (tier_rank, id)`,
  sql`offers_in_tier on offers (tier, next_due_wall, id) where tier is not null`,
  sql`offers_without_manager on offers (next_due_wall, id) where shown #>> '{engagement,status}' = 'awaiting-manager'`,
  sql`offers_at_risk on offers (at_risk_wall) where at_risk_wall is not null`,
  sql`offers_in_check on offers (check_wall, id) where check_wall is not null`,
  sql`offers_paused on offers (next_due_wall, id) where is_paused`,
  sql`offers_ahead on offers (id) include (clock_ahead) where clock_ahead > 0`,
  sql`offers_above_tier on offers (next_due_wall, id) where is_above_tier`,
  sql`offers_live_by_id on offers (id) where stage = 'live'`,
  sql`offers_live_by_publisher on offers (publisher_id, id) where stage = 'live'`,
  sql`publishers_by_words on publishers using gin (to_tsvector('simple', search))`,
];

const OPEN = sql`standing in ('open', 'at-risk')`;

/** What counts compare beside the order of a list, so that they need no more than the index. */
const WITH = sql`include (due_at, standing, owed_by, waits_for)`;
const BY_TIME_LEFT = sql`promises (due_wall, offer_id, id) ${WITH}`;

const OF_PROMISES = [
  sql`promises_by_due on promises (due_at, offer_id, id)`,
  sql`promises_open_by_due on promises (due_at, offer_id, id) where ${OPEN}`,
  sql`promises_by_standing on promises (standing, due_at, offer_id, id)`,
  sql`promises_by_owing on promises (owed_by, due_at, offer_id, id) where ${OPEN}`,
  sql`promises_by_kind on promises (kind, due_at, offer_id, id)`,
  sql`promises_by_time_left on ${BY_TIME_LEFT} where ${OPEN}`,
  sql`promises_of_the_team on ${BY_TIME_LEFT} where ${OPEN} and owed_by <> 'engagement-manager'`,
  sql`promises_for_support on ${BY_TIME_LEFT} where ${OPEN} and (ticket is not null or waits_for = 'owner')`,
  sql`promises_by_manager on promises (manager, due_wall, offer_id, id) ${WITH} where ${OPEN} and manager is not null`,
  sql`promises_that_wait on ${BY_TIME_LEFT} where ${OPEN} and waits_for is not null`,
  sql`promises_at_risk on ${BY_TIME_LEFT} where standing = 'at-risk'`,
  sql`promises_by_ticket on promises (offer_id, ticket) where ${OPEN} and ticket is not null`,
  sql`promises_to_remind_of on promises (remind_at) where remind_at is not null`,
];

/** What of a mail is searched for words: addresses and ids are taken apart, as the search does. */
const MAIL_WORDS = sql`to_tsvector('simple', translate(offer_id || ' ' || recipient || ' ' || sender || ' ' || subject,
    '@.-_+/:<>', '         '))`;

const OF_OTHERS = [
  sql`mail_by_offer on mail (offer_id, at desc, id desc)`,
  sql`mail_by_time on mail (at desc, id desc)`,
  sql`mail_by_message_id on mail (message_id)`,
  sql`mail_by_status on mail (status, at desc, id desc)`,
  sql`mail_not_just_sent on mail (status) where status <> 'sent'`,
  sql`mail_inbound on mail (at desc, id desc) where direction = 'inbound'`,
  sql`mail_by_words on mail using gin (${MAIL_WORDS})`,
  sql`reminders_by_mail on reminders (mail_id)`,
  sql`tickets_by_offer on tickets (offer_id, number desc)`,
  sql`tickets_by_status on tickets (status, number desc)`,
  sql`tickets_open on tickets (offer_id) where status = 'open'`,
  sql`tickets_by_kind on tickets (status, kind, number desc)`,
  sql`tickets_by_priority on tickets (status, priority, number desc)`,
  sql`sales_lines_by_offer on sales_lines (offer_id, id)`,
  sql`sales_lines_by_publisher on sales_lines (publisher_id, id)`,
  sql`sales_lines_by_root on sales_lines (root)`,
  sql`sales_to_tell_by_publisher on sales_to_tell (publisher_id, id)`,
  sql`audit_by_time on audit (at desc, id desc)`,
  sql`audit_by_offer on audit (offer, at desc, id desc)`,
  sql`audit_by_actor on audit (actor, at desc, id desc)`,
  sql`audit_by_email on audit (email, at desc, id desc)`,
  sql`audit_by_permission on audit (permission, at desc, id desc)`,
];
