import { DateTime } from 'luxon';
import type { Instant } from './instants';

const OPENS = 9;
const CLOSES = 17;
const FRIDAY = 5;

/**
 * The working hour (Monday to Friday, 9 to 17 in the zone) for something wanted at an instant: that instant itself, or
 * the next opening; where that would be past `notAfter`, the last hour before. Zone arithmetic: never in a workflow.
 */
export function workingTime(wanted: Instant, notAfter: Instant, zone: string): Instant {
  const time = DateTime.fromISO(wanted, { zone });
  const next = instant(nextOpening(time));
  return next < notAfter ? next : instant(lastHourBefore(time));
}

/**
 * When somebody who is back on a day (YYYY-MM-DD) in a zone can be expected to have looked at what came in: an hour into
 * the first working day from then on. Zone arithmetic: never in a workflow.
 */
export const backAtWork = (day: string, zone: string): Instant =>
  instant(nextOpening(DateTime.fromISO(day, { zone })).plus({ hours: 1 }));

const instant = (time: DateTime): Instant => time.toUTC().toJSDate().toISOString();

function nextOpening(time: DateTime): DateTime {
  if (isWorking(time)) return time;
  const beforeOpening = time.weekday <= FRIDAY && time.hour < OPENS;
  let day = beforeOpening ? time : time.plus({ days: 1 });
  while (day.weekday > FRIDAY) day = day.plus({ days: 1 });
  return day.startOf('day').set({ hour: OPENS });
}

function lastHourBefore(time: DateTime): DateTime {
  const afterOpening = time.weekday <= FRIDAY && time.hour >= OPENS;
  let day = afterOpening ? time : time.minus({ days: 1 });
  while (day.weekday > FRIDAY) day = day.minus({ days: 1 });
  return day.startOf('day').set({ hour: CLOSES - 1 });
}

const isWorking = (time: DateTime): boolean => time.weekday <= FRIDAY && time.hour >= OPENS && time.hour < CLOSES;
