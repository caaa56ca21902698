import { type RawBuilder, sql } from 'kysely';

/** No day is longer, wherever clocks are changed; and no seven days that follow today. */
export const LONGEST_DAY = '26 hours';
export const LONGEST_WEEK = '194 hours';

/** How many midnights of a zone (IANA) lie between two instants, as the console counts days too. */
export const calendarDays = (from: RawBuilder<unknown>, to: RawBuilder<unknown>, zone: string): RawBuilder<number> =>
  sql`((((${to})::timestamptz at time zone ${zone})::date) - (((${from})::timestamptz at time zone ${zone})::date))`;
