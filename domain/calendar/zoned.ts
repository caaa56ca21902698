import { DateTime, Duration, IANAZone } from 'luxon';
import type { Instant } from './instants';

/**
 * A calendar span (ISO 8601, months and years allowed) after an instant, at the same local time of day in a zone:
 * 30 November + P3M is 28 or 29 February, also across a change of daylight-saving time. Never called in a workflow:
 * zone rules change with Node releases, and a replay must not.
 */
export function calendarAfter(start: Instant, span: string, zone: string): Instant {
  const length = Duration.fromISO(span);
  const end = DateTime.fromISO(start, { zone }).plus(length.isValid ? length : {});
  if (!length.isValid || !end.isValid) throw new RangeError(`${span} after ${start} in ${zone} is not a date`);
  return end.toUTC().toJSDate().toISOString();
}

export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Is it an ISO 8601 duration of some length? */
export function isDuration(text: string): boolean {
  const span = Duration.fromISO(text);
  return span.isValid && span.toMillis() > 0;
}

/**
 * The instant of a local time as forms write it (`2026-11-22T09:30`) in a zone; undefined where that is no time, or one
 * that the clocks there skip. Of a time that they show twice it is the first.
 */
export function instantAt(local: string, zone: string): Instant | undefined {
  const typed = DateTime.fromISO(local, { zone: 'UTC' });
  const [time] = DateTime.fromISO(local, { zone }).getPossibleOffsets();
  const isShown = time?.isValid === true && wallTime(time) === wallTime(typed);
  return isShown ? time.toUTC().toJSDate().toISOString() : undefined;
}

const wallTime = (time: DateTime): string | null => time.toISO({ includeOffset: false });
