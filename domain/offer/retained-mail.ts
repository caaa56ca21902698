import { contactsBounce } from '../benefits/marketing-reader';
import { withWaiting } from '../duties/copies';
import { ownersBounce } from '../duties/owner';
import type { Fact } from './events';
import { isToStaff } from './letter-readers';
import type { LetterName } from './letters';
import { sameAddress } from './people';
import { some } from './retention';
import { factsOf, type OfferState } from './state';
import { losesLetter } from './void-facts';

/** How many sent mails stay: a letter may come back weeks later, and its address must be known then. */
const MAILS = 6;
/** How many bounces stay, of whatever address. */
const BOUNCES = 4;

/** Letters that keep a promise: until one has arrived, the address of each is needed. */
const PROMISED: readonly LetterName[] = ['welcome', 'sponsorship-details'];

/** The proof of what was promised, and where the latest mails and the latest letters to the publisher went. */
export function mails(state: OfferState, ahead: ReadonlySet<string>): Fact[] {
  const sent = factsOf(state, 'mail-sent');
  const proof = sent.filter(
    ({ letter, promise }) => PROMISED.includes(letter) || (promise !== null && ahead.has(promise)),
  );
  // However many letters to staff there are, those to the publisher stay.
  const toPublisher = sent.filter(({ letter }) => !isToStaff(letter));
  return [...proof, ...withWaiting(state), ...sent.slice(-MAILS), ...toPublisher.slice(-MAILS)];
}

/** Where the publisher cannot be reached, and which promised letter did not arrive. */
export function bounces(state: OfferState, planned: readonly Fact[]): Fact[] {
  const bounced = factsOf(state, 'mail-bounced');
  const promised = bounced.filter(
    (bounce, i) =>
      bounce.letter !== null &&
      PROMISED.includes(bounce.letter) &&
      bounced.findIndex((b) => b.messageId === bounce.messageId && losesLetter(b) === losesLetter(bounce)) === i,
  );
  return [
    ...promised,
    ...planned.flatMap((sent) => some(sent.kind === 'mail-sent' ? refusalOf(bounced, sent) : undefined)),
    ...some(ownersBounce(state)),
    ...some(contactsBounce(state)),
    ...lastOfEachAddress(bounced),
    ...bounced.slice(-BOUNCES),
  ];
}

/** By what the reader of a letter has refused it: what it says may be for another address. */
const refusalOf = (
  bounced: readonly Fact<'mail-bounced'>[],
  { messageId, to }: Fact<'mail-sent'>,
): Fact<'mail-bounced'> | undefined =>
  bounced.find((bounce) => bounce.hard && bounce.messageId === messageId && sameAddress(bounce.address ?? to, to));

/** So many addresses that refuse mail are known for good. */
const REFUSING = 10;

/** Somebody may be named as manager only after a letter to them came back, and by an earlier date. */
function lastOfEachAddress(bounced: readonly Fact<'mail-bounced'>[]): Fact[] {
  const last = new Map<string, Fact>();
  for (const bounce of bounced) {
    const address = bounce.address?.toLowerCase();
    if (!bounce.hard || address === undefined) continue;
    last.delete(address);
    last.set(address, bounce);
  }
  return [...last.values()].slice(-REFUSING);
}
