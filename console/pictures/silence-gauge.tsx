import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { type Language, numberIn } from '../../locales/language';
import { daysIn, spanBetween } from '../shared/spans';
import { moment } from '../../locales/dates';
import { LatePattern } from './marks';
import { type SilenceGauge as Gauge, silenceGauge, type SilentOffer } from './silence';

/** How many days of silence there have been, out of those that are never to be exceeded: a mark for each. */
export function SilenceGauge({
  offer,
  language,
  zone,
}: {
  offer: SilentOffer;
  language: Language;
  zone: string;
}): JSX.Element {
  const words = LOCALES[language].console.silenceGauge;
  if (offer.stage === 'ended') return <p class="quiet">{words.over}</p>;
  const gauge = silenceGauge(offer, zone);
  const { days, given, since, began } = gauge;
  const { dueAt } = offer.silence;
  const left = Date.parse(dueAt) - Date.parse(offer.clock);
  const span = spanBetween(language, offer.clock, dueAt, zone);
  const due = moment(dueAt, language, zone, 'day');
  const outOf = words.outOf(daysIn(language, given));
  return (
    <div class="picture gauge silence">
      <p class={`figure says ${moodOf(gauge, left)}`}>
        <b>{numberIn(language, days)}</b> {outOf}
      </p>
      <div
        role="meter"
        aria-label={words.name}
        aria-valuemin={0}
        aria-valuemax={given}
        aria-valuenow={Math.min(days, given)}
        aria-valuetext={`${numberIn(language, days)} ${outOf}`}
      >
        <Days gauge={gauge} language={language} />
      </div>
      <p>
        {words.since[began](moment(since, language, zone, 'day'))}{' '}
        {left > 0 ? words.due(due, span) : words.wasDue(due, span)}
      </p>
    </div>
  );
}

const LATE = 'silence-late';
const HEIGHT = 22;
const WEEK = 7;

const moodOf = ({ days, given }: Gauge, left: number): 'open' | 'at-risk' | 'overdue' =>
  left <= 0 ? 'overdue' : days >= given - WEEK ? 'at-risk' : 'open';

/** A mark for each day, with the weeks under them. What is over is filled, the last week is framed, what is too long is hatched. */
function Days({ gauge: { drawn, given, more }, language }: { gauge: Gauge; language: Language }): JSX.Element {
  const width = 100 / drawn.length;
  const weeks = Array.from({ length: Math.floor(given / WEEK) }, (_, i) => (i + 1) * WEEK);
  return (
    <div class="silent-days">
      <svg height={HEIGHT + 20} aria-hidden="true" focusable="false">
        <defs>
          <LatePattern id={LATE} />
        </defs>
        {drawn.map(({ isOver, zone }, day) => (
          <rect
            key={day}
            class={`${zone}${isOver ? ' over' : ''}`}
            x={`${round(day * width)}%`}
            width={`${round(width * 0.78)}%`}
            height={HEIGHT}
            rx="2"
            {...(zone === 'too-long' && { fill: `url(#${LATE})` })}
          />
        ))}
        <line
          class="last-week"
          x1={`${round(Math.max(0, given - WEEK) * width)}%`}
          x2={`${round((given - 0.22) * width)}%`}
          y1={HEIGHT + 3}
          y2={HEIGHT + 3}
        />
        {weeks.map((day) => (
          <text key={day} x={`${round((day - 0.22) * width)}%`} y={HEIGHT + 16} text-anchor="end">
            {numberIn(language, day)}
          </text>
        ))}
      </svg>
      {more > 0 && <span>+{numberIn(language, more)}</span>}
    </div>
  );
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
