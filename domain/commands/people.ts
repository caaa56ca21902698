import type { Case } from '../case';
import { engagementOf } from '../engagement';
import type { Happening } from '../facts';
import type { Fields } from '../inputs';
import { ownerOf } from '../owner';
import { sameAddress } from '../people';
import { refusal } from '../refusals';
import type { Command } from './command';

/** Somebody accompanies the publisher from now on. */
export const nameManager: Command = (life, input, at) => {
  const { kind, status, endsAt } = engagementOf(life);
  if (kind === 'none') return refusal('no-engagement', 'Offers of this type have no engagement manager.');
  if (status === 'declined') return refusal('engagement-declined', 'The publisher has declined the engagement.');
  if (endsAt !== null && at >= endsAt) return refusal('engagement-over', `The engagement ended at ${endsAt}.`);
  return [{ kind: 'manager-named', name: input.text('name', 200), email: input.text('email', 254) }];
};

/** Somebody says who owns the offer. */
export const setOwner: Command = (life, input) => [readOwner(life, input)];

/** Who owns the offer. The same person again is a confirmation. */
export function readOwner(life: Case, input: Fields): Happening {
  const status = input.oneOf('status', ['known', 'unknown', 'left']);
  if (status !== 'known') return { kind: 'owner-lost', how: status };
  return namedOwner(life, input.text('name', 200), input.exact('email', 254));
}

/** A person who owns the offer: a confirmation where it is the present one. */
export function namedOwner(life: Case, name: string, email: string): Happening {
  const present = ownerOf(life);
  const same = present.status === 'known' && present.email !== null && sameAddress(present.email, email);
  return { kind: same ? 'owner-confirmed' : 'owner-known', name, email };
}

/** The answer of the owner check's page. "It is me" is the publisher speaking to us, and so a message too. */
export const answerOwnerCheck: Command = (life, input) => {
  const owner = readOwner(life, input);
  if (!input.flag('me') || owner.kind === 'owner-lost') return [owner];
  const said: Happening = {
    kind: 'message',
    channel: 'portal',
    direction: 'inbound',
    with: input.text('name', 200),
    summary: 'Confirmed on the owner page: it is me.',
    about: null,
  };
  return [owner, said];
};
