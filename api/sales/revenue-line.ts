import Big from 'big.js';
import type { NumberedLine, Purchase } from '../../platform/store/sales-ledger';
import type { ExportedPurchase } from './revenue-purchases';
import type { RevenueRow } from './revenue-row';

/**
 * The line that makes a purchase count what its rows come to. Undefined when it does already, `never` when it never
 * counted and does not now. A purchase stays with the offer and the month that it first counted for.
 */
export function lineFor(
  { key, rows }: ExportedPurchase,
  counted: Purchase | undefined,
): NumberedLine | undefined | 'never' {
  const counting = rows.filter(({ standing }) => standing === 'counts');
  const sum = { usd: total(counting, ({ usd }) => usd ?? 0), seats: total(counting, ({ seats }) => seats) };
  if (counted === undefined) return sum.usd.eq(0) ? 'never' : firstLine(key, counting, sum);
  const kept = keptOf(rows, counted, sum);
  const usd = kept.usd.minus(counted.usd);
  const seats = kept.seats.minus(counted.seats);
  if (usd.eq(0) && seats.eq(0)) return undefined;
  const isRemoved = rows.some(({ standing }) => standing === 'not-paid');
  return {
    ...moneyOf(usd, seats),
    line: lineOf(rows),
    id: `${key}#${counted.lines}`,
    root: key,
    offer: counted.offer,
    kind: isRemoved && usd.lt(0) ? 'fraud' : 'correction',
    soldAt: counted.soldAt,
    corrects: key,
  };
}

type Sum = { readonly usd: Big; readonly seats: Big };

const total = (rows: readonly RevenueRow[], of: (row: RevenueRow) => string | number): Big =>
  rows.reduce((sum, row) => sum.plus(of(row)), new Big(0));

/** What rows of a status that is not known may still stand for goes on counting, and nothing beyond it. */
function keptOf(rows: readonly RevenueRow[], counted: Purchase, sum: Sum): Sum {
  const unknown = rows.filter(({ standing }) => standing === 'not-known');
  if (unknown.length === 0) return sum;
  if (unknown.some(({ usd }) => usd === null)) return { usd: new Big(counted.usd), seats: new Big(counted.seats) };
  return {
    usd: within(new Big(counted.usd), sum.usd, sum.usd.plus(total(unknown, ({ usd }) => usd ?? 0))),
    seats: within(new Big(counted.seats), sum.seats, sum.seats.plus(total(unknown, ({ seats }) => seats))),
  };
}

function within(value: Big, one: Big, other: Big): Big {
  const [low, high] = one.lt(other) ? [one, other] : [other, one];
  return value.lt(low) ? low : value.gt(high) ? high : value;
}

const lineOf = (rows: readonly RevenueRow[]): number => Math.min(...rows.map(({ line }) => line));

/** The same whatever the order of the rows. */
function firstLine(key: string, counting: readonly RevenueRow[], { usd, seats }: Sum): NumberedLine {
  const placed = counting.map(({ offer, soldAt }) => ({ offer, soldAt }));
  const [first = { offer: '', soldAt: '' }] = placed.sort((a, b) =>
    `${a.soldAt} ${a.offer}` < `${b.soldAt} ${b.offer}` ? -1 : 1,
  );
  return {
    ...moneyOf(usd, seats),
    ...first,
    line: lineOf(counting),
    id: key,
    root: key,
    kind: usd.gt(0) ? 'sale' : 'refund',
    corrects: null,
  };
}

const moneyOf = (usd: Big, seats: Big): Pick<NumberedLine, 'amount' | 'currency' | 'rate' | 'usd' | 'seats'> => ({
  amount: usd.toFixed(),
  currency: 'USD',
  rate: null,
  usd: usd.toFixed(),
  seats: seats.eq(0) ? null : seats.toNumber(),
});
