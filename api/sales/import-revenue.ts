import { appendLines, readPurchases } from '../../platform/store/sales-ledger';
import { readOfferNames } from '../../platform/store/sales-offer-names';
import type { Deps } from '../deps';
import type { RouteReply } from '../route';
import type { RevenueImport } from '../schemas/sales';
import type { Upload } from '../http/upload';
import { openCsv } from './csv-file';
import type { Row } from './csv-rows';
import { signalSales } from './signal-sales';
import { formatOf, shownIn } from './number-format';
import { isRefused, type Refused } from './refusals';
import { readRevenueHeader } from './revenue-columns';
import { lineFor } from './revenue-line';
import { type ExportedPurchase, RevenuePurchases } from './revenue-purchases';
import { offersByName, readRevenue, type RevenueRow } from './revenue-row';
import { ImportTally } from './tally';

/** How many purchases go into the ledger at once. */
const AT_ONCE = 1_000;
/** How many payout statuses that are not known are listed. */
const LISTED = 20;

type Read = RevenueRow | Refused | null;

/** Checks the columns and numbers of a revenue export; then brings the ledger to what it says. */
export async function prepareRevenue(
  deps: Deps,
  { path, mediaType }: Upload,
): Promise<() => Promise<RouteReply<RevenueImport>>> {
  const delimiter = mediaType === 'text/csv' ? ',' : '\t';
  const file = await openCsv(path, delimiter);
  const cellOf = readRevenueHeader(file.header);
  const format = formatOf(await shownIn(file, cellOf, ['EstimatedRevenueUSD', 'Quantity']));
  return async () => {
    const offerOf = offersByName(await readOfferNames(deps.database));
    const read = (row: Row): Read =>
      'cells' in row
        ? readRevenue(row.line, (column) => cellOf(row.cells, column), offerOf, format)
        : { line: row.line, id: null, code: row.fault, message: row.message };
    const revenue = new Revenue(deps);
    for await (const batch of (await openCsv(path, delimiter)).rows) revenue.read(batch.map(read));
    return { body: await revenue.count() };
  };
}

/** One export on its way into the ledger: a purchase has a row for each payout status, anywhere in the file. */
class Revenue {
  private readonly tally = new ImportTally();
  private readonly purchases = new RevenuePurchases();
  private readonly statuses = new Set<string>();
  private ignored = 0;

  constructor(private readonly deps: Deps) {}

  read(batch: readonly Read[]): void {
    const refused: Refused[] = [];
    for (const read of batch) {
      if (read === null) this.ignored++;
      else if (isRefused(read)) {
        refused.push(read);
        if (read.id !== null) this.purchases.refuse(read.id);
      } else {
        this.purchases.take(read);
        if (read.standing === 'not-known' && this.statuses.size < LISTED) this.statuses.add(read.status.slice(0, 100));
      }
    }
    this.tally.count(batch.length, refused, { fresh: 0, repeated: 0, refused: [], publishers: [] });
  }

  async count(): Promise<RevenueImport> {
    for (const { purchases, refused, repeated } of this.purchases.batches(AT_ONCE)) {
      const { lines, ignored, unchanged } = await this.compare(purchases);
      const appended = await appendLines(this.deps.database, lines);
      this.ignored += ignored;
      this.tally.count(0, refused, { ...appended, repeated: appended.repeated + unchanged + repeated });
    }
    const told = await signalSales(this.deps, this.tally.publishers);
    return { ...this.tally.answer(told), ignored: this.ignored, unknownStatuses: [...this.statuses].sort() };
  }

  private async compare(purchases: readonly ExportedPurchase[]) {
    const counted = await readPurchases(
      this.deps.database,
      purchases.map(({ key }) => key),
    );
    const wanted = purchases.map((purchase) => ({ purchase, line: lineFor(purchase, counted.get(purchase.key)) }));
    const lines = wanted.flatMap(({ line }) => (line === undefined || line === 'never' ? [] : [line]));
    const rowsOf = (which: 'never' | undefined): number =>
      wanted.filter(({ line }) => line === which).reduce((sum, { purchase }) => sum + purchase.rows.length, 0);
    const uncounted = wanted
      .filter(({ line }) => line !== undefined && line !== 'never')
      .flatMap(({ purchase: { rows } }) =>
        rows.length > 1 ? rows.filter(({ standing }) => standing !== 'counts') : [],
      );
    return { lines, ignored: rowsOf('never') + uncounted.length, unchanged: rowsOf(undefined) };
  }
}
