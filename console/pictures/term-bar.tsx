import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import type { Engagement } from '../../domain/offer/engagement';
import type { Language } from '../../locales/language';
import { spanBetween } from '../shared/spans';
import { moment } from '../../locales/dates';
import { Bar } from './ledger-bar';
import { At } from './marks';
import { isTerm, type Term, termOf, type TermEngagement } from './term';
import { anchorAt } from './time-axis';

type TermProps = {
  engagement: Engagement;
  /** The publisher's zone (IANA): the months of the term are months there. */
  publisherZone: string;
  now: Instant;
  /** When the offer ended; null while it is live. */
  endedAt: Instant | null;
  language: Language;
  zone: string;
};

/** The time of the engagement manager: a bar where it has an end, a sentence where it has none. */
export function TermBar(props: TermProps): JSX.Element {
  const { engagement, language, zone } = props;
  const words = LOCALES[language].console.termBar;
  const { manager, startsAt, status } = engagement;
  if (engagement.kind === 'none') return <p class="quiet">{words.none}</p>;
  const day = (at: Instant): string => moment(at, language, zone, 'day');
  const isOver = status === 'completed' || status === 'declined';
  const who = manager === null ? words.nobody[status] : words.who(manager.name, day(manager.since));
  if (!isTerm(engagement)) {
    const says =
      isOver || startsAt === null ? [who, words.standing[status]('')] : [words.evergreen(day(startsAt)), who];
    return <p>{says.join(' ').trim()}</p>;
  }
  const left = spanBetween(language, props.now, engagement.endsAt, zone);
  return (
    <div class="picture gauge">
      <p>{`${who} ${words.standing[status](left)}`.trim()}</p>
      <Picture {...props} engagement={engagement} />
      <p class="ends">
        <span>{day(engagement.startsAt)}</span>
        <span>{day(engagement.endsAt)}</span>
      </p>
    </div>
  );
}

function Picture({
  engagement,
  publisherZone,
  now,
  endedAt,
  language,
  zone,
}: TermProps & { engagement: TermEngagement }): JSX.Element {
  const { name, alone, now: today } = LOCALES[language].console.termBar;
  const [from, to] = [engagement.startsAt, engagement.endsAt].map((at) => moment(at, language, zone, 'day'));
  const term = termOf(engagement, { now, endedAt, zone: publisherZone });
  return (
    <svg class={`term-bar ${engagement.status}`} height="52" role="img" aria-label={name(from ?? '', to ?? '')}>
      <svg y="26" overflow="visible">
        <Bar {...term.whole} class="bar" />
        <Bar {...term.passed} class="taken" />
        {term.alone && (
          <g>
            <title>{alone}</title>
            <Bar {...term.alone} class="alone" />
          </g>
        )}
      </svg>
      <CheckIns checkIns={term.checkIns} language={language} zone={zone} />
      {term.now !== null && (
        <g class="now">
          <line x1={`${term.now}%`} x2={`${term.now}%`} y1="14" y2="36" />
          <text x={`${term.now}%`} y="11" text-anchor={anchorAt(term.now)}>
            {today}
          </text>
        </g>
      )}
    </svg>
  );
}

const CheckIns = ({
  checkIns,
  language,
  zone,
}: {
  checkIns: Term['checkIns'];
  language: Language;
  zone: string;
}): JSX.Element => (
  <>
    {checkIns.map(({ month, at, place, isOver }) => (
      <At key={month} place={place}>
        <title>{LOCALES[language].console.termBar.checkInOn(month, moment(at, language, zone, 'day'))}</title>
        <path d="M0-7 7 0 0 7-7 0Z" class={isOver ? 'check-in over' : 'check-in'} />
        <text y="24" text-anchor="middle">
          {LOCALES[language].console.termBar.checkIn(month)}
        </text>
      </At>
    ))}
  </>
);
