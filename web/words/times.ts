import type { Instant } from '../../domain/calendar/instants';
import type { InEach, Language } from './language';
import { calendarDays } from './spans';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const UNITS = [
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** English as most of the world writes its dates. */
const LOCALES: InEach<string> = { en: 'en-GB', fr: 'fr-FR' };

const SHAPES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'long',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, zone: string, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${shape}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...SHAPES[shape], timeZone: zone });
  formats.set(key, made);
  return made;
}

/** A moment as people of a language write it, in a zone (IANA), which stands at every time of day. */
export const moment = (at: Instant, language: Language, zone: string, shape: 'day' | 'minute' = 'minute'): string =>
  written(at, language, zone, shape);

/** The first day of a French month is written as an ordinal. */
function written(at: Instant, language: Language, zone: string, shape: keyof typeof SHAPES): string {
  const text = formatOf(language, zone, shape).format(Date.parse(at));
  return language === 'fr'
    ? text.replace(/^(\p{L}+ )?1 (?=\p{L})/u, (_, weekday: string | undefined) => `${weekday ?? ''}1er `)
    : text;
}

/** The same in full, with the name of the zone and the instant in UTC. */
export const fullMoment = (at: Instant, language: Language, zone: string): string =>
  `${written(at, language, zone, 'full')} (${at.slice(0, 16).replace('T', ' ')} UTC)`;

const RELATIVE: InEach<Intl.RelativeTimeFormat> = {
  en: new Intl.RelativeTimeFormat('en', { numeric: 'always' }),
  fr: new Intl.RelativeTimeFormat('fr', { numeric: 'always' }),
};
const NOW: InEach<string> = { en: 'now', fr: 'maintenant' };

/** How far a moment is from another one: `in 3 days` by the calendar of a zone (IANA), `2 hours ago` within a day. */
export function relative(at: Instant, from: Instant, language: Language, zone: string): string {
  const left = Date.parse(at) - Date.parse(from);
  const days = Math.abs(left) < DAY ? 0 : Math.max(1, Math.abs(calendarDays(from, at, zone)));
  if (days > 0) return RELATIVE[language].format(Math.sign(left) * days, 'day');
  for (const [unit, length] of UNITS) {
    const count = Math.trunc(left / length);
    if (count !== 0) return RELATIVE[language].format(count, unit);
  }
  return NOW[language];
}
