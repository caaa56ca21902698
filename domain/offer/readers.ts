import { marketingContactOf } from '../benefits/benefits';
import { marketingReader } from '../benefits/marketing-reader';
import { othersOf, publisherOf, reachableOwner } from '../duties/owner';
import type { Addressee, ReaderRole } from './effect';
import { accountableManager } from './engagement';
import type { Fact } from './events';
import { managersBounce } from './colleagues';
import { personOf } from './letter-items';
import { type Person, sameAddress } from './people';
import type { OfferState } from './state';

/** Whom letters to the publisher go to, or somebody who reads its language. */
export const publisherReads = (
  state: OfferState,
  to: Person = publisherOf(state),
  cc: readonly string[] = [],
): Addressee => ({ part: partOf(state, to), to, cc, language: state.offer.publisher.language });

/** The owner of the offer, by the name that was just given. */
export const ownerReads = (state: OfferState, to: Person): Addressee => ({
  part: 'owner',
  to,
  cc: [],
  language: state.offer.publisher.language,
});

/** The account's e-mail, with the listed contacts: who is asked beside the owner. */
export const othersRead = (state: OfferState): Addressee => ({
  part: 'account-and-contacts',
  ...othersOf(state),
  language: state.offer.publisher.language,
});

/** Whoever reads what is written about benefits. */
export function marketingReads(state: OfferState): Addressee {
  const { name, email, language } = marketingReader(state);
  const contact = marketingContactOf(state);
  const isContact = contact !== undefined && sameAddress(contact.email, email);
  return { part: isContact ? 'marketing-contact' : 'account', to: { name, email }, cc: [], language };
}

/** Who has asked for technical help. */
export const requesterReads = ({ requester, language }: Fact<'request-made'>): Addressee => ({
  part: 'requester',
  to: requester,
  cc: [],
  language,
});

/** The engagement manager where there is one and it is theirs, otherwise the team. */
export function responsibleFor(state: OfferState, isManagers = true): Addressee {
  const manager = isManagers ? accountableManager(state) : undefined;
  return manager && managersBounce(state) === undefined
    ? { part: 'manager', to: personOf(manager), cc: [], language: 'en' }
    : { part: 'team', to: 'team', cc: [], language: 'en' };
}

/** Somebody of the programme who has taken something or was given it. */
export const colleagueReads = (to: Person): Addressee => ({ part: 'colleague', to, cc: [], language: 'en' });

/** What somebody is for the offer, by their address. */
export function partOf(state: OfferState, { email }: Person): ReaderRole {
  const parts: readonly (readonly [ReaderRole, string | undefined])[] = [
    ['owner', reachableOwner(state)?.email],
    ['account', state.offer.publisher.accountEmail],
    ['marketing-contact', marketingContactOf(state)?.email],
  ];
  return parts.find(([, address]) => address !== undefined && sameAddress(address, email))?.[0] ?? 'contact';
}
