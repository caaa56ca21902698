import { appendLines, type NumberedLine } from '../../platform/database/sales-ledger';
import type { Deps } from '../deps';
import type { Reply } from '../route';
import type { SalesImport } from '../schemas/sales';
import type { Upload } from '../upload';
import { readHeader } from './columns';
import { openCsv } from './csv-file';
import type { Row } from './csv-rows';
import { handOver } from './handing-over';
import { lineOfCells, readLine, SALES_COLUMNS } from './read-line';
import { isRefused, type Refused } from './refusals';
import { Tally } from './tally';

type Batch = readonly (NumberedLine | Refused)[];

/** How many lines go into the ledger at once. */
const AT_ONCE = 1_000;

/** Appends the lines of a request. */
export async function importLines(deps: Deps, lines: readonly unknown[]): Promise<Reply<SalesImport>> {
  const read = lines.map((value, i) => readLine(i + 1, value));
  const batches = Array.from({ length: Math.ceil(read.length / AT_ONCE) }, (_, i) =>
    read.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  return { body: await importBatches(deps, batches) };
}

/** Checks the columns of a file; then appends its lines. */
export async function prepareFile(deps: Deps, { path }: Upload): Promise<() => Promise<Reply<SalesImport>>> {
  const { header, rows } = await openCsv(path, ',');
  const cellOf = readHeader(header, SALES_COLUMNS);
  const read = (row: Row): NumberedLine | Refused =>
    'cells' in row
      ? readLine(row.line, lineOfCells(cellOf, row.cells))
      : { line: row.line, id: null, code: row.fault, message: row.message };
  return async () => ({
    body: await importBatches(
      deps,
      mapped(rows, (batch) => batch.map(read)),
    ),
  });
}

async function* mapped<T, U>(batches: AsyncIterable<T>, to: (batch: T) => U): AsyncGenerator<U> {
  for await (const batch of batches) yield to(batch);
}

async function importBatches(deps: Deps, batches: AsyncIterable<Batch> | Iterable<Batch>): Promise<SalesImport> {
  const tally = new Tally();
  for await (const batch of batches) {
    const lines = batch.filter((line): line is NumberedLine => !isRefused(line));
    tally.count(batch.length, batch.filter(isRefused), await appendLines(deps.database, lines));
  }
  return tally.answer(await handOver(deps, tally.publishers));
}
