import { LOCALES } from '../../locales';
import type { Instant } from '../../domain/calendar/instants';
import { type Language, perLanguage } from '../../locales/language';
import { calendarDays } from './spans';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const UNITS = [
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

const relativeOf = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'always' }));

/** How far a moment is from another one: `in 3 days` by the calendar of a zone (IANA), `2 hours ago` within a day. */
export function relative(at: Instant, from: Instant, language: Language, zone: string): string {
  const left = Date.parse(at) - Date.parse(from);
  const days = Math.abs(left) < DAY ? 0 : Math.max(1, Math.abs(calendarDays(from, at, zone)));
  if (days > 0) return relativeOf(language).format(Math.sign(left) * days, 'day');
  for (const [unit, length] of UNITS) {
    const count = Math.trunc(left / length);
    if (count !== 0) return relativeOf(language).format(count, unit);
  }
  return LOCALES[language].now;
}
