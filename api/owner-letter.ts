import type { OfferView } from '../domain/offer-view';
import { readClock, readOffer } from '../platform/database/offer-reader';
import { type OwnerLink, personId, readOwnerLink } from '../platform/owner-links';
import type { Deps } from './deps';

/** Who was written to, by the address in the offer's file. Only a person of the offer has a name of their own. */
export type Addressee = { readonly name: string; readonly ownName: string; readonly email: string };

/** A link that works: which offer it asks about, and whom. */
export type OwnerLetter = {
  readonly link: OwnerLink;
  readonly offer: OfferView;
  readonly person: Addressee | undefined;
};

/** Reads the link of a letter; says why when it does not work. */
export async function openLetter(
  { database, settings }: Deps,
  token: string,
): Promise<OwnerLetter | 'forged' | 'expired'> {
  const link = await readOwnerLink(settings.LINK_SECRET, token, (offerId) => readClock(database, offerId));
  if (link === undefined) return (await isSigned(settings.LINK_SECRET, token)) ? 'expired' : 'forged';
  const offer = await readOffer(database, link.offerId);
  return offer === undefined ? 'expired' : { link, offer, person: addresseeOf(offer, link.person) };
}

/** At the beginning of time no link has expired yet. */
const isSigned = async (secret: string, token: string): Promise<boolean> =>
  (await readOwnerLink(secret, token, () => Promise.resolve(new Date(0).toISOString()))) !== undefined;

function addresseeOf({ owner, publisher, contacts }: OfferView, person: string): Addressee | undefined {
  const known = [
    ...(owner.name !== null && owner.email !== null
      ? [{ name: owner.name, ownName: owner.name, email: owner.email }]
      : []),
    ...contacts.map(({ name, email }) => ({ name, ownName: name, email })),
    { name: publisher.name, ownName: '', email: publisher.accountEmail },
  ];
  return known.find(({ email }) => personId(email) === person);
}
