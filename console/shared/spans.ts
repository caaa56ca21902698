import { LOCALES } from '../../locales';
import type { Instant } from '../../domain/calendar/instants';
import { counted, type Language } from '../../locales/language';

const MINUTE = 60_000;

type Unit = 'day' | 'hour' | 'minute';
const UNITS = [
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const satisfies readonly (readonly [Unit, number])[];

/** How long a time is, in whole ones of its largest unit: `3 days`, `1 hour`. Its sign does not matter. */
export function spanIn(language: Language, milliseconds: number): string {
  const length = Math.abs(milliseconds);
  for (const [unit, size] of UNITS) {
    if (length >= size) return counted(language, Math.floor(length / size), LOCALES[language].durations[unit]);
  }
  return LOCALES[language].lessThanAMinute;
}

/** A number of days: `1 day`, `12 days`. */
export const daysIn = (language: Language, days: number): string =>
  counted(language, days, LOCALES[language].durations.day);

const DAY = 1_440 * MINUTE;
/** Writes a day as `2026-11-28`, which a date can be read from again. */
const dates = new Map<string, Intl.DateTimeFormat>();

/** How many midnights of a zone (IANA) lie between two moments: from any hour of Saturday to any of Monday it is two days. */
export function calendarDays(from: Instant, to: Instant, zone: string): number {
  const dateOf = dates.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  dates.set(zone, dateOf);
  const [first = 0, last = 0] = [from, to].map((at) => Date.parse(dateOf.format(Date.parse(at))));
  return Math.round((last - first) / DAY);
}

/** How far two moments are apart: days as the calendar of a zone (IANA) counts them, and below a day the time itself. */
export function spanBetween(language: Language, from: Instant, to: Instant, zone: string): string {
  const length = Date.parse(to) - Date.parse(from);
  if (Math.abs(length) < DAY) return spanIn(language, length);
  return daysIn(language, Math.max(1, Math.abs(calendarDays(from, to, zone))));
}
