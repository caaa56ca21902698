import type { JSX } from 'preact';
import { moment } from '../../locales/dates';
import { moneyIn } from '../../locales/money';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { type PageBenefit, type PageContent, placeOf } from './content';
import { Card } from './frame';

/** What the programme does for the publisher, by what it belongs to, and what unlocks the next. */
export function Benefits({ content }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage');
  const { category } = useWords('benefits');
  const groups = new Map<string, PageBenefit[]>();
  for (const benefit of content.benefits) {
    const group = benefit.group ?? category[benefit.category];
    groups.set(group, [...(groups.get(group) ?? []), benefit]);
  }
  return (
    <Card id="benefits" heading={words.benefits.heading}>
      {content.benefits.length === 0 && <p class="quiet">{words.benefits.none}</p>}
      <Next content={content} />
      {[...groups].map(([group, members]) => (
        <section key={group} class="benefit-group">
          <h3>{group}</h3>
          <ul class="benefit-list">
            {members.map((benefit) => (
              <Line key={benefit.id} content={content} benefit={benefit} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

/** How far sales have come, and what more of them unlocks. */
function Next({ content: { offer, tierTitle, nextTier } }: { content: PageContent }): JSX.Element | null {
  const { language } = useReader();
  const words = useWords('publisherPage').tier;
  const { tier } = offer;
  if (tier === null) return null;
  const counted = moneyIn(language, tier.counted);
  const title = tierTitle === null ? null : words.reached(tierTitle, counted);
  return (
    <div class="tier-card">
      <h3>{words.heading}</h3>
      <p>{title ?? words.none(counted)}</p>
      {tier.next === null && tier.id !== null && <p>{words.top}</p>}
      {nextTier !== null && (
        <>
          <p>
            {tier.next?.missing == null
              ? words.unknown(nextTier.title)
              : words.missing(moneyIn(language, tier.next.missing), nextTier.title)}
          </p>
          {nextTier.unlocks.length > 0 && (
            <>
              <p>{words.unlocks}</p>
              <ul>
                {nextTier.unlocks.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Line({ content, benefit }: { content: PageContent; benefit: PageBenefit }): JSX.Element {
  const words = useWords('publisherPage').benefits;
  const { status: names } = useWords('benefits');
  const { title, use, status } = benefit;
  return (
    <li class={`benefit ${status}`}>
      <p class="benefit-title">
        {title} <Status is={status}>{names[status]}</Status>
      </p>
      <Dates benefit={benefit} />
      {use !== null && (
        <details>
          <summary>
            {words.use}
            <span class="hidden">: {title}</span>
          </summary>
          <p>{use}</p>
        </details>
      )}
      <Choices content={content} benefit={benefit} />
    </li>
  );
}

/** Since when, until when, or what unlocks it. */
function Dates({ benefit: { status, since, startAt, expiresAt, unlockedBy } }: { benefit: PageBenefit }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage').benefits;
  const dayOf = (at: string): string => moment(at, language, zone, 'day');
  const says =
    status === 'locked'
      ? [unlockedBy === null ? words.unlockedBySales : words.unlockedBy(unlockedBy)]
      : [
          words.since(dayOf(since)),
          ...(startAt === null ? [] : [words.begins(dayOf(startAt))]),
          ...(expiresAt === null ? [] : [words.expires(dayOf(expiresAt))]),
        ];
  return <p class="quiet">{says.join(' · ')}</p>;
}

/** Where one decides about it. */
function Choices({
  content: { offer, at, agreements, isAgreementAsked },
  benefit,
}: {
  content: PageContent;
  benefit: PageBenefit;
}): JSX.Element | null {
  const words = useWords('publisherPage').benefits;
  const { id, title, status, path, category } = benefit;
  if (offer.stage === 'ended' || (status !== 'available' && status !== 'activated')) return null;
  const isActivatable = status === 'available' && path === 'activate-button';
  const isOfPeople = category === 'marketing' || category === 'sales';
  const isUnaccepted = isAgreementAsked && agreements.some(({ accepted }) => accepted === null);
  return (
    <p class="benefit-doing">
      {isActivatable && isUnaccepted && (
        <>
          <a href={placeOf(at, '/do/agreement')}>
            {words.acceptFirst}
            <span class="hidden">: {title}</span>
          </a>{' '}
        </>
      )}
      {isActivatable && isOfPeople && offer.marketingContact === null && (
        <>
          <a href={placeOf(at, '/do/marketing-contact')}>
            {words.activateFirst}
            <span class="hidden">: {title}</span>
          </a>{' '}
        </>
      )}
      <a href={placeOf(at, '/do/benefit', { about: id })}>
        {isActivatable ? words.choose : words.decline}
        <span class="hidden">: {title}</span>
      </a>
    </p>
  );
}
