import { marketingContactOf } from '../benefits/benefits';
import { publisherOf, ownerOf } from '../duties/owner';
import { currentManager } from './engagement';
import { type Person, sameAddress } from './people';
import { type Refusal, refusal } from './refusals';
import type { OfferState } from './state';

/** Who a letter goes to, and in which language that person reads. */
export type Recipient = { readonly to: Person; readonly language: string };

/** Who is meant: `owner`, `marketing-contact`, or an address that the publisher has given; nobody named means the publisher. */
export function recipientOf(state: OfferState, named: string | null): Recipient | Refusal {
  const { publisher } = state.offer;
  const reads = (to: Person): Recipient => ({ to, language: publisher.language });
  if (named === null) return reads(publisherOf(state));
  const owner = knownOwner(state);
  const contact = marketingContactOf(state);
  if (named === 'owner') return owner ? reads(owner) : refusal('unknown-recipient', { named: 'owner' });
  const marketing = contact && { to: { name: contact.name, email: contact.email }, language: contact.language };
  if (named === 'marketing-contact') return marketing ?? refusal('unknown-recipient', { named: 'marketing-contact' });
  const account = { name: publisher.name, email: publisher.accountEmail };
  const others = [...(owner ? [owner] : []), account, ...state.offer.contacts].map(({ name, email }) =>
    reads({ name, email }),
  );
  const found = [...(marketing ? [marketing] : []), ...others].find(({ to }) => sameAddress(to.email, named));
  return found ?? refusal('unknown-recipient', { address: named });
}

function knownOwner(state: OfferState): Person | undefined {
  const { status, name, email } = ownerOf(state);
  return status === 'known' && name !== null && email !== null ? { name, email } : undefined;
}

/** Who acts where nobody has said their name. */
const NOBODY = ['api', 'temporal', 'service', 'nobody'];

/** The name of who writes, as it stands before the sender's address; null where only a system or an address is known. */
export function senderName(state: OfferState, by: string | null): string | null {
  if (by === null || NOBODY.includes(by)) return null;
  if (!by.includes('@')) return by;
  const manager = currentManager(state);
  return manager && sameAddress(manager.email, by) ? manager.name : null;
}
