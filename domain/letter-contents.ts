import { benefitTitle } from './benefits/benefits';
import type { Instant } from './calendar/instants';
import { type OfferState, typeOf } from './offer/state';
import { engagementOf } from './offer/engagement';
import type { Fact } from './offer/events';
import { ledger } from './promises/ledger';
import type { LetterContent, OfferCard, OwedItem, OwedStanding, PromiseKind, TemplateName } from './letters';
import { isOpen, type Promised } from './promises/promised';

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

/** What is owed to the publisher now. */
export function standingOf(state: OfferState, now: Instant): OwedStanding {
  const open = ledger(state).filter(isOpen);
  const due = (kind: PromiseKind): Instant | null => open.find((promised) => promised.kind === kind)?.dueAt ?? null;
  const { status, manager, endsAt } = engagementOf(state);
  const isRunning = (status === 'awaiting-manager' || status === 'active') && (endsAt === null || now < endsAt);
  const person = manager === null ? null : { name: manager.name, email: manager.email };
  return {
    firstContact: due('first-contact'),
    engagement: isRunning ? { manager: person, dueAt: due('engagement-manager'), endsAt } : null,
    newsDue: due('news'),
  };
}

type Content<Name extends TemplateName> = Extract<LetterContent, { readonly letter: Name }>;

/** What is said to the publisher of an offer that is over. */
export const farewellOf = (
  state: OfferState,
  { how, ground, publisherNote, at }: Fact<'ended'>,
): Content<'farewell'> => ({
  letter: 'farewell',
  how,
  ground,
  publisherNote: publisherNote ?? null,
  endedAt: at,
  waived: settledBy(state, at, 'waived'),
  missed: settledBy(state, at, 'missed'),
});

/** What is said to the publisher who does not want the engagement any more. */
export function declineOf(state: OfferState, publisherNote: string | null): Content<'engagement-declined'> {
  const { manager } = engagementOf(state);
  const person = manager === null ? null : { name: manager.name, email: manager.email };
  return { letter: 'engagement-declined', manager: person, publisherNote };
}

/** What the ending left unsettled. Advice and news are not worth a line: there is nothing more to advise about. */
const settledBy = (state: OfferState, at: string, how: 'waived' | 'missed'): OwedItem[] =>
  ledger(state)
    .filter(({ settled, kind }) => settled?.how === how && settled.at === at && (how === 'missed' || kind !== 'news'))
    .map((promised) => itemOf(state, promised, state.offer.publisher.language));
