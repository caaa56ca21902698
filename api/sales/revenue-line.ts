import type Big from 'big.js';
import type { NumberedLine } from '../../platform/database/sales-ledger';
import type { Purchase } from '../../platform/database/sales-purchases';
import type { RevenueRow } from './revenue-row';

/**
 * The line that makes a purchase count what its row says. Undefined when it does already, `never` when it never
 * counted and does not now. A purchase stays with the offer and the month that it first counted for.
 */
export function lineFor(row: RevenueRow, counted: Purchase | undefined): NumberedLine | undefined | 'never' {
  if (counted === undefined) return row.usd.eq(0) ? 'never' : firstLine(row);
  const usd = row.usd.minus(counted.usd);
  const seats = row.seats - counted.seats;
  if (usd.eq(0) && seats === 0) return undefined;
  return {
    ...moneyOf(usd, seats),
    line: row.line,
    id: `${row.key}#${counted.lines}`,
    root: row.key,
    offer: counted.offer,
    kind: row.isRemoved && usd.lt(0) ? 'fraud' : 'correction',
    soldAt: counted.soldAt,
    corrects: row.key,
  };
}

const firstLine = ({ line, key, offer, soldAt, usd, seats }: RevenueRow): NumberedLine => ({
  ...moneyOf(usd, seats),
  line,
  id: key,
  root: key,
  offer,
  kind: usd.gt(0) ? 'sale' : 'refund',
  soldAt,
  corrects: null,
});

const moneyOf = (usd: Big, seats: number): Pick<NumberedLine, 'amount' | 'currency' | 'rate' | 'usd' | 'seats'> => ({
  amount: usd.toFixed(),
  currency: 'USD',
  rate: null,
  usd: usd.toFixed(),
  seats: seats === 0 ? null : seats,
});
