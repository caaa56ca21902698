import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { TierRule } from '../../domain/tiers/sales';
import type { Tier } from '../../domain/tiers/tier';
import { type Language, numberIn } from '../../locales/language';
import { moneyIn } from '../../locales/money';
import { moment } from '../../locales/dates';
import { partOfNext, tierName, type TierStep, tierSteps } from './tier-steps';

type TierProps = {
  tier: Tier | null;
  /** The tiers of the offer's catalogue, lowest first, where they are at hand. */
  ladder?: readonly TierRule[];
  language: Language;
  zone: string;
};

/** What sales have reached, how far it is to the next tier, and the whole ladder. What is unknown is called so: it is not zero. */
export function TierProgress({ tier, ladder = [], language, zone }: TierProps): JSX.Element {
  const words = LOCALES[language].console.tierProgress;
  if (tier === null) return <p class="quiet">{words.noTiers}</p>;
  const { id, title, since, counted, seats, source } = tier;
  const present = ladder.length === 0 ? title : tierName(id ?? '', ladder, language);
  return (
    <div class="picture gauge">
      <p class="figure">{id === null ? words.noTier : words.since(present, moment(since, language, zone, 'day'))}</p>
      <Way tier={tier} ladder={ladder} language={language} />
      <p>
        {words.counted(moneyIn(language, counted))} {seats !== null && words.seats(numberIn(language, seats))}{' '}
        {stillMissing(tier, ladder, language)}
      </p>
      {ladder.length > 0 && <Ladder steps={tierSteps(tier, ladder, language)} language={language} />}
      <p class="quiet source">{words.source(source)}</p>
    </div>
  );
}

function stillMissing({ next }: Tier, ladder: readonly TierRule[], language: Language): string {
  const words = LOCALES[language].console.tierProgress;
  if (next === null) return words.top;
  const name = tierName(next.tier, ladder, language);
  return next.missing === null ? words.unknown(name) : words.missing(moneyIn(language, next.missing), name);
}

/** A way whose end nobody knows; the sentence under it says so. */
const UnknownWay = (): JSX.Element => (
  <svg class="way" height="14" aria-hidden="true" focusable="false">
    <rect class="unknown" width="100%" height="14" rx="3" />
    <text x="50%" y="11" text-anchor="middle">
      ?
    </text>
  </svg>
);

/** The way to the next tier; none at the top. */
function Way({
  tier,
  ladder,
  language,
}: Required<Omit<TierProps, 'zone' | 'tier'>> & { tier: Tier }): JSX.Element | null {
  const { next, counted } = tier;
  const part = partOfNext(tier);
  if (next === null) return null;
  if (next.from === null || part === null) return <UnknownWay />;
  const words = LOCALES[language].console.tierProgress;
  const percent = Math.round(part * 1000) / 10;
  return (
    <div
      role="meter"
      aria-label={words.name(tierName(next.tier, ladder, language))}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words.of(moneyIn(language, counted), moneyIn(language, next.from))}
    >
      <svg class="way" height="14" aria-hidden="true" focusable="false">
        <rect class="bar" width="100%" height="14" rx="3" />
        <rect class="taken" width={`${percent}%`} height="14" rx="3" />
      </svg>
    </div>
  );
}

const Ladder = ({ steps, language }: { steps: readonly TierStep[]; language: Language }): JSX.Element => (
  <ol class="ladder">
    {steps.map(({ id, title, place, from, seatsFrom }) => (
      <li key={id} class={place} {...(place === 'present' && { 'aria-current': 'step' })}>
        <b>{title}</b> <span class="quiet">{markOf(from, seatsFrom, language)}</span>{' '}
        <em>{LOCALES[language].console.tierProgress.place[place]}</em>
      </li>
    ))}
  </ol>
);

function markOf(from: TierStep['from'], seatsFrom: number | null, language: Language): string {
  const words = LOCALES[language].console.tierProgress;
  const seats = seatsFrom === null ? '' : ` ${words.orSeats(numberIn(language, seatsFrom))}`;
  return `${from === null ? words.unknownMark : words.from(moneyIn(language, from))}${seats}`;
}
