import type { OfferState } from '../state';
import { engagementOf } from '../engagement';
import type { EventPayload } from '../events';
import type { Fields } from '../inputs';
import { ownerOf } from '../../duties/owner';
import { ownerQuestion } from '../../duties/owner-question';
import { sameAddress } from '../people';
import { refusal } from '../refusals';
import type { Command } from './command';

/** Somebody accompanies the publisher from now on. */
export const nameManager: Command = (state, input, at) => {
  const { kind, status, endsAt } = engagementOf(state);
  if (kind === 'none') return refusal('no-engagement');
  if (status === 'declined') return refusal('engagement-declined', { again: false });
  if (endsAt !== null && at >= endsAt) return refusal('engagement-over', { endedAt: endsAt });
  return [{ kind: 'manager-named', name: input.text('name', 200), email: input.text('email', 254) }];
};

/** Somebody says who owns the offer. */
export const setOwner: Command = (state, input) => [readOwner(state, input)];

type OwnerWordSaid = Extract<EventPayload, { kind: 'owner-known' | 'owner-confirmed' | 'owner-lost' }>;

/** Who owns the offer. The same person again is a confirmation. */
export function readOwner(state: OfferState, input: Fields): OwnerWordSaid {
  const status = input.oneOf('status', ['known', 'unknown', 'left']);
  if (status !== 'known') return { kind: 'owner-lost', how: status };
  return namedOwner(state, input.text('name', 200), input.exact('email', 254));
}

/** A person who owns the offer: a confirmation where it is the present one. */
export function namedOwner(state: OfferState, name: string, email: string): OwnerWordSaid {
  const present = ownerOf(state);
  const same = present.status === 'known' && present.email !== null && sameAddress(present.email, email);
  return { kind: same ? 'owner-confirmed' : 'owner-known', name, email };
}

/**
 * The answer of the owner check's page, to the letter of a step: each letter is answered once, and only while its
 * question is open. "It is me" is the publisher speaking to us, and so a message too.
 */
export const answerOwnerCheck: Command = (state, input) => {
  const answers = input.text('letter', 300);
  const question = ownerQuestion(state, answers);
  if (question.is === 'answered') return refusal('owner-check-settled', { answeredAt: question.by.at });
  if (question.is === 'over') return refusal('owner-check-settled', { answeredAt: null });
  const owner = { ...readOwner(state, input), answers };
  if (!input.flag('me') || owner.kind === 'owner-lost') return [owner];
  const said: EventPayload = {
    kind: 'message',
    channel: 'portal',
    direction: 'inbound',
    with: input.text('name', 200),
    summary: 'Confirmed on the owner page: it is me.',
    about: null,
    answers,
  };
  return [owner, said];
};
