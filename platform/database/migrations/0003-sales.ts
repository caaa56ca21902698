import { type Kysely, sql } from 'kysely';

/** The ledger of sales, whose offers are still to be told, and what Partner Center calls the offers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table sales_lines (
    id text collate "C" primary key, root text collate "C" not null, offer_id text collate "C" not null,
    publisher_id text collate "C" not null, kind text not null, sold_at timestamptz not null,
    amount numeric not null, currency text not null, rate numeric, usd numeric not null, seats integer, corrects text,
    received_at timestamptz not null default now())`.execute(db);
  await sql`create index sales_lines_by_offer on sales_lines (offer_id, id)`.execute(db);
  await sql`create index sales_lines_by_publisher on sales_lines (publisher_id, id)`.execute(db);
  await sql`create index sales_lines_by_root on sales_lines (root)`.execute(db);
  await sql`create table sales_to_tell (
    id bigserial primary key, publisher_id text collate "C" not null, offer_id text collate "C" not null,
    line_id text not null, since timestamptz not null default now())`.execute(db);
  await sql`create index sales_to_tell_by_publisher on sales_to_tell (publisher_id, id)`.execute(db);
  await sql`create table revenue_offers (
    offer_name text collate "C" not null, sku text collate "C" not null, offer_id text collate "C" not null,
    primary key (offer_name, sku))`.execute(db);
}
