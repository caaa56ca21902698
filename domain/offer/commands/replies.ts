import { type Question, questionsOf, openQuestion } from '../../promises/reply';
import type { Instant } from '../../calendar/instants';
import { currentManager } from '../engagement';
import type { ReplyHolder } from '../correspondence';
import type { EventPayload } from '../events';
import type { Fields } from '../inputs';
import { type Refusal, refusal } from '../refusals';
import type { OfferState } from '../state';
import type { Command } from './command';

/** Somebody answers what the publisher wrote: whoever says so, by `email` and `name` where they are known beside `by`. */
export const takeReply: Command = (state, input, at) =>
  assigned(state, input, at, (message) => ({ message, to: taker(state, input), how: 'taken' }));

/** Somebody else, or the team, is to answer. */
export const handOverReply: Command = (state, input, at) =>
  assigned(state, input, at, (message) => ({ message, to: receiver(input), how: 'handed-over' }));

/** What the publisher wrote needs no answer. */
export const closeReply: Command = (state, input, at) => {
  const question = waiting(state, input.text('message', 250), at);
  if ('code' in question) return question;
  return [{ kind: 'reply-closed', message: input.text('message', 250), note: input.optionalText('note') }];
};

type Assigned = Omit<Extract<EventPayload, { kind: 'reply-assigned' }>, 'kind'>;

function assigned(state: OfferState, input: Fields, at: Instant, said: (message: string) => Assigned) {
  const message = input.text('message', 250);
  const question = waiting(state, message, at);
  return 'code' in question ? question : [{ kind: 'reply-assigned' as const, ...said(message) }];
}

/** The question that a message belongs to, while it waits for an answer. */
function waiting(state: OfferState, message: string, at: Instant): Question | Refusal {
  const question = questionsOf(state).find(({ messages }) => messages.some(({ id }) => id === message));
  if (question === undefined) return refusal('unknown-message', { message });
  if (question !== openQuestion(state)) return refusal('reply-settled', { message });
  const [first] = question.messages;
  return at < first.at ? refusal('before-publication', { what: 'request', since: first.at }) : question;
}

function taker(state: OfferState, input: Fields): ReplyHolder {
  const by = input.optionalText('by', 200) ?? 'nobody';
  const email = input.optionalText('email', 254) ?? (by.includes('@') ? by : null);
  const manager = currentManager(state);
  const known = manager !== undefined && manager.email.toLowerCase() === email?.toLowerCase() ? manager.name : null;
  return { name: input.optionalText('name', 200) ?? known ?? by, email };
}

function receiver(input: Fields): ReplyHolder | 'team' {
  if (input.is('to', 'team')) return 'team';
  const to = input.within('to');
  return { name: to.text('name', 200), email: to.exact('email', 254) };
}
