import { DateTime } from 'luxon';
import { type Instant, instantOf } from '../../domain/calendar/instants';

const DAY = 86_400_000;

/** A stretch of time that is drawn from the left edge of a picture (0) to its right one (100). In milliseconds. */
export type Timescale = { readonly from: number; readonly to: number };

/** How much room there is on either side, in parts of the whole: a mark on the first or the last instant is whole. */
const ROOM = 0.03;

/** A scale that shows all that lies between two instants, and never less than a day. */
export function timescale(first: Instant, last: Instant, room = ROOM): Timescale {
  const from = Date.parse(first);
  const length = Math.max(DAY, Date.parse(last) - from);
  return { from: from - length * room, to: from + length * (1 + room) };
}

/** Where an instant is, in percent of the picture's width; what lies outside is at its edge. */
export function placeOf({ from, to }: Timescale, at: Instant): number {
  const part = (Date.parse(at) - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}

/** A line of the time axis, at midnight where the reader is. */
export type Tick = { readonly at: Instant; readonly place: number; readonly unit: 'day' | 'month' };

type Step = {
  readonly upTo: number;
  readonly from: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
};

const YEARS: Step = { upTo: Infinity, from: 'year', count: 1, unit: 'years' };

/** How far the lines are from each other, by the length of the whole: at most about ten of them in three years. */
const STEPS: readonly Step[] = [
  { upTo: 10 * DAY, from: 'day', count: 1, unit: 'days' },
  { upTo: 20 * DAY, from: 'day', count: 2, unit: 'days' },
  { upTo: 70 * DAY, from: 'week', count: 1, unit: 'weeks' },
  { upTo: 140 * DAY, from: 'week', count: 2, unit: 'weeks' },
  { upTo: 310 * DAY, from: 'month', count: 1, unit: 'months' },
  { upTo: 930 * DAY, from: 'year', count: 3, unit: 'months' },
  YEARS,
];

/** The lines of the time axis: days, Mondays, or the first days of months, in a zone (IANA). */
export function ticksOf(scale: Timescale, zone: string): Tick[] {
  const { from, count, unit } = STEPS.find(({ upTo }) => scale.to - scale.from <= upTo) ?? YEARS;
  const first = DateTime.fromMillis(scale.from, { zone }).startOf(from);
  const ticks: Tick[] = [];
  for (let n = 0; ; n++) {
    // Counted from the first line each time, so that a change of clocks moves none of the others.
    const time = first.plus({ [unit]: n * count }).toMillis();
    if (!(time <= scale.to)) return ticks;
    const at = instantOf(time);
    if (time >= scale.from) ticks.push({ at, place: placeOf(scale, at), unit: isDaily(unit) ? 'day' : 'month' });
  }
}

const isDaily = (unit: Step['unit']): boolean => unit === 'days' || unit === 'weeks';
