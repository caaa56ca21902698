import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, hasHappened, stepId } from './offer/state';
import type { Fact, EventPayload } from './offer/events';
import type { LetterName } from './letters';
import type { CopyDelivery, Delivery } from './offer/activities';

/** Copies of a letter that were not taken for now: they are sent alone, for whoever had the letter gets no second one. */
export type CopyStep = {
  readonly kind: 'send-copies';
  readonly key: string;
  readonly at: Instant;
  readonly of: Letter;
};

/** A letter that has left, or has come back, with the copies that wait. */
export type Letter = (Fact<'mail-sent'> | Fact<'mail-bounced'>) & {
  readonly letter: LetterName;
  readonly mail: string;
  readonly waiting: readonly string[];
};

const waits = (fact: Fact<'mail-sent'> | Fact<'mail-bounced'>): fact is Letter =>
  fact.letter !== null && fact.mail !== undefined && fact.waiting !== undefined;

/** Copies that wait, except those that an ending has cut off: relisting does not send them. */
export const copySteps = (state: OfferState): CopyStep[] =>
  [...factsOf(state, 'mail-sent'), ...factsOf(state, 'mail-bounced')]
    .filter(waits)
    .filter(({ revision }) => !factsOf(state, 'ended').some((ended) => ended.revision > revision))
    .map((letter) => ({ kind: 'send-copies', key: `copies/${letter.mail}`, at: letter.at, of: letter }));

/** Letters whose copies still wait. */
export const withWaiting = (state: OfferState): Letter[] =>
  copySteps(state).flatMap(({ key, of }) => (hasHappened(state, stepId(key)) ? [] : [of]));

/** What it is that a letter has left: how it fared with its reader, and who of the others has refused it for good. */
export function delivered(
  letter: LetterName,
  { outcome, mail, messageId, to, copies }: Delivery,
  promise: string | null,
): readonly [EventPayload, ...EventPayload[]] {
  const left = copies.flatMap((copy) => (copy.outcome === 'waiting' ? [copy.to] : []));
  const waiting = left.length === 0 ? {} : { waiting: left };
  const own: EventPayload =
    outcome === 'bounced'
      ? { ...bounce({ letter, mail, messageId }, to), ...waiting }
      : { kind: 'mail-sent', letter, mail, messageId, to, outcome, promise, ...waiting };
  const lost = copies.filter((copy) => copy.outcome === 'bounced');
  return [own, ...lost.map((copy) => bounce({ letter, mail, messageId }, copy.to))];
}

/** How the copies that waited have fared at last. */
export const copiesDelivered = ({ of: letter }: CopyStep, copies: readonly CopyDelivery[]): readonly EventPayload[] =>
  copies.flatMap(({ to, outcome }): EventPayload[] => {
    if (!letter.waiting.includes(to) || outcome === 'waiting' || outcome === 'cancelled') return [];
    if (outcome === 'bounced') return [bounce(letter, to)];
    const { mail, messageId } = letter;
    return [{ kind: 'mail-sent', letter: letter.letter, mail, messageId, to, outcome, promise: null }];
  });

const bounce = (
  { letter, mail, messageId }: { readonly letter: LetterName; readonly mail: string; readonly messageId: string },
  address: string,
): EventPayload => ({ kind: 'mail-bounced', letter, mail, messageId, address, hard: true });
