import { type Kysely, type RawBuilder, sql } from 'kysely';

const OPEN = sql`standing in ('open', 'at-risk')`;
const AHEAD = sql`clock_ahead * interval '1 millisecond'`;
/** What an offer is promised: pinned when it was taken on, or when it moved up. */
const TERMS = sql`select coalesce(fact -> 'terms', fact #> '{offer,terms}') as terms from journal`;
const LATEST = sql`and journal.kind in ('onboarded', 'type-changed')
  order by journal.kind = 'type-changed' desc, at desc, fact_id desc limit 1`;

/** What the console's lists are filtered and sorted by, so that none of them reads the whole view of an offer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await columns(db);
  await promisesFilled(db);
  await offersFilled(db);
  await indexes(db);
}

async function columns(db: Kysely<unknown>): Promise<void> {
  // Only a page of one offer reads its view, and of one mail its text: kept aside they make no look through rows a long one.
  for (const table of ['offers', 'mail'])
    await sql`alter table ${sql.ref(table)} set (toast_tuple_target = 512)`.execute(db);
  await sql`alter table promises add column manager text, add column ticket text, add column waits_for text`.execute(
    db,
  );
  await sql`alter table offers add column publisher_name text, add column owner_status text, add column tier text, add column tier_rank integer,
    add column silent_wall timestamptz, add column at_risk_wall timestamptz, add column is_paused boolean,
    add column is_above_tier boolean, add column owner_check jsonb, add column check_wall timestamptz,
    add column shown jsonb`.execute(db);
  // What belongs to an offer is found from the offer: by an index only where both compare alike.
  for (const table of ['journal', 'mail', 'tickets'])
    await sql`alter table ${sql.ref(table)} alter column offer_id type text collate "C"`.execute(db);
}

/** Tickets first, then owner checks: what waits for an owner has no ticket, and its check runs. */
async function promisesFilled(db: Kysely<unknown>): Promise<void> {
  const openTickets = sql`select offer_id, fact ->> 'ticket' as ticket, fact ->> 'ticketKind' as kind,
      fact ->> 'promise' as promise, at, fact_id
    from journal as opened where kind = 'ticket-opened' and not exists (select from journal as ended
      where ended.offer_id = opened.offer_id and ended.kind in ('ticket-resolved', 'ticket-closed')
        and ended.fact ->> 'ticket' = opened.fact ->> 'ticket')`;
  await sql`update promises set ticket = about.ticket from (
      select distinct on (promises.offer_id, promises.id) promises.offer_id, promises.id, opened.ticket
      from promises join (${openTickets}) as opened on opened.offer_id = promises.offer_id
        and case when promises.kind = 'news' then opened.kind in ('silence', 'owner') else opened.promise = promises.id end
      where ${OPEN} order by promises.offer_id, promises.id, opened.at, opened.fact_id) as about
    where about.offer_id = promises.offer_id and about.id = promises.id`.execute(db);
  await sql`update promises set manager = lower(manager_email) from offers
    where ${OPEN} and offers.id = promises.offer_id and view #>> '{engagement,status}' = 'active'`.execute(db);
  await ownerChecksFilled(db, openTickets);
  await sql`update promises set waits_for = case when owed_by = 'service' then 'service'
      when view -> 'paused' ->> 'since' is not null and due_at > (view #>> '{paused,since}')::timestamptz
        and (promises.kind <> 'news' or view #>> '{paused,reason}' = 'publisher-asked') then 'pause'
      when promises.kind = 'news' and owner_check ->> 'directory' = 'known' and view #>> '{owner,status}' = 'known'
        and (owner_check ->> 'answerBy')::timestamptz > now() + ${AHEAD}
        and not exists (select from journal where journal.offer_id = offers.id
          and (journal.kind in ('owner-known', 'owner-confirmed') or (journal.kind = 'mail-bounced' and fact -> 'hard' = 'true'))
          and at >= (owner_check ->> 'askedAt')::timestamptz) then 'owner' end
    from offers where offers.id = promises.offer_id and ${OPEN} and ticket is null`.execute(db);
}

/** In a silence the directory was asked after the news were due. Where the owner was lost before that a ticket says so. */
async function ownerChecksFilled(db: Kysely<unknown>, openTickets: RawBuilder<unknown>): Promise<void> {
  await sql`update offers set owner_check = jsonb_build_object('because', 'silence', 'askedAt', fact -> 'at',
      'directory', fact -> 'status', 'answerBy', fact -> 'answerBy', 'silentSince', promises.promise -> 'madeAt')
    from promises join lateral (select fact from journal where journal.offer_id = promises.offer_id
      and journal.kind = 'owner-asked' and fact ->> 'promise' = promises.id and at >= due_at
      order by at desc, fact_id desc limit 1) as asked on true
    where promises.offer_id = offers.id and stage = 'live' and promises.kind = 'news' and ${OPEN}`.execute(db);
  await sql`update offers set owner_check = jsonb_build_object('because', 'owner-lost', 'askedAt', ${instant(sql`opened.at`)},
      'directory', null, 'answerBy', ${instant(sql`opened.at + (terms ->> 'ownerAnswer')::interval`)}, 'silentSince', promises.promise -> 'madeAt')
    from promises join (${openTickets}) as opened on opened.offer_id = promises.offer_id and opened.ticket = promises.ticket
      join lateral (${TERMS} where journal.offer_id = promises.offer_id ${LATEST}) as pinned on true
    where promises.offer_id = offers.id and stage = 'live' and owner_check is null and promises.kind = 'news'
      and opened.kind = 'owner' and ${OPEN}`.execute(db);
}

/** An instant as facts write it. */
const instant = (at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`to_char((${at}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

async function offersFilled(db: Kysely<unknown>): Promise<void> {
  await sql`update offers set publisher_name = view #>> '{publisher,name}', owner_status = view #>> '{owner,status}',
    tier = view #>> '{tier,id}', is_paused = view ->> 'paused' is not null,
    is_above_tier = jsonb_path_exists(view, '$.benefits[*] ? (@.flag == "above-tier")'),
    silent_wall = case when stage = 'ended' then '9999-12-31T00:00:00Z'
      else coalesce((view #>> '{silence,lastMessageAt}')::timestamptz, published_at) - ${AHEAD} end,
    at_risk_wall = (select max(due_wall) from promises
      where promises.offer_id = offers.id and standing = 'at-risk' and due_wall > now()),
    check_wall = (owner_check ->> 'answerBy')::timestamptz - ${AHEAD},
    next_due_wall = coalesce(next_due_wall, '9999-12-31T00:00:00Z'),
    shown = jsonb_build_object('owner', view -> 'owner', 'engagement', view -> 'engagement', 'silence', jsonb_build_object(
      'lastMessageAt', view #> '{silence,lastMessageAt}', 'dueAt', view #> '{silence,dueAt}'))`.execute(db);
  await sql`update offers set tier_rank = coalesce((
      select place - 1 from (${TERMS} where journal.offer_id = offers.id ${LATEST}) as pinned,
        jsonb_path_query(terms, '$.tiers.tiers[*]') with ordinality as each (rule, place)
      where rule ->> 'id' = tier), -1)`.execute(db);
  for (const column of FILLED) await sql`alter table offers alter column ${sql.ref(column)} set not null`.execute(db);
}

const FILLED = [
  ...['publisher_name', 'owner_status', 'tier_rank', 'silent_wall', 'is_paused', 'is_above_tier', 'shown'],
  'next_due_wall',
];

/** Each page reads a few rows of one of these. */
async function indexes(db: Kysely<unknown>): Promise<void> {
  for (const name of ['offers_by_overdue', 'offers_by_manager']) await sql`drop index ${sql.ref(name)}`.execute(db);
  for (const one of [...OF_PROMISES, ...OF_OFFERS, ...OF_OTHERS]) await sql`create index ${one}`.execute(db);
}

/** What counts compare beside the order of a list, so that they need no more than the index. */
const WITH = sql`include (due_at, standing, owed_by, waits_for)`;
const BY_TIME_LEFT = sql`promises (due_wall, offer_id, id) ${WITH}`;

const OF_PROMISES = [
  sql`promises_by_time_left on ${BY_TIME_LEFT} where ${OPEN}`,
  sql`promises_of_the_team on ${BY_TIME_LEFT} where ${OPEN} and owed_by <> 'engagement-manager'`,
  sql`promises_for_support on ${BY_TIME_LEFT} where ${OPEN} and (ticket is not null or waits_for = 'owner')`,
  sql`promises_by_manager on promises (manager, due_wall, offer_id, id) ${WITH} where ${OPEN} and manager is not null`,
  sql`promises_that_wait on ${BY_TIME_LEFT} where ${OPEN} and waits_for is not null`,
  sql`promises_at_risk on ${BY_TIME_LEFT} where standing = 'at-risk'`,
  sql`promises_by_ticket on promises (offer_id, ticket) where ${OPEN} and ticket is not null`,
];

const OF_OFFERS = [
  sql`offers_by_time_left on offers (next_due_wall, id)`,
  sql`offers_by_silence on offers (silent_wall, id)`,
  sql`offers_by_publisher_name on offers (lower(publisher_name) collate "C", id)`,
  sql`offers_by_manager on offers (coalesce(lower(manager_email), '~') collate "C", id)`,
  sql`offers_by_type on offers (type, id)`,
  // Listings have no managers and come last: the index of all offers would pass every other one before them.
  sql`offers_of_type_by_manager on offers (type, coalesce(lower(manager_email), '~') collate "C", id)`,
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
];

const OF_OTHERS = [
  sql`tickets_open on tickets (offer_id) where status = 'open'`,
  sql`tickets_by_kind on tickets (status, kind, number desc)`,
  sql`tickets_by_priority on tickets (status, priority, number desc)`,
  sql`mail_by_status on mail (status, at desc, id desc)`,
  sql`mail_not_just_sent on mail (status) where status <> 'sent'`,
  sql`mail_inbound on mail (at desc, id desc) where direction = 'inbound'`,
  sql`mail_by_words on mail using gin (to_tsvector('simple', translate(offer_id || ' ' || recipient || ' ' || sender || ' ' || subject,
    '@.-_+/:<>', '         ')))`,
];
