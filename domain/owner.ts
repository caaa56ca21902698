import { byOwnTime, type Case, factsOf } from './case';
import type { Instant } from './calendar';
import type { Fact } from './facts';
import { type Person, sameAddress } from './people';

export type Owner = {
  readonly status: 'known' | 'unknown' | 'left';
  readonly name: string | null;
  readonly email: string | null;
  readonly confirmedAt: Instant | null;
};

type OwnerFact = Fact<'owner-known'> | Fact<'owner-confirmed'> | Fact<'owner-lost'>;

/** What was ever said about who owns the offer, by time. */
const ownerFacts = (life: Case): OwnerFact[] =>
  [...factsOf(life, 'owner-known'), ...factsOf(life, 'owner-confirmed'), ...factsOf(life, 'owner-lost')].sort(
    byOwnTime,
  );

/** The owner as it stands: the latest that was said, by its own time. */
export function ownerOf(life: Case): Owner {
  let owner = firstOwner(life);
  for (const fact of ownerFacts(life)) {
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

function firstOwner({ offer }: Case): Owner {
  const status = offer.owner === null ? 'unknown' : 'known';
  return { status, name: offer.owner?.name ?? null, email: offer.owner?.email ?? null, confirmedAt: null };
}

/** Since when the owner is who it is: publication, or the latest that was said. */
const ownerSince = (life: Case): Instant => ownerFacts(life).at(-1)?.at ?? '';

/** The letter to the present owner that came back for good, if one did. */
export function ownersBounce(life: Case): Fact<'mail-bounced'> | undefined {
  const { email } = ownerOf(life);
  if (email === null) return undefined;
  const since = ownerSince(life);
  return factsOf(life, 'mail-bounced').find(
    ({ hard, address, at }) => hard && address !== null && sameAddress(address, email) && at >= since,
  );
}

/** The owner, when known, still there, and reachable. */
export function reachableOwner(life: Case): Person | undefined {
  const { status, name, email } = ownerOf(life);
  if (status !== 'known' || name === null || email === null || ownersBounce(life)) return undefined;
  return { name, email };
}

/** Whom letters to the publisher go to: the owner when known, otherwise the account's e-mail. */
export const publisherOf = (life: Case): Person =>
  reachableOwner(life) ?? { name: life.offer.publisher.name, email: life.offer.publisher.accountEmail };

/** The account's e-mail and the listed contacts: who is asked beside the owner. */
export function othersOf({ offer }: Case): { readonly to: Person; readonly cc: readonly string[] } {
  const account = { name: offer.publisher.name, email: offer.publisher.accountEmail };
  const cc = offer.contacts.map(({ email }) => email).filter((email) => !sameAddress(email, account.email));
  return { to: account, cc: [...new Set(cc)] };
}

/** What says that the owner is gone: the word that they left, or a letter that came back for good. */
export function ownersLoss(life: Case): Fact<'owner-lost'> | Fact<'mail-bounced'> | undefined {
  const latest = ownerFacts(life).at(-1);
  if (latest?.kind === 'owner-lost') return latest.how === 'left' ? latest : undefined;
  return ownersBounce(life);
}

/** The latest word on who the owner is, if there was one since an instant. */
export function ownerNamedSince(life: Case, since: Instant): Fact<'owner-known'> | Fact<'owner-confirmed'> | undefined {
  const latest = ownerFacts(life).at(-1);
  return latest !== undefined && latest.kind !== 'owner-lost' && latest.at >= since ? latest : undefined;
}

/** The newest owner who was not the owner before, if the owner ever changed. */
export function newOwner(life: Case): Fact<'owner-known'> | Fact<'owner-confirmed'> | undefined {
  let previous = life.offer.owner?.email ?? '';
  let changed: Fact<'owner-known'> | Fact<'owner-confirmed'> | undefined;
  for (const fact of ownerFacts(life)) {
    if (fact.kind === 'owner-lost') continue;
    if (!sameAddress(fact.email, previous)) changed = fact;
    previous = fact.email;
  }
  return changed;
}
