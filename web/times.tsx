import type { JSX } from 'preact';

const MINUTE = 60_000;
const UNITS = [
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** An instant, to the minute, in UTC. */
export const Time = ({ at }: { at: string }): JSX.Element => (
  <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)}`}</time>
);

/** How long there is until something is due, in its largest unit: `in 3 days`, `2 hours late`. */
export function untilDue(clock: string, dueAt: string): string {
  const left = Date.parse(dueAt) - Date.parse(clock);
  for (const [unit, length] of UNITS) {
    const count = Math.floor(Math.abs(left) / length);
    if (count >= 1) return inWords(count, unit, left);
  }
  return 'now';
}

function inWords(count: number, unit: string, left: number): string {
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return left > 0 ? `in ${words}` : `${words} late`;
}
