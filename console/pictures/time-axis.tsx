import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import type { Language } from '../../locales/language';
import type { Tick } from './timescale';
import { tickLabels } from './tick-labels';

/** Next to an edge a label begins or ends at its place, so that it stays inside on a narrow screen too. */
export const anchorAt = (place: number): 'start' | 'middle' | 'end' =>
  place < 22 ? 'start' : place > 78 ? 'end' : 'middle';

/** From here on there is no room on the right of a line. */
const LAST = 88;

/** Days are written on the right of their lines, but for the last ones. */
const beside = (place: number): { 'text-anchor': 'start' | 'end'; dx: string } =>
  place > LAST ? { 'text-anchor': 'end', dx: '-.35em' } : { 'text-anchor': 'start', dx: '.35em' };

/** The lines of the time axis with their days. Where there is little room, only every other one is named. */
export function TimeAxis({
  ticks,
  language,
  zone,
}: {
  ticks: readonly Tick[];
  language: Language;
  zone: string;
}): JSX.Element {
  const labels = tickLabels(ticks, language, zone);
  return (
    <g class="axis">
      {ticks.map(({ at, place }) => (
        <line key={at} x1={`${place}%`} x2={`${place}%`} y1="0" y2="100%" />
      ))}
      {ticks.map(({ at, place }, i) => (
        <text
          key={at}
          x={`${place}%`}
          y=".95em"
          {...beside(place)}
          {...((i % 2 === 1 || place > LAST) && { class: 'every-other' })}
        >
          {labels[i]?.day}
          {labels[i]?.year != null && <tspan class="year"> {labels[i].year}</tspan>}
        </text>
      ))}
    </g>
  );
}

/** The line of the present, with its day. */
export const NowLine = ({ place, says, at }: { place: number; says: string; at: Instant }): JSX.Element => (
  <g class="now" data-at={at}>
    <line x1={`${place}%`} x2={`${place}%`} y1="2.5em" y2="100%" />
    <text x={`${place}%`} y="2.2em" text-anchor={anchorAt(place)}>
      {says}
    </text>
  </g>
);
