import type { Instant } from '../calendar/instants';
import type { PersonalLetter } from '../offer/activities';
import type { Fact } from '../offer/events';
import { factsOf, hasHappened, type OfferState, stepId } from '../offer/state';
import type { Plan } from '../offer/step';

/** The step that sends a letter. */
export const letterKey = (id: string): string => `letter/${id}`;

/** Letters that people have written, except those that an ending has cut off: relisting does not send them. */
export const lettersOf = (state: OfferState): Fact<'letter-written'>[] =>
  factsOf(state, 'letter-written').filter(
    ({ id, revision }) =>
      hasHappened(state, stepId(letterKey(id))) || !factsOf(state, 'ended').some((ended) => ended.revision > revision),
  );

/** Each letter leaves once, not before its time. */
export const letterSteps: Plan = (state) =>
  lettersOf(state).map((letter) => ({
    key: letterKey(letter.id),
    at: letter.sendAt,
    effect: () => ({ do: 'send-personal-letter', letter }),
  }));

/** A letter as it is handed to whoever sends it, or shows that it waits. */
export const asMail = (offerId: string, letter: Fact<'letter-written'>, at: Instant): PersonalLetter => {
  const { id, to, from, language, subject, about } = letter;
  return { key: letterKey(id), offerId, written: id, to, from, language, subject, about, at };
};
