import type { LetterRequest, PageLinkAsked } from '../../domain/offer/activities';
import { personOf } from '../../platform/page-person';
import type { Database } from '../../platform/store/connection';
import { readOffer } from '../../platform/store/offer-reader';

/** The letter that brings somebody a new link, to the address on file now; undefined where that person is on file no more. */
export async function pageLinkLetter(
  database: Database,
  { offerId, person, key }: PageLinkAsked,
): Promise<LetterRequest | undefined> {
  const offer = await readOffer(database, offerId);
  const reader = offer && personOf(offer, person);
  if (offer === undefined || reader === undefined) return undefined;
  const { id, title, type, consultingKind, program, publisher } = offer;
  return {
    key,
    offer: { id, title, type, consultingKind, program, publisherName: publisher.name, timeZone: publisher.timeZone },
    content: { letter: 'page-link' },
    to: { name: reader.name, email: reader.email },
    cc: [],
    language: reader.language,
    at: offer.clock,
  };
}
