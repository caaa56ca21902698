import { type FileRole, onFile } from '../domain/offer/on-file';
import type { OfferView } from '../domain/offer/view';
import { personId } from './signed-links';

/** Whose page it is, by the offer's file. */
export type PagePerson = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly FileRole[];
  /** BCP 47, as far as it is known of this person; otherwise the publisher's. */
  readonly language: string;
};

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
