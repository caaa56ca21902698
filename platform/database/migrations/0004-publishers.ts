import { type Kysely, sql } from 'kysely';

/** Publishers as they stand, and the journal that they are derived from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table publisher_journal (
    publisher_id text collate "C" not null, revision integer not null, fact_id text not null, kind text not null,
    at timestamptz not null, fact jsonb not null,
    primary key (publisher_id, fact_id))`.execute(db);
  await sql`create table publishers (
    id text collate "C" primary key, name text not null, view jsonb not null, words jsonb not null,
    revision integer not null, search text not null)`.execute(db);
  await sql`create index publishers_by_words on publishers using gin (to_tsvector('simple', search))`.execute(db);
  await sql`create index offers_live_by_publisher on offers (publisher_id, id) where stage = 'live'`.execute(db);
  // Publishers of offers that are there already. Their workflows begin when something is said to them.
  await sql`insert into publishers
    select distinct on (offers.publisher_id) offers.publisher_id, publisher ->> 'name',
      publisher || jsonb_build_object('since', fact #>> '{offer,onboardedAt}', 'marketingContact', null, 'agreements', '[]'::jsonb,
        'totals', '[]'::jsonb, 'delisting', null, 'revision', 0),
      '[]'::jsonb, 0, trim(regexp_replace(lower(concat_ws(' ', offers.publisher_id, publisher ->> 'name', publisher ->> 'mpnId',
        publisher ->> 'accountEmail')), '[^[:alnum:]]+', ' ', 'g'))
    from journal join offers on offers.id = journal.offer_id cross join lateral (select fact #> '{offer,publisher}' as publisher) as known
    where journal.fact_id = 'onboarded' order by offers.publisher_id, journal.at`.execute(db);
}
