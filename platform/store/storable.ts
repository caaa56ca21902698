import { type Instant } from '../../domain/calendar/instants';

/** The escapes of the NUL character and of halves of surrogate pairs; a backslash that is itself escaped begins none. */
const UNSTORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/gi;

/** A value as JSON that PostgreSQL takes: it refuses characters that JavaScript has. */
export const storable = (value: unknown): string => JSON.stringify(value).replace(UNSTORABLE, '$1�');

/** An instant as a column takes it: the calendar of the store has no year 0, and no year of five digits as JavaScript writes it. */
export function storableInstant(instant: Instant): Instant {
  if (!/^[+-]/.test(instant)) return instant < '0001' ? '0001-01-01T00:00:00.000Z' : instant;
  return instant.startsWith('-') ? '0001-01-01T00:00:00.000Z' : '9999-12-31T23:59:59.999Z';
}
