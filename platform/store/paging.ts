import { COUNTED_TO } from './list-choices';
import { type RawBuilder, sql } from 'kysely';

/** A page of a list and where the next one begins. */
export type Page<T> = { readonly items: T[]; readonly next: string | null };

/** Thrown for a cursor that no list gave out. */
export class UnreadableCursor extends Error {}

/** A cursor is the sort key of the last item, so that a list stays stable while rows are added. */
export const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor; it has as many parts as the list sorts by. */
export function readCursor(cursor: string, parts: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every(isPart)) return key;
  } catch {
    // falls through: what cannot be parsed is not a cursor either
  }
  throw new UnreadableCursor(`${cursor} is not a cursor of this list`);
}

const isPart = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number';

/** Makes a page of rows that were asked for with one more than the limit. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => T,
  key: (row: Row) => (string | number)[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}

/** Counts the rows of a query, but none beyond a thousand and one. */
export const counted = (rows: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(select count(*) from (${rows} limit ${COUNTED_TO + 1}) as capped)`;
