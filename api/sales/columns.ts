import { Problem } from '../http/problems';
import type { Row } from './csv-rows';

/** What a header must name and may name. Others are refused unless they are passed over. */
export type Columns = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly others: 'refused' | 'passed-over';
};

/** Looks up a cell of a row by the name of its column; undefined where the column is missing or the cell empty. */
export type CellOf = (cells: readonly string[], column: string) => string | undefined;

/** Reads a header; upper and lower case are the same. Throws a problem that names the columns that are wrong. */
export function readHeader(header: Row | undefined, { required, optional, others }: Columns): CellOf {
  const names = header !== undefined && 'cells' in header ? header.cells.map((name) => name.toLowerCase()) : [];
  const known = new Set([...required, ...optional].map((name) => name.toLowerCase()));
  const faults = [
    ...required.filter((name) => !names.includes(name.toLowerCase())).map((path) => ({ path, message: 'is required' })),
    ...names
      .filter((name, i) => names.indexOf(name) !== i && known.has(name))
      .map((path) => ({ path, message: 'is there twice' })),
    ...(others === 'refused' ? names : [])
      .filter((name) => !known.has(name))
      .map((path) => ({ path, message: 'is not known here' })),
  ];
  const said = faults.map(({ path, message }) => `${path || 'a column without a name'} ${message}`);
  if (faults.length > 0) throw new Problem('invalid-request', `The columns are wrong: ${said.join(', ')}.`, faults);
  const places = new Map([...known].map((name) => [name, names.indexOf(name)]));
  return (cells, column) => cells[places.get(column.toLowerCase()) ?? -1] || undefined;
}
