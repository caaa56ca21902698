import { csvRows, type Row } from './csv-rows';

/** A file whose first record is its header. */
export type CsvFile = { readonly header: Row | undefined; readonly rows: AsyncIterable<readonly Row[]> };

/** Reads as far as the header; the rest is read when it is asked for. */
export async function openCsv(path: string, delimiter: ',' | '\t'): Promise<CsvFile> {
  for await (const [header] of csvRows(path, delimiter)) {
    if (header !== undefined) return { header, rows: withoutHeader(path, delimiter) };
  }
  return { header: undefined, rows: withoutHeader(path, delimiter) };
}

async function* withoutHeader(path: string, delimiter: ',' | '\t'): AsyncGenerator<readonly Row[]> {
  let isHeader = true;
  for await (const rows of csvRows(path, delimiter)) {
    yield isHeader ? rows.slice(1) : rows;
    isHeader &&= rows.length === 0;
  }
}
