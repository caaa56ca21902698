import type { OfferView } from '../domain/offer/view';
import { personId } from './signed-links';

/** What somebody who holds a link is to the offer. */
export type PersonRole = 'owner' | 'account' | 'contact' | 'marketing-contact' | 'requester';

/** Whose page it is, by the offer's file. */
export type PagePerson = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly PersonRole[];
  /** BCP 47, as far as it is known of this person; otherwise the publisher's. */
  readonly language: string;
};

type OnFile = { readonly role: PersonRole; readonly name: string; readonly email: string };

/** Everybody of the publisher who is on file, the most responsible first. Who has left is not. */
const onFile = ({ owner, publisher, marketingContact, contacts, technicalRequests }: OfferView): OnFile[] => [
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

/** Who holds a link, as the file of the offer has that person now; undefined where the address is on file no more. */
export function personOf(offer: OfferView, id: string): PagePerson | undefined {
  const entries = onFile(offer).filter(({ email }) => personId(email) === id);
  const [first] = entries;
  if (first === undefined) return undefined;
  const roles = [...new Set(entries.map(({ role }) => role))];
  const isMarketing = roles.includes('marketing-contact');
  const language = (isMarketing ? offer.marketingContact?.language : undefined) ?? offer.publisher.language;
  return { name: first.name, email: first.email, roles, language };
}
