import type { Instant } from '../domain/calendar/instants';
import { LOCALES } from '.';
import type { DateParts } from './formats';
import type { Language } from './language';

const MINUTE = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
const LONG = { ...MINUTE, weekday: 'long', month: 'long' } as const;

const SHAPES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: { ...MINUTE, timeZoneName: 'short' },
  full: { ...LONG, timeZoneName: 'long' },
  parts: { ...LONG, hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Shape = keyof typeof SHAPES;

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, zone: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${shape}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language].formats.tag, { ...SHAPES[shape], timeZone: zone });
  formatters.set(key, made);
  return made;
}

const written = (at: Instant, language: Language, zone: string, shape: Shape): string =>
  LOCALES[language].formats.date(formatterOf(language, zone, shape).format(Date.parse(at)));

/** A moment as people of a language write it, in a zone (IANA), which stands at every time of day. */
export const moment = (at: Instant, language: Language, zone: string, shape: 'day' | 'minute' = 'minute'): string =>
  written(at, language, zone, shape);

/** The same in full, with the name of the zone and the instant in UTC. */
export const fullMoment = (at: Instant, language: Language, zone: string): string =>
  `${written(at, language, zone, 'full')} (${at.slice(0, 16).replace('T', ' ')} UTC)`;

/** The day of an instant in a zone (IANA), in words: "Sunday, 29 November 2026". */
export const longDay = (at: Instant, language: Language, zone: string): string =>
  LOCALES[language].formats.longDay(partsOf(at, language, knownZone(zone)));

/** An instant for somebody who may live in another zone: day in words, time of day and the zone's name. */
export function longMoment(at: Instant, language: Language, zone: string): string {
  const { longDay, time } = LOCALES[language].formats;
  const known = knownZone(zone);
  const parts = partsOf(at, language, known);
  return `${longDay(parts)}${time(parts)} (${known})`;
}

function partsOf(at: Instant, language: Language, zone: string): DateParts {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new RangeError(`A letter was given ${at} for a date.`);
  const parts = formatterOf(language, zone, 'parts').formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    weekday: part('weekday'),
    day: Number(part('day')),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** A zone that this release of Node does not know yet must not keep a letter from going out. */
function knownZone(zone: string): string {
  try {
    formatterOf('en', zone, 'parts');
    return zone;
  } catch {
    return 'UTC';
  }
}
