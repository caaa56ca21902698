import { appendLines, type NumberedLine } from '../../platform/store/sales-ledger';
import type { Deps } from '../deps';
import type { RouteReply } from '../route';
import type { SalesImport } from '../schemas/sales';
import type { Upload } from '../http/upload';
import { type CellOf, readHeader } from './columns';
import { openCsv } from './csv-file';
import type { Row } from './csv-rows';
import { signalSales } from './signal-sales';
import { lineOfCells, readLine, SALES_COLUMNS } from './read-line';
import { isUnsure, shownIn } from './number-format';
import { isRefused, type Refused } from './refusals';
import { ImportTally } from './tally';

type Batch = readonly (NumberedLine | Refused)[];

/** How many lines go into the ledger at once. */
const AT_ONCE = 1_000;

/** Appends the lines of a request. */
export async function importLines(deps: Deps, lines: readonly unknown[]): Promise<RouteReply<SalesImport>> {
  const read = lines.map((value, i) => readLine(i + 1, value));
  const batches = Array.from({ length: Math.ceil(read.length / AT_ONCE) }, (_, i) =>
    read.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  return { body: await importBatches(deps, batches) };
}

/** Checks the columns of a file; then appends its lines. */
export async function prepareFile(deps: Deps, { path }: Upload): Promise<() => Promise<RouteReply<SalesImport>>> {
  const file = await openCsv(path, ',');
  const cellOf = readHeader(file.header, SALES_COLUMNS);
  const { comma } = await shownIn(file, cellOf, ['amount', 'rate']);
  const { rows } = await openCsv(path, ',');
  const read = (row: Row): NumberedLine | Refused =>
    'cells' in row
      ? (refusedAsUnsure(row, cellOf, comma) ?? readLine(row.line, lineOfCells(cellOf, row.cells)))
      : { line: row.line, id: null, code: row.fault, message: row.message };
  return async () => ({
    body: await importBatches(
      deps,
      mapped(rows, (batch) => batch.map(read)),
    ),
  });
}

/** Beside a decimal comma nobody knows what a point means that stands before three digits. */
function refusedAsUnsure({ line, cells }: Extract<Row, { cells: unknown }>, cellOf: CellOf, comma: string | undefined) {
  const unsure = ['amount', 'rate']
    .map((column) => cellOf(cells, column) ?? '')
    .find((text) => isUnsure(text, 'unsaid'));
  if (comma === undefined || unsure === undefined) return undefined;
  const message = `${unsure} may be meant with decimals or with thousands: the file also has ${comma.slice(0, 40)}.`;
  return { line, id: cellOf(cells, 'id')?.slice(0, 200) ?? null, code: 'ambiguous-number', message } as const;
}

async function* mapped<T, U>(batches: AsyncIterable<T>, to: (batch: T) => U): AsyncGenerator<U> {
  for await (const batch of batches) yield to(batch);
}

async function importBatches(deps: Deps, batches: AsyncIterable<Batch> | Iterable<Batch>): Promise<SalesImport> {
  const tally = new ImportTally();
  for await (const batch of batches) {
    const lines = batch.filter((line): line is NumberedLine => !isRefused(line));
    tally.count(batch.length, batch.filter(isRefused), await appendLines(deps.database, lines));
  }
  return tally.answer(await signalSales(deps, tally.publishers));
}
