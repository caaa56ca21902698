import { parse, type Options } from 'csv-parse/sync';
import { LONGEST_LINE, type PhysicalLine, physicalLines } from './physical-lines';

/** A record of a file by the number of its first line: its cells, or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'unreadable-line' | 'wrong-columns'; readonly message: string };

/** The lines that make one record: several where a cell in quotes has line ends. */
type Written = readonly PhysicalLine[];

/** A quote that is never closed must not swallow the rest of the file. */
const MOST_LINES = 50;

/** The records of a file, a block at a time, the header first. A record that is broken takes no other with it. */
export async function* csvRows(path: string, delimiter: ',' | '\t'): AsyncGenerator<readonly Row[]> {
  const reader = new RowReader(delimiter);
  for await (const block of physicalLines(path)) yield reader.take(block, false);
  yield reader.take([], true);
}

class RowReader {
  private open: Written = [];
  private columns: number | undefined;
  private readonly options: Options;

  constructor(delimiter: string) {
    this.options = { delimiter, trim: true, relax_column_count: true, record_delimiter: '\n' };
  }

  /** The records that are whole now. */
  take(block: Written, isEnd: boolean): Row[] {
    const { records, rest } = gather([...this.open, ...block], isEnd);
    this.open = rest;
    const together = this.parse(records.flat());
    // One that breaks off makes the parser see others in what comes after it.
    if (together?.length !== records.length) return records.flatMap((record) => this.rowsOf(record));
    return records.flatMap((record, i) => this.judge(record, together[i] ?? []));
  }

  private rowsOf(record: Written): Row[] {
    const [cells, ...more] = this.parse(record) ?? [];
    return this.judge(record, more.length === 0 ? cells : undefined);
  }

  /** Where a record of several lines is none, only its first line is lost. */
  private judge(record: Written, cells: readonly string[] | undefined): Row[] {
    const [first, ...others] = record;
    if (first === undefined) return [];
    const { line } = first;
    this.columns ??= cells?.length;
    if (cells !== undefined && cells.length === this.columns) return [{ line, cells }];
    const after = others.length === 0 ? [] : gather(others, true).records.flatMap((each) => this.rowsOf(each));
    if (cells === undefined)
      return [{ line, fault: 'unreadable-line', message: 'The line cannot be read: look at its quotes.' }, ...after];
    const message = `The line has ${cells.length} columns, the header ${this.columns ?? 0}.`;
    return [{ line, fault: 'wrong-columns', message }, ...after];
  }

  /** Undefined when something in it is no record. */
  private parse(lines: Written): string[][] | undefined {
    if (lines.some(({ text }) => text.length > LONGEST_LINE)) return undefined;
    try {
      return parse(lines.map(({ text }) => text).join('\n'), this.options);
    } catch {
      return undefined;
    }
  }
}

/** Puts lines together to records: as long as a quote is open, the next line belongs to it. */
function gather(lines: Written, isEnd: boolean): { records: Written[]; rest: Written } {
  const records: Written[] = [];
  for (let i = 0; i < lines.length;) {
    const length = lengthOf(lines, i);
    if (length === undefined && !isEnd && lines.length - i < MOST_LINES) return { records, rest: lines.slice(i) };
    const record = lines.slice(i, i + (length ?? 1));
    if (record.some(({ text }) => text.trim() !== '')) records.push(record);
    i += record.length;
  }
  return { records, rest: [] };
}

/** Of how many lines the record consists that begins there; undefined when its end is not among them. */
function lengthOf(lines: Written, from: number): number | undefined {
  let quotes = 0;
  for (let length = 1; length <= MOST_LINES; length++) {
    const text = lines[from + length - 1]?.text;
    if (text === undefined) return undefined;
    quotes += text.split('"').length - 1;
    if (quotes % 2 === 0) return length;
  }
  return undefined;
}
