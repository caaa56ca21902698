import Big from 'big.js';
import { instantOf, type Instant } from '../../domain/calendar/instants';
import type { OfferName } from '../../platform/store/sales-offer-names';
import { line as textLine } from '../schemas/text';
import { DAMAGE, isDamaged } from './damaged-id';
import { decimalOf, isUnsure, type NumberFormat } from './number-format';
import type { LineRefusal, Refused } from './refusals';
import type { RevenueColumn } from './revenue-columns';

/** What a row means for the sum of its purchase. A status that is not known counts nothing yet, and takes nothing out. */
export type RowStatus = 'counts' | 'not-paid' | 'trial' | 'not-known';

/** One row of the export: what a purchase comes to in one payout status. */
export type RevenueRow = {
  readonly line: number;
  readonly key: string;
  readonly standing: RowStatus;
  readonly status: string;
  readonly offer: string;
  readonly soldAt: Instant;
  /** Null where the amount is not needed, and not written so that it can be read. */
  readonly usd: string | null;
  readonly seats: number;
};

/** Finds the offer that a name means: by its sku, otherwise for any sku. */
export type OfferOf = (offerName: string, sku: string) => string | undefined;

/** Looks names up in the operator's table. */
export function offersByName(names: readonly OfferName[]): OfferOf {
  const keyOf = (name: string, sku: string | null): string => JSON.stringify([name, sku]);
  const offers = new Map(names.map(({ offerName, sku, offer }) => [keyOf(offerName, sku), offer]));
  return (name, sku) => offers.get(keyOf(name, sku)) ?? offers.get(keyOf(name, null));
}

/** Statuses in lower case, without blanks. */
const STANDINGS: ReadonlyMap<string, RowStatus> = new Map([
  ...['sent', 'upcoming', 'unprocessed'].map((status) => [status, 'counts'] as const),
  ...['rejected', 'noteligible', 'reprocessed', 'unreconciled', 'uncollected'].map(
    (status) => [status, 'not-paid'] as const,
  ),
]);

type Cell = (column: RevenueColumn) => string | undefined;

/** Reads a row. A trial deployment never counts, whatever else it says: null where not even its purchase is known. */
export function readRevenue(
  line: number,
  cell: Cell,
  offerOf: OfferOf,
  format: NumberFormat,
): RevenueRow | Refused | null {
  const key = keyOf(cell);
  const refused = (code: LineRefusal, message: string): Refused => ({ line, id: key ?? null, code, message });
  const isTrial = TRUTH.get((cell('TrialDeployment') ?? 'false').toLowerCase());
  if (isTrial === undefined) return refused('invalid-line', 'TrialDeployment: must be true or false.');
  const damaged = KEY_COLUMNS.find((column) => isDamaged(cell(column) ?? ''));
  if (damaged !== undefined) return { line, id: null, code: 'damaged-id', message: `${damaged}: ${DAMAGE}.` };
  if (key === undefined)
    return isTrial
      ? null
      : refused('invalid-line', 'PurchaseRecordId, LineItemId: are required, up to 90 characters each.');
  if (isTrial) return { line, key, standing: 'trial', status: 'trial', offer: '', soldAt: '', usd: '0', seats: 0 };
  const said = cell('PayoutStatus') ?? '';
  const status = said.toLowerCase().replace(/[\s_-]/g, '');
  if (status === '') return refused('invalid-line', 'PayoutStatus: is required.');
  const [name, sku] = [cell('OfferName') ?? '', cell('SKU') ?? ''];
  const offer = offerOf(name, sku);
  if (offer === undefined)
    return refused(
      'unknown-offer-name',
      `No offer is named ${shown(name)} with the SKU ${shown(sku)}: see /v1/sales/offer-names.`,
    );
  const soldAt = monthOf(cell('MonthStartDate') ?? '');
  if (soldAt === undefined) return refused('invalid-line', 'MonthStartDate: must be the first day of a month.');
  const standing = STANDINGS.get(status) ?? 'not-known';
  const amounts = amountsOf(cell, standing, format);
  return Array.isArray(amounts)
    ? refused(...amounts)
    : { line, key, standing, status: standing === 'not-known' ? said : status, offer, soldAt, ...amounts };
}

type Amounts = Pick<RevenueRow, 'usd' | 'seats'>;

/** What a row comes to, or why that cannot be read. */
function amountsOf(cell: Cell, standing: RowStatus, format: NumberFormat): Amounts | [LineRefusal, string] {
  // What is not paid out needs no amount: it would be worse to go on counting it.
  if (standing === 'not-paid') return { usd: '0', seats: 0 };
  const [usd, quantity] = [cell('EstimatedRevenueUSD') ?? '', cell('Quantity') ?? ''];
  const unsure = [usd, quantity].find((text) => isUnsure(text, format));
  if (unsure !== undefined)
    return ['ambiguous-number', `${unsure} may be meant with decimals or with thousands: nothing in the file tells.`];
  const amount = dollarsOf(decimalOf(usd, format));
  if (standing === 'counts' && amount === undefined) return ['invalid-line', 'EstimatedRevenueUSD: must be a decimal.'];
  const sign = amount?.startsWith('-') ? -1 : 1;
  return { usd: amount ?? null, seats: seatsOf(decimalOf(quantity, format)) * sign };
}

const KEY_COLUMNS = ['PurchaseRecordId', 'LineItemId'] as const;
const keyPart = textLine(90);

/** The same purchase in the export, whenever it is made. */
function keyOf(cell: Cell): string | undefined {
  const parts = KEY_COLUMNS.map((column) => keyPart.safeParse(cell(column)).data);
  return parts.includes(undefined) ? undefined : parts.join('/');
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

const shown = (name: string): string => JSON.stringify(name.slice(0, 100));

/** Exports are estimates with long tails of digits, sometimes with an exponent: six after the point are kept. */
function dollarsOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^-?\d{1,15}(\.\d{0,30})?(e[+-]?\d{1,2})?$/i.test(text)) return undefined;
  const usd = new Big(text).round(6, 2);
  return usd.abs().lt('1e15') ? usd.toFixed() : undefined;
}

/** What is no whole number of seats is a quantity of something else. */
const seatsOf = (text: string | undefined): number =>
  /^\d{1,9}(\.0*)?$/.test(text ?? '') ? Math.trunc(Number(text)) : 0;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As `2026-11`, `2026-11-01` or `11/1/2026`, with any time of day after it, or as `Nov 2026`. */
function monthOf(text: string): Instant | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})(?:$|-01(?:$|[T ]))/.exec(text) ?? [];
  const [, usMonth, usYear] = /^(\d{1,2})\/0?1\/(\d{4})(?:$| )/.exec(text) ?? [];
  const [, name = '', namedYear] = /^([a-z]{3})[a-z]* (\d{4})$/i.exec(text) ?? [];
  const number = Number(month ?? usMonth ?? MONTHS.indexOf(name.toLowerCase()) + 1);
  const inYear = Number(year ?? usYear ?? namedYear);
  return number >= 1 && number <= 12 && inYear >= 2000 ? instantOf(Date.UTC(inYear, number - 1)) : undefined;
}
