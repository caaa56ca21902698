import { benefitTitle } from '../benefits/benefits';
import type { Instant } from '../calendar/instants';
import { isOpen, type Promised } from '../promises/promised';
import { engagementOf } from './engagement';
import type { NamedBenefit, OfferCard, OwedItem, OwedStanding } from './letters';
import type { Person } from './people';
import { type OfferState, typeOf } from './state';
import type { PromiseKind } from '../promises/kinds';

/** What a letter says of its offer. */
export function cardOf(state: OfferState): OfferCard {
  const { id, title, consultingKind, publisher, program } = state.offer;
  return {
    id,
    title,
    type: typeOf(state),
    consultingKind,
    publisherName: publisher.name,
    timeZone: publisher.timeZone,
    program,
  };
}

/** A promise as a letter names it. */
export const itemOf = (state: OfferState, { kind, about, dueAt }: Promised, language: string): OwedItem => ({
  kind,
  about: about === null ? null : benefitTitle(state, about, language),
  dueAt,
});

/** What is owed to the publisher, as a letter in its language names it; advice is not worth a line. */
export const owedItems = (state: OfferState, promises: readonly Promised[]): OwedItem[] =>
  promises
    .filter((promised) => isOpen(promised) && promised.kind !== 'welcome')
    .map((promised) => itemOf(state, promised, state.offer.publisher.language));

/** Benefits as a letter names them. */
export const benefitItems = (state: OfferState, ids: readonly string[], language: string): NamedBenefit[] =>
  ids.map((id) => ({ id, title: benefitTitle(state, id, language) }));

/** What of the promises is owed to the publisher at an instant, when a letter is written. */
export function standingOf(state: OfferState, promises: readonly Promised[], now: Instant): OwedStanding {
  const open = promises.filter(isOpen);
  const due = (kind: PromiseKind): Instant | null => open.find((promised) => promised.kind === kind)?.dueAt ?? null;
  const { status, manager, endsAt } = engagementOf(state);
  const isRunning = (status === 'awaiting-manager' || status === 'active') && (endsAt === null || now < endsAt);
  return {
    firstContact: due('first-contact'),
    engagement: isRunning ? { manager: manager && personOf(manager), dueAt: due('engagement-manager'), endsAt } : null,
    newsDue: due('news'),
  };
}

/** The name and the address of somebody, and nothing else that is known of them. */
export const personOf = ({ name, email }: Person): Person => ({ name, email });
