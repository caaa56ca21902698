import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import { useReader } from './reader';
import { fullMoment, moment } from '../../locales/dates';
import { relative } from './relative-time';

/** A moment in the reader's zone; hovering tells the zone, and the same in UTC. */
export function Time({ at, isDay = false }: { at: Instant; isDay?: boolean }): JSX.Element {
  const { language, zone } = useReader();
  return (
    <time dateTime={at} title={fullMoment(at, language, zone)}>
      {moment(at, language, zone, isDay ? 'day' : 'minute')}
    </time>
  );
}

/** How far a moment is from another one: `in 3 days`, `2 hours ago`. Hovering tells the moment itself. */
export function Ago({ at, from }: { at: Instant; from?: Instant }): JSX.Element {
  const { language, zone, now } = useReader();
  return (
    <time dateTime={at} title={fullMoment(at, language, zone)}>
      {relative(at, from ?? now, language, zone)}
    </time>
  );
}
