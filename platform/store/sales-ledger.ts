import { sql } from 'kysely';
import { instantOf, type Instant } from '../../domain/calendar/instants';
import type { SalesLine } from '../../domain/tiers/sales';
import type { Database } from './connection';

/** A line on its way into the ledger, with its place in what was sent. */
export type NumberedLine = SalesLine & {
  readonly line: number;
  /** The first line of the same purchase; the line itself unless an export made it. */
  readonly root: string;
  readonly amount: string;
  readonly currency: string;
  readonly rate: string | null;
};

/** A line that does not count, and why. */
export type RefusedLine<Code extends string = string> = {
  readonly line: number;
  readonly id: string | null;
  readonly code: Code;
  readonly message: string;
};

/** Why the ledger itself refuses a line. */
export const LEDGER_REFUSALS = ['unknown-offer', 'at-in-the-future', 'line-differs'] as const;
export type LedgerRefusal = (typeof LEDGER_REFUSALS)[number];

/** What became of a batch: each of its lines is new, repeated or refused. */
export type Appended = {
  readonly fresh: number;
  readonly repeated: number;
  readonly refused: readonly RefusedLine<LedgerRefusal>[];
  /** Whose lines were new. */
  readonly publishers: readonly string[];
};

/** How far ahead of the offer's clock a sale may be dated, in milliseconds: clocks differ. */
const TOLERANCE = 60_000;

type Placed = { readonly line: NumberedLine; readonly publisher: string };

/** Appends up to a few thousand lines, each once by its id. All that are new come at once, or none when this throws. */
export async function appendLines(database: Database, lines: readonly NumberedLine[]): Promise<Appended> {
  const { placed, refused } = await place(database, lines);
  const firsts = new Map<string, Placed>();
  for (const each of placed) if (!firsts.has(each.line.id)) firsts.set(each.line.id, each);
  const fresh = await insert(database, [...firsts.values()]);
  const isFresh = new Set(fresh.map(({ id }) => id));
  const others = placed.filter((each) => !isFresh.has(each.line.id) || firsts.get(each.line.id) !== each);
  const differing = await differingOf(database, others);
  return {
    fresh: fresh.length,
    repeated: others.length - differing.length,
    refused: [...refused, ...differing],
    publishers: [...new Set(fresh.map(({ publisher_id }) => publisher_id))],
  };
}

type Places = { readonly placed: Placed[]; readonly refused: RefusedLine<LedgerRefusal>[] };

/** Finds the publisher of each line, and those that cannot count. */
async function place(database: Database, lines: readonly NumberedLine[]): Promise<Places> {
  const offers = await offersOf(database, [...new Set(lines.map(({ offer }) => offer))]);
  const placed: Placed[] = [];
  const refused: RefusedLine<LedgerRefusal>[] = [];
  for (const line of lines) {
    const offer = offers.get(line.offer);
    const refuse = (code: LedgerRefusal, message: string) =>
      refused.push({ line: line.line, id: line.id, code, message });
    if (offer === undefined) refuse('unknown-offer', `There is no offer ${line.offer}.`);
    else if (Date.parse(line.soldAt) > Date.parse(offer.clock) + TOLERANCE)
      refuse('at-in-the-future', `soldAt may not be later than now, ${offer.clock}.`);
    else placed.push({ line, publisher: offer.publisher });
  }
  return { placed, refused };
}

type Place = { readonly publisher: string; readonly clock: Instant };

async function offersOf(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('offers')
    .select(['id', 'publisher_id', 'clock_ahead'])
    .where('id', 'in', ids)
    .execute();
  const now = Date.now();
  return new Map(rows.map((row) => [row.id, { publisher: row.publisher_id, clock: instantOf(now + row.clock_ahead) }]));
}

const COLUMNS = sql`id text, root text, offer_id text, publisher_id text, kind text, sold_at timestamptz,
  amount numeric, currency text, rate numeric, usd numeric, seats integer, corrects text`;
const NAMES = sql`id, root, offer_id, publisher_id, kind, sold_at, amount, currency, rate, usd, seats, corrects`;

/**
 * One batch at a time, whoever sends it: so a number that is handed out for what is to be told is never lower than one
 * that can be read already, and what was read can be taken away by its highest number.
 */
const TURN = sql`select pg_advisory_xact_lock(hashtext('sales_to_tell'))`;

/** In one statement: the lines, and that their offers are to be told. */
async function insert(
  database: Database,
  lines: readonly Placed[],
): Promise<readonly { readonly id: string; readonly publisher_id: string }[]> {
  if (lines.length === 0) return [];
  const { rows } = await sql<{ id: string; publisher_id: string }>`
    with turn as materialized (${TURN}),
    fresh as (
      insert into sales_lines (${NAMES})
      select row.* from turn, jsonb_to_recordset(${asJson(lines)}::jsonb) as row (${COLUMNS})
      on conflict (id) do nothing
      returning id, publisher_id, offer_id),
    told as (
      insert into sales_to_tell (publisher_id, offer_id, line_id) select publisher_id, offer_id, id from fresh)
    select id, publisher_id from fresh`.execute(database);
  return rows;
}

/** Those whose id has been taken by a line of other content. */
async function differingOf(database: Database, lines: readonly Placed[]): Promise<RefusedLine<LedgerRefusal>[]> {
  if (lines.length === 0) return [];
  const { rows } = await sql<{ line: number; id: string }>`
    select given.line, given.id
    from jsonb_to_recordset(${asJson(lines)}::jsonb) as given (line integer, ${COLUMNS})
    join sales_lines as kept on kept.id = given.id
    where (kept.offer_id, kept.kind, kept.sold_at, kept.amount, kept.currency, kept.rate, kept.seats, kept.corrects)
      is distinct from
      (given.offer_id, given.kind, given.sold_at, given.amount, given.currency, given.rate, given.seats, given.corrects)
    `.execute(database);
  const message = 'The ledger has a line of this id with other content.';
  return rows.map(({ line, id }) => ({ line, id, code: 'line-differs', message }));
}

const asJson = (lines: readonly Placed[]): string =>
  JSON.stringify(
    lines.map(({ line, publisher }) => ({
      line: line.line,
      id: line.id,
      root: line.root,
      offer_id: line.offer,
      publisher_id: publisher,
      kind: line.kind,
      sold_at: line.soldAt,
      amount: line.amount,
      currency: line.currency,
      rate: line.rate,
      usd: line.usd,
      seats: line.seats,
      corrects: line.corrects,
    })),
  );

/** What the lines of one purchase add up to. */
export type Purchase = {
  readonly offer: string;
  readonly soldAt: Instant;
  readonly usd: string;
  readonly seats: number;
  /** How many lines there are: the first one and its corrections. */
  readonly lines: number;
};

/** The purchases that have been counted, by the id of their first line. */
export async function readPurchases(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Purchase>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<Purchase & { root: string }>`
    select first.root, first.offer_id as offer, first.sold_at as "soldAt", sums.usd, sums.seats, sums.lines
    from sales_lines as first
    join lateral (
      select sum(usd)::text as usd, coalesce(sum(seats), 0)::integer as seats, count(*)::integer as lines
      from sales_lines where root = first.id) as sums on true
    where first.id in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(database);
  return new Map(rows.map(({ root, ...purchase }) => [root, purchase]));
}
