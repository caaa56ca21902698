import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import { LOCALES } from '../../locales';
import { useReader } from '../shared/reader';

/** A day as a leaf of a wall calendar: a picture beside the date in words. */
export function Leaf({ at }: { at: Instant }): JSX.Element {
  const { language, zone } = useReader();
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language].formats.tag, { ...options, timeZone: zone }).format(Date.parse(at));
  return (
    <span class="leaf" aria-hidden="true">
      <span class="leaf-month">{part({ month: 'short' })}</span>
      <span class="leaf-day">{part({ day: 'numeric' })}</span>
    </span>
  );
}
