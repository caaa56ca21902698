import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import type { Language } from '../../locales/language';
import { spanBetween } from '../shared/spans';
import { moment } from '../../locales/dates';
import { type BenefitTime, benefitTime, type TimedBenefit } from './benefit-time';
import { StatusShape } from './marks';

type ClockProps = {
  benefit: TimedBenefit;
  /** The promises of its offer. */
  promises: readonly PromiseView[];
  now: Instant;
  language: Language;
  zone: string;
};

/** How long there is until contact about a benefit is due, or until it lapses; nothing where no time runs. */
export function BenefitClock({ benefit, promises, now, language, zone }: ClockProps): JSX.Element | null {
  const time = benefitTime(benefit, promises, now);
  if (time === null) return null;
  const { until, left, waitsFor } = time;
  const isLate = left <= 0;
  const says = LOCALES[language].console.benefitClock[isLate && waitsFor === 'contact' ? 'late' : waitsFor];
  return (
    <p class={`picture clock ${isLate ? 'overdue' : waitsFor}`}>
      <Face time={time} isLate={isLate} />
      <span>{says(moment(until, language, zone, 'day'), spanBetween(language, now, until, zone))}</span>
    </p>
  );
}

/** A ring that fills as the time passes; a stop sign in it when it is over. */
const Face = ({ time: { part }, isLate }: { time: BenefitTime; isLate: boolean }): JSX.Element => (
  <svg width="32" height="32" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
    <circle r="12.5" class="ring" />
    <circle
      r="12.5"
      class="passed"
      pathLength={100}
      stroke-dasharray={`${Math.round(part * 100)} 100`}
      transform="rotate(-90)"
    />
    {isLate ? (
      <g transform="scale(.85)">
        <StatusShape status="overdue" />
      </g>
    ) : (
      <path d="M0-6V0L4 3" class="hands" />
    )}
  </svg>
);
