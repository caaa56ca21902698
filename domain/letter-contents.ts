import { benefitTitle } from './benefits/benefits';
import type { Instant } from './calendar/instants';
import { type Case, typeOf } from './offer/state';
import { engagementOf } from './offer/engagement';
import type { Fact } from './offer/events';
import { ledger } from './promises/ledger';
import type { LetterContent, OfferCard, OwedItem, OwedStanding, PromiseKind, TemplateName } from './letters';
import { isOpen, type Promised } from './promises/promised';

/** What a letter says of its offer. */
export function cardOf(life: Case): OfferCard {
  const { id, title, consultingKind, publisher, program } = life.offer;
  return {
    id,
    title,
    type: typeOf(life),
    consultingKind,
    publisherName: publisher.name,
    timeZone: publisher.timeZone,
    program,
  };
}

/** A promise as a letter names it. */
export const itemOf = (life: Case, { kind, about, dueAt }: Promised, language: string): OwedItem => ({
  kind,
  about: about === null ? null : benefitTitle(life, about, language),
  dueAt,
});

/** What is owed to the publisher now. */
export function standingOf(life: Case, now: Instant): OwedStanding {
  const open = ledger(life).filter(isOpen);
  const due = (kind: PromiseKind): Instant | null => open.find((promised) => promised.kind === kind)?.dueAt ?? null;
  const { status, manager, endsAt } = engagementOf(life);
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
export const farewellOf = (life: Case, { how, ground, publisherNote, at }: Fact<'ended'>): Content<'farewell'> => ({
  letter: 'farewell',
  how,
  ground,
  publisherNote: publisherNote ?? null,
  endedAt: at,
  waived: settledBy(life, at, 'waived'),
  missed: settledBy(life, at, 'missed'),
});

/** What is said to the publisher who does not want the engagement any more. */
export function declineOf(life: Case, publisherNote: string | null): Content<'engagement-declined'> {
  const { manager } = engagementOf(life);
  const person = manager === null ? null : { name: manager.name, email: manager.email };
  return { letter: 'engagement-declined', manager: person, publisherNote };
}

/** What the ending left unsettled. Advice and news are not worth a line: there is nothing more to advise about. */
const settledBy = (life: Case, at: string, how: 'waived' | 'missed'): OwedItem[] =>
  ledger(life)
    .filter(({ settled, kind }) => settled?.how === how && settled.at === at && (how === 'missed' || kind !== 'news'))
    .map((promised) => itemOf(life, promised, life.offer.publisher.language));
