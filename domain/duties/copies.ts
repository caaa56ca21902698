import type { Fact } from '../offer/events';
import type { LetterWithCopies } from '../offer/outcome';
import { factsOf, hasHappened, type OfferState, stepId } from '../offer/state';
import type { Plan } from '../offer/step';

const waits = (fact: Fact<'mail-sent'> | Fact<'mail-bounced'>): fact is LetterWithCopies =>
  fact.letter !== null && fact.mail !== undefined && fact.waiting !== undefined;

/** Letters with copies that wait, except those that an ending has cut off: relisting does not send them. */
const lettersWithCopies = (state: OfferState): LetterWithCopies[] =>
  [...factsOf(state, 'mail-sent'), ...factsOf(state, 'mail-bounced')]
    .filter(waits)
    .filter(({ revision }) => !factsOf(state, 'ended').some((ended) => ended.revision > revision));

const keyOf = ({ mail }: LetterWithCopies): string => `copies/${mail}`;

/** Copies of a letter that were not taken for now are sent alone, for days: whoever had the letter gets no second one. */
export const copySteps: Plan = (state) =>
  lettersWithCopies(state).map((of) => ({ key: keyOf(of), at: of.at, effect: () => ({ do: 'send-copies', of }) }));

/** Letters whose copies still wait. */
export const withWaiting = (state: OfferState): LetterWithCopies[] =>
  lettersWithCopies(state).filter((letter) => !hasHappened(state, stepId(keyOf(letter))));
