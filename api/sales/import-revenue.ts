import { appendLines, type NumberedLine } from '../../platform/database/sales-ledger';
import { readOfferNames } from '../../platform/database/sales-offer-names';
import { readPurchases } from '../../platform/database/sales-purchases';
import type { Deps } from '../deps';
import type { Reply } from '../route';
import type { RevenueImport } from '../schemas/sales';
import type { Upload } from '../upload';
import { readHeader } from './columns';
import { openCsv } from './csv-file';
import type { Row } from './csv-rows';
import { handOver } from './handing-over';
import { isRefused, type Refused } from './refusals';
import { lineFor } from './revenue-line';
import { cellsBy, offersByName, readRevenue, REVENUE_COLUMNS, type RevenueRow } from './revenue-row';
import { Tally } from './tally';

type Read = RevenueRow | Refused | 'trial';

/** Checks the columns of a revenue export; then brings the ledger to what it says. */
export async function prepareRevenue(
  deps: Deps,
  { path, mediaType }: Upload,
): Promise<() => Promise<Reply<RevenueImport>>> {
  const { header, rows } = await openCsv(path, mediaType === 'text/csv' ? ',' : '\t');
  const cellOf = readHeader(header, REVENUE_COLUMNS);
  return async () => {
    const offerOf = offersByName(await readOfferNames(deps.database));
    const read = (row: Row): Read =>
      'cells' in row
        ? readRevenue(row.line, cellsBy(cellOf, row.cells), offerOf)
        : { line: row.line, id: null, code: row.fault, message: row.message };
    const revenue = new Revenue(deps);
    for await (const batch of rows) await revenue.take(batch.map(read));
    return { body: await revenue.answer() };
  };
}

/** One export on its way into the ledger. */
class Revenue {
  private readonly tally = new Tally();
  /** On which line each key was. */
  private readonly keys = new Map<string, number>();
  private ignored = 0;

  constructor(private readonly deps: Deps) {}

  async take(batch: readonly Read[]): Promise<void> {
    const refused = batch.filter((read) => read !== 'trial').filter(isRefused);
    const rows: RevenueRow[] = [];
    let ignored = 0;
    for (const read of batch) {
      if (read === 'trial') ignored++;
      else if (!isRefused(read)) {
        const twice = this.refusedAsRepeated(read);
        if (twice === undefined) rows.push(read);
        else refused.push(twice);
      }
    }
    const { lines, never, unchanged } = await this.compare(rows);
    const appended = await appendLines(this.deps.database, lines);
    this.ignored += ignored + never;
    this.tally.count(batch.length, refused, { ...appended, repeated: appended.repeated + unchanged });
  }

  async answer(): Promise<RevenueImport> {
    const told = await handOver(this.deps, this.tally.publishers);
    return { ...this.tally.answer(told), ignored: this.ignored };
  }

  /** Two rows of one purchase would correct each other for ever. */
  private refusedAsRepeated({ key, line }: RevenueRow): Refused | undefined {
    const first = this.keys.get(key);
    if (first === undefined) this.keys.set(key, line);
    const message = `Line ${first ?? line} is of the same PurchaseRecordId and LineItemId.`;
    return first === undefined ? undefined : { line, id: key, code: 'repeated-key', message };
  }

  private async compare(
    rows: readonly RevenueRow[],
  ): Promise<{ lines: readonly NumberedLine[]; never: number; unchanged: number }> {
    const counted = await readPurchases(
      this.deps.database,
      rows.map(({ key }) => key),
    );
    const wanted = rows.map((row) => lineFor(row, counted.get(row.key)));
    const lines = wanted.filter((line) => line !== undefined).filter((line) => line !== 'never');
    const never = wanted.filter((line) => line === 'never').length;
    return { lines, never, unchanged: rows.length - lines.length - never };
  }
}
