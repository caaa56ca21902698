import Big from 'big.js';
import { instantOf, type Instant } from '../../domain/calendar';
import type { OfferName } from '../../platform/database/sales-offer-names';
import type { CellOf, Columns } from './columns';
import type { LineRefusal, Refused } from './refusals';

/** The columns of Partner Center's ISVRevenue export that matter here. */
export const REVENUE_COLUMNS: Columns = {
  required: [
    ...['PurchaseRecordId', 'LineItemId', 'OfferName', 'SKU', 'MonthStartDate'],
    ...['EstimatedRevenueUSD', 'PayoutStatus', 'TrialDeployment', 'Quantity'],
  ],
  optional: [],
  others: 'passed-over',
};

/** What a row of the export says: what its purchase counts from now on. */
export type RevenueRow = {
  readonly line: number;
  readonly key: string;
  readonly offer: string;
  readonly soldAt: Instant;
  /** Zero where it does not count. */
  readonly usd: Big;
  readonly seats: number;
  /** Whether it is not paid out: then it was no sale. */
  readonly isRemoved: boolean;
};

/** Finds the offer that a name means: by its sku, otherwise for any sku. */
export type OfferOf = (offerName: string, sku: string) => string | undefined;

/** Looks names up in the operator's table. */
export function offersByName(names: readonly OfferName[]): OfferOf {
  const keyOf = (name: string, sku: string | null): string => JSON.stringify([name, sku]);
  const offers = new Map(names.map(({ offerName, sku, offer }) => [keyOf(offerName, sku), offer]));
  return (name, sku) => offers.get(keyOf(name, sku)) ?? offers.get(keyOf(name, null));
}

/** Statuses in lower case, without blanks: whether the row counts. */
const COUNTS: ReadonlyMap<string, boolean> = new Map([
  ...['sent', 'upcoming', 'unprocessed'].map((status) => [status, true] as const),
  ...['rejected', 'noteligible', 'reprocessed', 'unreconciled', 'uncollected'].map(
    (status) => [status, false] as const,
  ),
]);

/** Reads a row. A trial deployment never counts, whatever else it says. */
export function readRevenue(
  line: number,
  cell: (column: string) => string | undefined,
  offerOf: OfferOf,
): RevenueRow | Refused | 'trial' {
  const key = keyOf(cell);
  const refused = (code: LineRefusal, message: string): Refused => ({ line, id: key ?? null, code, message });
  const isTrial = TRUTH.get((cell('TrialDeployment') ?? 'false').toLowerCase());
  if (isTrial === undefined) return refused('invalid-line', 'TrialDeployment: must be true or false.');
  if (isTrial) return 'trial';
  if (key === undefined)
    return refused('invalid-line', 'PurchaseRecordId, LineItemId: are required, up to 90 characters each.');
  const counts = COUNTS.get((cell('PayoutStatus') ?? '').toLowerCase().replace(/[\s_-]/g, ''));
  if (counts === undefined) return refused('unknown-payout-status', 'PayoutStatus: is none that is known here.');
  const [name, sku] = [cell('OfferName') ?? '', cell('SKU') ?? ''];
  const offer = offerOf(name, sku);
  if (offer === undefined)
    return refused(
      'unknown-offer-name',
      `No offer is named ${shown(name)} with the SKU ${shown(sku)}: see /v1/sales/offer-names.`,
    );
  const soldAt = monthOf(cell('MonthStartDate') ?? '');
  if (soldAt === undefined) return refused('invalid-line', 'MonthStartDate: must be the first day of a month.');
  // What is removed needs no amount: it would be worse to go on counting it.
  const usd = counts ? dollarsOf(cell('EstimatedRevenueUSD') ?? '') : new Big(0);
  if (usd === undefined) return refused('invalid-line', 'EstimatedRevenueUSD: must be a decimal.');
  const seats = counts ? seatsOf(cell('Quantity') ?? '') * (usd.lt(0) ? -1 : 1) : 0;
  return { line, key, offer, soldAt, usd, seats, isRemoved: !counts };
}

/** The same row of the export, whenever it is made. */
function keyOf(cell: (column: string) => string | undefined): string | undefined {
  const parts = [cell('PurchaseRecordId'), cell('LineItemId')];
  return parts.every((part) => part !== undefined && /^[^\p{Cc}\p{Zl}\p{Zp}]{1,90}$/u.test(part))
    ? parts.join('/')
    : undefined;
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

const shown = (name: string): string => JSON.stringify(name.slice(0, 100));

/** Exports are estimates with long tails of digits, sometimes with an exponent: six after the point are kept. */
function dollarsOf(text: string): Big | undefined {
  if (!/^-?\d{1,15}(\.\d{1,30})?(e[+-]?\d{1,2})?$/i.test(text)) return undefined;
  const usd = new Big(text).round(6, 2);
  return usd.abs().lt('1e15') ? usd : undefined;
}

/** What is no whole number of seats is a quantity of something else. */
const seatsOf = (text: string): number => (/^\d{1,9}(\.0+)?$/.test(text) ? Math.trunc(Number(text)) : 0);

/** As `2026-11-01` or `11/1/2026`, with any time of day after it. */
function monthOf(text: string): Instant | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})-01(?:$|[T ])/.exec(text) ?? [];
  const [, usMonth, usYear] = /^(\d{1,2})\/0?1\/(\d{4})(?:$| )/.exec(text) ?? [];
  const at = Date.UTC(Number(year ?? usYear), Number(month ?? usMonth) - 1);
  const isMonth = Number(month ?? usMonth) >= 1 && Number(month ?? usMonth) <= 12;
  return isMonth && Number(year ?? usYear) >= 2000 ? instantOf(at) : undefined;
}

export const cellsBy =
  (cellOf: CellOf, cells: readonly string[]) =>
  (column: string): string | undefined =>
    cellOf(cells, column);
