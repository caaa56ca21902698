import type { Fact } from '../../../domain/offer/events';

const NEVER = '9999';

/** A question of the publisher, by the message with which it began. */
export type SecondQuestion = {
  readonly first: Fact<'message'>;
  readonly settled: { readonly how: 'kept' | 'waived'; readonly at: string } | undefined;
};

/** Nothing of before an ending, or before it is listed again, belongs to what comes after. */
type Turn = { readonly at: string; readonly isEnd: boolean };

/**
 * A question is open from a message that waits until the next answer, or until one of its messages is said to need none;
 * what is written meanwhile belongs to it.
 */
export function secondQuestions(
  asked: readonly Fact<'message'>[],
  said: readonly Fact<'message'>[],
  closings: readonly Fact<'reply-closed'>[],
  turns: readonly Turn[],
): SecondQuestion[] {
  const questions: SecondQuestion[] = [];
  const waiting = asked.filter(
    ({ direction, channel, answers }) =>
      direction === 'inbound' && ['email', 'portal', 'chat'].includes(channel) && answers === undefined,
  );
  let rest = [...waiting].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const { at: made } = first;
    const turn = turns.filter(({ at, isEnd }) => (isEnd ? at >= made : at > made)).reduce(earliest, { at: NEVER });
    const own = rest.filter(({ at }) => at <= turn.at && (at < turn.at || isEnding(turns, turn.at)));
    const answer = said
      .filter(({ direction, at }) => direction === 'outbound' && at >= made)
      .reduce(earliest, {
        at: NEVER,
      }).at;
    const closed = closings
      .filter(({ at, message }) => own.some((each) => each.id === message && each.at <= at && each.at <= answer))
      .filter(({ at }) => at >= made)
      .reduce(earliest, { at: NEVER }).at;
    const end = answer <= closed ? answer : closed;
    const isInTime = end !== NEVER && (end < turn.at || (end === turn.at && isEnding(turns, turn.at)));
    questions.push({ first, settled: isInTime ? { how: answer <= closed ? 'kept' : 'waived', at: end } : undefined });
    const until = isInTime ? end : turn.at;
    rest = rest.filter(({ at }) => at > until || (at === until && !isInTime && !isEnding(turns, until)));
  }
  return questions;
}

const earliest = <T extends { readonly at: string }>(a: T, b: T): T => (b.at < a.at ? b : a);

/** Is it an ending, which comes after all that happened at its instant, and no relisting, which comes before? */
const isEnding = (turns: readonly Turn[], instant: string): boolean =>
  turns.some(({ at, isEnd }) => at === instant && isEnd);
