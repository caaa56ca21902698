import { type Kysely, sql } from 'kysely';

/** Offers that are live and have no workflow; and live offers in their order, for who compares them with Temporal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table unwatched_offers (
    offer_id text collate "C" primary key, since timestamptz not null default now(), why text not null)`.execute(db);
  await sql`create index offers_live_by_id on offers (id) where stage = 'live'`.execute(db);
}
