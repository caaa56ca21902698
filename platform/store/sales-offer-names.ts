import { sql } from 'kysely';
import type { Database } from './connection';

/** What Partner Center calls an offer; a sku of null stands for any that is not named itself. */
export type OfferName = { readonly offerName: string; readonly sku: string | null; readonly offer: string };

/** Every name in the operator's table. */
export async function readOfferNames(database: Database): Promise<OfferName[]> {
  const rows = await database.selectFrom('revenue_offers').selectAll().orderBy('offer_name').orderBy('sku').execute();
  return rows.map(({ offer_name, sku, offer_id }) => ({
    offerName: offer_name,
    sku: sku === '' ? null : sku,
    offer: offer_id,
  }));
}

/** Replaces the table. */
export async function replaceOfferNames(database: Database, names: readonly OfferName[]): Promise<void> {
  const rows = names.map(({ offerName, sku, offer }) => ({ offer_name: offerName, sku: sku ?? '', offer_id: offer }));
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (offer_name text, sku text, offer_id text)),
    gone as (
      delete from revenue_offers where (offer_name, sku) not in (select offer_name, sku from given))
    insert into revenue_offers select * from given
    on conflict (offer_name, sku) do update set offer_id = excluded.offer_id`.execute(database);
}

/** Those of the ids that belong to an offer. */
export async function knownOffers(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database.selectFrom('offers').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
