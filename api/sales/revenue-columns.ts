import { Problem } from '../http/problems';
import type { CellOf } from './columns';
import type { Row } from './csv-rows';

/** The columns that matter: as the ISVRevenue dataset calls them, then as the download of the Revenue page does. */
const COLUMNS = {
  PurchaseRecordId: ['Purchase record Id'],
  LineItemId: ['Line-item Id'],
  OfferName: ['Offer name'],
  SKU: ['Offer plan', 'Plan'],
  MonthStartDate: ['Billed month', 'Month'],
  EstimatedRevenueUSD: ['Estimated revenue (USD)'],
  PayoutStatus: ['Payout status'],
  TrialDeployment: ['Trial deployment', 'IsTrialDeployment'],
  Quantity: [],
} as const satisfies Record<string, readonly string[]>;
export type RevenueColumn = keyof typeof COLUMNS;

/** Files of Partner Center that are taken for this one, by a column that only they have. */
const OTHERS: readonly (readonly [column: string, file: string])[] = [
  ['earningid', 'the earnings (transaction history) report'],
  ['paymentid', 'the payments report'],
  ['orderid', 'the orders report'],
  ['usagereference', 'the usage report'],
  ['status - sent', 'a table with a column for each payout status'],
];

const WANTED =
  'wanted is the ISVRevenue dataset, or the download of Insights, Revenue, Details, with all payout statuses, as CSV or TSV';

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Finds the columns, whatever their order, case and blanks. Throws a problem that says which file is wanted. */
export function readRevenueHeader(header: Row | undefined): CellOf {
  const names = header !== undefined && 'cells' in header ? header.cells : [];
  const plainNames = names.map(plain);
  const places = new Map<string, number>();
  for (const [column, others] of Object.entries(COLUMNS)) {
    const known = [column, ...others].map(plain);
    const found = known.find((name) => plainNames.includes(name));
    if (found === undefined) continue;
    if (plainNames.filter((name) => name === found).length > 1)
      throw wrong(names, [{ path: column, message: 'is there twice' }]);
    places.set(column, plainNames.indexOf(found));
  }
  const missing = Object.keys(COLUMNS).filter((column) => !places.has(column));
  if (missing.length > 0)
    throw wrong(
      names,
      missing.map((path) => ({ path, message: 'is required' })),
    );
  return (cells, column) => cells[places.get(column) ?? -1] || undefined;
}

function wrong(names: readonly string[], faults: readonly { path: string; message: string }[]): Problem {
  const other = OTHERS.find(([column]) =>
    names.some((name) => name.toLowerCase() === column || plain(name) === column),
  );
  const looks = other === undefined ? 'This is not the revenue export' : `This is ${other[1]}, not the revenue export`;
  const columns = faults.map(({ path, message }) => `${path} ${message}`).join(', ');
  return new Problem('invalid-request', `${looks} (${columns}): ${WANTED}.`, faults);
}
