import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { SalesLine } from '../../domain/tiers/sales';
import type { Database } from './connection';

/** How many lines are read at once: a cursor would hold the only session of the embedded store. */
const PAGE = 5_000;

/** Whose lines: those of one offer, or of all offers of a publisher. */
export type Whose = { readonly offer: string } | { readonly publisher: string };

/** Every line of the ledger, a page at a time, so that a ledger of any length fits. */
export async function* pagesOf(database: Database, whose: Whose): AsyncGenerator<readonly SalesLine[]> {
  for (let after = ''; ;) {
    const page = await database
      .selectFrom('sales_lines')
      .select(['id', 'offer_id as offer', 'kind', 'sold_at as soldAt', 'usd', 'seats', 'corrects'])
      .where('id', '>', after)
      .where(belongsTo('sales_lines', whose))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    yield page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = last.id;
  }
}

/** When those lines were sold that another line removes as fraud. */
export async function soldBeforeFraud(database: Database, whose: Whose): Promise<Map<string, Instant>> {
  const rows = await database
    .selectFrom('sales_lines as fraud')
    .innerJoin('sales_lines as removed', 'removed.id', 'fraud.corrects')
    .select(['removed.id', 'removed.sold_at as soldAt'])
    .where('fraud.kind', '=', 'fraud')
    .where(belongsTo('fraud', whose))
    .where(belongsTo('removed', whose))
    .execute();
  return new Map(rows.map(({ id, soldAt }) => [id, soldAt]));
}

const belongsTo = (table: string, whose: Whose) =>
  'offer' in whose
    ? sql<boolean>`${sql.ref(`${table}.offer_id`)} = ${whose.offer}`
    : sql<boolean>`${sql.ref(`${table}.publisher_id`)} = ${whose.publisher}`;
