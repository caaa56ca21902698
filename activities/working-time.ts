import { DateTime } from 'luxon';
import type { Instant } from '../domain/calendar';

const OPENS = 9;
const CLOSES = 17;
const SATURDAY = 6;

/**
 * The first working hour (Monday to Friday, 9 to 17 in the zone) at or after an instant. Where that would be past
 * `notAfter` the wanted instant itself: a reminder never waits beyond the due date for the sake of the hour.
 */
export function workingTime(wanted: Instant, notAfter: Instant, zone: string): Instant {
  let time = DateTime.fromISO(wanted, { zone });
  if (time.hour >= CLOSES) time = time.plus({ days: 1 }).startOf('day');
  if (time.weekday >= SATURDAY) time = time.plus({ days: 8 - time.weekday }).startOf('day');
  if (time.hour < OPENS) time = time.set({ hour: OPENS, minute: 0, second: 0, millisecond: 0 });
  const hour = time.toUTC().toJSDate().toISOString();
  return hour < notAfter ? hour : wanted;
}
