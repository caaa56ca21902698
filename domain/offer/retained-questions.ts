import { openQuestion, questionsOf } from '../promises/reply';
import type { Fact } from './events';
import { some } from './retention';
import type { OfferState } from './state';

/** How many messages of one question stay beside the first. */
const ASKED = 5;

/** What the publisher wrote last and whatever waits for an answer, with who has it and what closed it. */
export const questions = (state: OfferState): Fact[] =>
  [...new Set([...some(openQuestion(state)), ...questionsOf(state).slice(-1)])].flatMap(
    ({ messages, end, assigned }) => {
      const named = [assigned?.message, end?.kind === 'reply-closed' ? end.message : undefined];
      return [
        ...messages.filter(({ id }, i) => i === 0 || i >= messages.length - ASKED || named.includes(id)),
        ...some(assigned),
        ...some(end ?? undefined),
      ];
    },
  );
