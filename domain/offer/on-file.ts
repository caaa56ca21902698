import { sameAddress } from './people';
import type { OfferView } from './view';

/** What somebody of the publisher is to an offer. */
export type FileRole = 'owner' | 'account' | 'contact' | 'marketing-contact' | 'requester';

/** Somebody of the publisher, in one of their roles. */
type OnFile = { readonly role: FileRole; readonly name: string; readonly email: string };

/** Everybody of the publisher who is on file, the most responsible first. Who has left is not. */
export const onFile = ({ owner, publisher, marketingContact, contacts, technicalRequests }: OfferView): OnFile[] => [
  ...(owner.status === 'known' && owner.name !== null && owner.email !== null
    ? [{ role: 'owner' as const, name: owner.name, email: owner.email }]
    : []),
  ...(marketingContact === null
    ? []
    : [{ role: 'marketing-contact' as const, name: marketingContact.name, email: marketingContact.email }]),
  ...contacts.map(({ name, email }) => ({ role: 'contact' as const, name, email })),
  { role: 'account', name: publisher.name, email: publisher.accountEmail },
  ...technicalRequests.map(({ requester }) => ({ role: 'requester' as const, ...requester })),
];

/** The same, each address once. */
export const peopleOnFile = (offer: OfferView): readonly OnFile[] =>
  onFile(offer).filter(({ email }, i, all) => !all.slice(0, i).some((before) => sameAddress(before.email, email)));
