import { after, type Instant } from '../calendar/instants';
import { wasOver } from '../offer/endings';
import { accountableManager } from '../offer/engagement';
import type { Fact } from '../offer/events';
import { memoizeByState } from '../offer/memoize';
import { messagesOf } from '../offer/messages';
import type { ReplyHolder } from '../offer/correspondence';
import { sameAddress } from '../offer/people';
import { factsOf, isRecent, type OfferState } from '../offer/state';
import type { Plan, Step } from '../offer/step';
import { escalation, notice } from './escalation';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';

/**
 * Promise: whoever writes to us is answered. The programme's own rule: its source promises no answer.
 * A question is open from the first message of the publisher that waits for an answer. What is written until the answer
 * belongs to it, and one answer settles all of it.
 */
export const replyPromises = memoizeByState((state): readonly Promised[] => {
  const { reply } = state.offer.terms;
  if (reply === undefined) return [];
  return questionsOf(state).map((question) => {
    const [first] = question.messages;
    const { within, remind } = reply;
    const { id, at } = first;
    const holder = holderOf(question);
    return judged(
      state,
      {
        id: `reply/${id}`,
        kind: 'reply',
        about: null,
        owedTo: 'publisher',
        owedBy: isManagers(state, question) ? 'engagement-manager' : 'rewards-team',
        madeAt: at,
        dueAt: after(at, within),
        remind,
        remindPinned: null,
        settled: settlement(question),
        ...(holder && { holder }),
        why: [
          { code: 'publisher-wrote', params: { at } },
          { code: 'allowed-for-reply', params: { within } },
        ],
      },
      'when-asked',
    );
  });
});

/** What the publisher wrote and what became of it. */
export type Question = {
  /** By time, at least one. */
  readonly messages: readonly [Fact<'message'>, ...Fact<'message'>[]];
  readonly end: Fact<'message'> | Fact<'reply-closed'> | null;
  /** Who has taken it or was given it last; undefined where nobody has said. */
  readonly assigned: Fact<'reply-assigned'> | undefined;
};

type Counted = Fact<'message' | 'reply-closed' | 'ended' | 'relisted'>;

/** Every question of the publisher, by time. What comes by voice was answered there, and an answer to our own question asks nothing. */
export const questionsOf = memoizeByState((state): readonly Question[] => {
  const questions: Question[] = [];
  let open: [Fact<'message'>, ...Fact<'message'>[]] | undefined;
  const end = (by: Question['end']): void => {
    if (open !== undefined) questions.push({ messages: open, end: by, assigned: assignmentOf(state, open) });
    open = undefined;
  };
  for (const fact of inOrder(state)) {
    if (fact.kind === 'ended' || fact.kind === 'relisted') end(null);
    else if (fact.kind === 'reply-closed') {
      if (open?.some(({ id }) => id === fact.message)) end(fact);
    } else if (fact.direction === 'outbound') end(fact);
    else if (open !== undefined) open.push(fact);
    else open = [fact];
  }
  end(null);
  return questions;
});

const RANK: Record<Counted['kind'], number> = { relisted: 0, message: 1, 'reply-closed': 2, ended: 3 };

/** By time; at one instant what the publisher wrote comes before what answers it, and an ending after both. */
const inOrder = (state: OfferState): Counted[] =>
  [
    ...messagesOf(state).filter((message) => message.direction === 'outbound' || asks(state, message)),
    ...factsOf(state, 'reply-closed'),
    ...factsOf(state, 'ended'),
    ...factsOf(state, 'relisted'),
  ].sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
  });

const rankOf = (fact: Counted): number =>
  RANK[fact.kind] + (fact.kind === 'message' && fact.direction === 'outbound' ? 0.5 : 0);

/** Does a message of the publisher wait for an answer, unless it is given? */
const asks = (state: OfferState, { channel, direction, answers, at }: Fact<'message'>): boolean =>
  direction === 'inbound' &&
  (channel === 'email' || channel === 'portal' || channel === 'chat') &&
  answers === undefined &&
  !wasOver(state, at);

const assignmentOf = (state: OfferState, messages: readonly Fact<'message'>[]): Fact<'reply-assigned'> | undefined =>
  factsOf(state, 'reply-assigned').findLast(({ message }) => messages.some(({ id }) => id === message));

function settlement({ end }: Question): Settlement | null {
  if (end === null) return null;
  return end.kind === 'message'
    ? { how: 'kept', at: end.at, evidence: { type: 'message', id: end.id } }
    : { how: 'waived', at: end.at, evidence: null };
}

/** The question that waits for an answer now; undefined where none does. */
export const openQuestion = (state: OfferState): Question | undefined => {
  const last = questionsOf(state).at(-1);
  return last?.end === null && replyPromises(state).at(-1)?.settled === null ? last : undefined;
};

/** Whoever has taken a question or was given it, while it waits. */
const holderOf = ({ assigned, end }: Question): ReplyHolder | undefined =>
  end !== null || assigned === undefined || assigned.to === 'team' ? undefined : assigned.to;

/** Is it the manager's to answer: because there is one and nobody else has it, or because the manager has taken it? */
function isManagers(state: OfferState, { assigned }: Question): boolean {
  const manager = accountableManager(state);
  if (manager === undefined || assigned?.to === 'team') return false;
  return assigned === undefined || (assigned.to.email !== null && sameAddress(assigned.to.email, manager.email));
}

/** When the working hour of its reminder is chosen: what is answered within a day, as most is, costs nothing. */
const AHEAD = 'P1D';

/** Whose it is is told at once, and when it is handed over; a reminder follows, and a ticket at the due date. */
export const replySteps: Plan = (state, now) => {
  const promises = replyPromises(state);
  const promised = promises.at(-1);
  const question = openQuestion(state);
  const told = promised && question ? notices(state, promised, question, now) : [];
  return [...told, ...escalation(state, promises, 'reply', now, AHEAD)];
};

/** What a colleague has logged is known already; what came in by itself is told. */
function notices(
  state: OfferState,
  promised: Promised,
  { messages: [first], assigned }: Question,
  now: Instant,
): readonly Step[] {
  const cameIn = first.mail !== undefined || first.channel === 'portal';
  const isNew = cameIn && isRecent(first, now);
  const isGiven = assigned?.how === 'handed-over' && assigned.to !== 'team' && assigned.to.email !== null;
  return [
    ...(isNew ? notice(state, promised, `${promised.id}/notice`, first.at, now) : []),
    ...(isGiven ? notice(state, promised, `${promised.id}/notice/${assigned.id}`, assigned.at, now) : []),
  ];
}
