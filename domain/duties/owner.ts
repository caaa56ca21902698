import { byOwnTime, type OfferState, factsOf, hasHappened, stepId } from '../offer/state';
import type { Instant } from '../calendar/instants';
import type { Fact } from '../offer/events';
import { type Person, sameAddress } from '../offer/people';

export type Owner = {
  readonly status: 'known' | 'unknown' | 'left';
  readonly name: string | null;
  readonly email: string | null;
  readonly confirmedAt: Instant | null;
};

type OwnerNamed = Fact<'owner-known'> | Fact<'owner-confirmed'>;
type OwnerFact = OwnerNamed | Fact<'owner-lost'>;

/** Every fact about who owns the offer, by time. */
const ownerFacts = (state: OfferState): OwnerFact[] =>
  [...factsOf(state, 'owner-known'), ...factsOf(state, 'owner-confirmed'), ...factsOf(state, 'owner-lost')].sort(
    byOwnTime,
  );

/** The owner as it stands: the latest that was said, by its own time. */
export function ownerOf(state: OfferState): Owner {
  let owner = firstOwner(state);
  for (const fact of ownerFacts(state)) {
    if (fact.kind === 'owner-lost') owner = { ...owner, status: fact.how, confirmedAt: null };
    else
      owner = {
        status: 'known',
        name: fact.name,
        email: fact.email,
        confirmedAt: fact.kind === 'owner-confirmed' ? fact.at : null,
      };
  }
  return owner;
}

function firstOwner({ offer }: OfferState): Owner {
  const status = offer.owner === null ? 'unknown' : 'known';
  return { status, name: offer.owner?.name ?? null, email: offer.owner?.email ?? null, confirmedAt: null };
}

/** Since when the owner is who it is: publication, or the latest that was said. */
const ownerSince = (state: OfferState): Instant => ownerFacts(state).at(-1)?.at ?? '';

/** When the present owner was named, or the one who is lost now; undefined when nobody was since onboarding. */
export const lastNamed = (state: OfferState): OwnerNamed | undefined =>
  ownerFacts(state).findLast((fact) => fact.kind !== 'owner-lost');

/** The letter that came back for good from where the publisher's letters go: to the owner, or to the account where nobody knows who that is. */
export function ownersBounce(state: OfferState): Fact<'mail-bounced'> | undefined {
  const { status, email } = ownerOf(state);
  const written = (status === 'unknown' ? null : email) ?? state.offer.publisher.accountEmail;
  const since = ownerSince(state);
  return factsOf(state, 'mail-bounced').find(
    (bounce) => bounce.hard && bounce.at >= since && sameAddress(bouncedAddress(state, bounce) ?? '', written),
  );
}

/** A bounce may be told before it is known that the letter left: then the letter itself says where it went. */
export const bouncedAddress = (state: OfferState, { address, messageId }: Fact<'mail-bounced'>): string | null =>
  address ?? factsOf(state, 'mail-sent').find((mail) => mail.messageId === messageId)?.to ?? null;

/** The owner, when known, still there, and reachable. */
export function reachableOwner(state: OfferState): Person | undefined {
  const { status, name, email } = ownerOf(state);
  if (status !== 'known' || name === null || email === null || ownersBounce(state)) return undefined;
  return { name, email };
}

/** Whom letters to the publisher go to: the owner when known, otherwise the account's e-mail. */
export const publisherOf = (state: OfferState): Person =>
  reachableOwner(state) ?? { name: state.offer.publisher.name, email: state.offer.publisher.accountEmail };

/** The account's e-mail and the listed contacts: who is asked beside the owner. */
export function othersOf({ offer }: OfferState): { readonly to: Person; readonly cc: readonly string[] } {
  const account = { name: offer.publisher.name, email: offer.publisher.accountEmail };
  const cc = offer.contacts.map(({ email }) => email).filter((email) => !sameAddress(email, account.email));
  return { to: account, cc: [...new Set(cc)] };
}

/** The fact that says that the owner is gone: somebody said so, or a letter came back for good. */
export const ownersLoss = (state: OfferState): OwnersLoss | undefined =>
  ownerOf(state).status === 'left' ? leftSince(state) : ownersBounce(state);

export type OwnersLoss = Fact<'owner-lost'> | Fact<'mail-bounced'>;

/** The first fact that says that the present owner left. A repetition is no second loss. */
const leftSince = (state: OfferState): Fact<'owner-lost'> | undefined => {
  const named = lastNamed(state);
  return factsOf(state, 'owner-lost').find((fact) => fact.how === 'left' && (!named || byOwnTime(fact, named) > 0));
};

/** The latest fact about the owner, where it names one and was recorded since an instant. */
export function ownerNamedSince(state: OfferState, since: Instant): OwnerNamed | undefined {
  const latest = ownerFacts(state).at(-1);
  return latest !== undefined && latest.kind !== 'owner-lost' && latest.recordedAt >= since ? latest : undefined;
}

/** The latest fact about the owner, where nobody knows or the owner left, and it was recorded since an instant. */
export function ownerLostSince(state: OfferState, since: Instant): Fact<'owner-lost'> | undefined {
  const latest = ownerFacts(state).at(-1);
  return latest?.kind === 'owner-lost' && latest.recordedAt >= since ? latest : undefined;
}

/** The fact that names the newest owner, if the owner ever changed: the hand-over is sent because of it. */
export function newOwner(state: OfferState): OwnerNamed | undefined {
  const named = ownerFacts(state).filter((fact) => fact.kind !== 'owner-lost');
  const present = named.at(-1);
  if (present === undefined) return undefined;
  const before = named.findLastIndex(({ email }) => !sameAddress(email, present.email));
  const first = state.offer.owner;
  if (before === -1 && first !== null && sameAddress(first.email, present.email)) return undefined;
  const words = named.slice(before + 1);
  return words.find((word) => hasHappened(state, stepId(handOverKey(word)))) ?? words[0];
}

/** The step that hands an offer over to its new owner. */
export const handOverKey = (word: OwnerNamed): string => `hand-over/${word.id}`;
