import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, hasHappened, stepId } from './offer/state';
import { delivered } from './copy-steps';
import type { Fact, EventPayload } from './offer/events';
import type { Delivery, PersonalLetter } from './offer/activities';

/** A letter that somebody has written to the publisher, to be sent when its time has come. */
export type LetterStep = {
  readonly kind: 'send-personal';
  readonly key: string;
  readonly at: Instant;
  readonly letter: Fact<'letter-written'>;
};

/** The step that sends a letter. */
export const letterKey = (id: string): string => `letter/${id}`;

/** Letters that people have written, except those that an ending has cut off: relisting does not send them. */
export const lettersOf = (state: OfferState): Fact<'letter-written'>[] =>
  factsOf(state, 'letter-written').filter(
    ({ id, revision }) =>
      hasHappened(state, stepId(letterKey(id))) || !factsOf(state, 'ended').some((ended) => ended.revision > revision),
  );

/** Each letter leaves once, not before its time. */
export const letterSteps = (state: OfferState): LetterStep[] =>
  lettersOf(state).map((letter) => ({ kind: 'send-personal', key: letterKey(letter.id), at: letter.sendAt, letter }));

/** A letter as it is handed to whoever sends it, or shows that it waits. */
export const asMail = (offerId: string, letter: Fact<'letter-written'>, at: Instant): PersonalLetter => {
  const { id, to, from, language, subject, about } = letter;
  return { key: letterKey(id), offerId, written: id, to, from, language, subject, about, at };
};

/** What it is that a letter has left, or did not. What the store has no text of was never a letter. */
export function sent({ id }: Fact<'letter-written'>, delivery: Delivery | null): EventPayload {
  if (delivery === null) return { kind: 'taken-back', what: id, was: 'letter-written', entries: [id] };
  return delivered('personal', delivery, null)[0];
}

/** A letter that the mail server has accepted is a message of who wrote it; undefined where nobody knows. */
export function saidBy({ to, subject, about }: Fact<'letter-written'>, done: EventPayload): EventPayload | undefined {
  if (done.kind !== 'mail-sent' || done.outcome !== 'sent') return undefined;
  const { mail, messageId } = done;
  return {
    kind: 'message',
    channel: 'email',
    direction: 'outbound',
    with: to.name,
    summary: subject,
    about,
    mail,
    messageId,
  };
}
