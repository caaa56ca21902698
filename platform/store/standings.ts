import { type RawBuilder, sql } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { instantOf, type Instant } from '../../domain/calendar/instants';
import type { ProductFamily } from '../../domain/catalogue/offer-types';
import type { SalesLine, SalesStanding, TierRules } from '../../domain/tiers/sales';
import { Tally } from '../../domain/tiers/tally';
import type { Database } from './connection';
import { NAMED, readToTell, type ToTell } from './sales-to-tell';

export { lastToTell, markTold, publishersToTell } from './sales-to-tell';

/** What an offer is to hear of its sales, with the lines that are the reason: the first few, and how many more. */
export type SalesUpdate = {
  readonly offerId: string;
  /** Made of what is to be told, so that a repetition counts once. */
  readonly wordId: string;
  readonly at: Instant;
  readonly standing: SalesStanding;
  readonly lines: readonly string[];
  readonly more: number;
};

/** An offer whose sales may unlock something: its pinned rules, and what it heard last. */
type Counting = {
  readonly id: string;
  readonly publisher: string;
  readonly isLive: boolean;
  readonly ahead: number;
  readonly family: ProductFamily;
  readonly zone: string;
  readonly rules: TierRules | null;
  readonly heard: SalesStanding | null;
};
type Ruled = Counting & { readonly rules: TierRules };
type Reasoned = { readonly offer: Ruled; readonly at: Instant; readonly reasons: readonly ToTell[] };

/**
 * What the live offers of a publisher do not know yet of their sales. Take `lastToTell` before this, and `markTold` up
 * to it when they know: what arrives meanwhile is told next time.
 */
export async function standingsToTell(database: Database, publisherId: string): Promise<readonly SalesUpdate[]> {
  const toTell = await readToTell(database, publisherId);
  if (toTell.length === 0) return [];
  const offers = await readCounting(database, sql`publisher_id = ${publisherId}`);
  const since = await firstPublication(database, publisherId);
  const together: Reasoned[] = [];
  const words: SalesUpdate[] = [];
  const count = async (whose: Whose, reasoned: readonly Reasoned[]): Promise<void> => {
    const reached = await reachedBy(database, whose, since, reasoned);
    reached.forEach((standing, i) => {
      const each = reasoned[i];
      if (each === undefined || isHeard(each.offer, standing)) return;
      words.push({ offerId: each.offer.id, at: each.at, standing, ...because(each.offer.id, each.reasons) });
    });
  };
  for (const offer of offers.filter(({ isLive }) => isLive).filter(isRuled)) {
    const isAlone = offer.rules.counts === 'offer';
    const reasons = toTell.filter((each) => !isAlone || each.offer === offer.id);
    if (reasons.length === 0) continue;
    const reasoned = { offer, at: instantOf(Date.now() + offer.ahead), reasons };
    if (isAlone) await count({ offer: offer.id }, [reasoned]);
    else together.push(reasoned);
  }
  if (together.length > 0) await count({ publisher: publisherId }, together);
  return words;
}

/** What the sales of one offer have reached at an instant; null where they unlock nothing, or there is no such offer. */
export async function standingOf(database: Database, offerId: string, at: Instant): Promise<SalesStanding | null> {
  const [offer] = (await readCounting(database, sql`id = ${offerId}`)).filter(isRuled);
  if (offer === undefined) return null;
  const { publisher, rules } = offer;
  const whose = rules.counts === 'offer' ? { offer: offerId } : { publisher };
  const [reached] = await reachedBy(database, whose, await firstPublication(database, publisher), [{ offer, at }]);
  return reached ?? null;
}

const isRuled = (offer: Counting): offer is Ruled => offer.rules !== null;

/** What the same lines have reached for each of several offers, whose rules may differ. */
async function reachedBy(
  database: Database,
  whose: Whose,
  since: Instant,
  asked: readonly { readonly offer: Ruled; readonly at: Instant }[],
): Promise<SalesStanding[]> {
  const sold = await soldBeforeFraud(database, whose);
  const tallies = asked.map(
    ({ offer: { rules, zone, family }, at }) => new Tally(rules, { at, since, zone, family }, sold),
  );
  for await (const page of pagesOf(database, whose))
    for (const line of page) for (const tally of tallies) tally.add(line);
  return tallies.map((tally) => tally.standing());
}

/** Until when it holds is no news. */
const isHeard = ({ heard }: Counting, reached: SalesStanding): boolean =>
  heard !== null && isDeepStrictEqual({ ...heard, validUntil: null }, { ...reached, validUntil: null });

function because(offerId: string, reasons: readonly ToTell[]): Pick<SalesUpdate, 'wordId' | 'lines' | 'more'> {
  const last = Math.max(...reasons.map((each) => each.last));
  const lines = reasons.flatMap((each) => each.lines).slice(0, NAMED);
  const count = reasons.reduce((sum, each) => sum + each.count, 0);
  return { wordId: `sales:${offerId}:${last}`, lines, more: count - lines.length };
}

async function readCounting(database: Database, which: RawBuilder<unknown>): Promise<Counting[]> {
  const { rows } = await sql<Counting>`
    select id, publisher_id as publisher, stage = 'live' as "isLive", clock_ahead as ahead,
      view ->> 'productFamily' as family, view #>> '{publisher,timeZone}' as zone,
      (select coalesce(fact #> '{terms,tiers}', fact #> '{offer,terms,tiers}') from journal
        where offer_id = offers.id and kind in ('onboarded', 'type-changed') order by revision desc limit 1) as rules,
      (select fact -> 'standing' from journal
        where offer_id = offers.id and kind = 'sales-counted' order by revision desc limit 1) as heard
    from offers where ${which} order by id`.execute(database);
  return rows;
}

/** When a publisher received its first benefits. */
async function firstPublication(database: Database, publisherId: string): Promise<Instant> {
  const { since } = await database
    .selectFrom('offers')
    .select(({ fn }) => fn.min('published_at').as('since'))
    .where('publisher_id', '=', publisherId)
    .executeTakeFirstOrThrow();
  return since;
}

/** How many lines are read at once: a cursor would hold the only session of the embedded store. */
const PAGE = 5_000;

/** Whose lines: those of one offer, or of all offers of a publisher. */
type Whose = { readonly offer: string } | { readonly publisher: string };

/** Every line of the ledger, a page at a time, so that a ledger of any length fits. */
async function* pagesOf(database: Database, whose: Whose): AsyncGenerator<readonly SalesLine[]> {
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
async function soldBeforeFraud(database: Database, whose: Whose): Promise<Map<string, Instant>> {
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
