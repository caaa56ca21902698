import type { Instant } from '../../domain/calendar/instants';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Tick } from './timescale';

const SHAPES: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
};

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(at: Instant, language: Language, zone: string, shape: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${zone} ${Object.keys(shape).join(' ')}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language].formats.tag, { ...shape, timeZone: zone });
  formats.set(key, format);
  return format.format(Date.parse(at));
}

/** What stands at a line of the time axis; its year only at the first line and at the first one of each year. */
export type TickLabel = { readonly day: string; readonly year: string | null };

/** The labels of the lines of a time axis. */
export function tickLabels(ticks: readonly Tick[], language: Language, zone: string): TickLabel[] {
  const years = ticks.map(({ at }) => formatted(at, language, zone, { year: 'numeric' }));
  return ticks.map(({ at, unit }, i) => ({
    day: formatted(at, language, zone, SHAPES[unit]),
    year: years[i] === years[i - 1] ? null : (years[i] ?? null),
  }));
}
