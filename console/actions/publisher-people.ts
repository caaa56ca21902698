import type { OfferView } from '../../domain/offer/view';

/** Who of the publisher is on file and can be spoken with, the owner first. */
export const spokenWith = ({ owner, marketingContact, contacts }: OfferView): readonly string[] => [
  ...new Set([
    ...(owner.status === 'known' && owner.name !== null ? [owner.name] : []),
    ...(marketingContact === null ? [] : [marketingContact.name]),
    ...contacts.map(({ name }) => name),
  ]),
];
