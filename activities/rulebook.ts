import type { Instant } from '../domain/calendar/instants';
import type { Offer } from '../domain/offer/offer';
import type { OfferType } from '../domain/catalogue/offer-types';
import { pinTerms } from '../domain/catalogue/pin-terms';
import type { Catalogues } from '../domain/catalogue/shipped';
import type { Terms } from '../domain/catalogue/terms';

/** The rules of the programmes, and the calendar of the team that keeps them. */
export type Rulebook = { readonly catalogues: Catalogues; readonly teamTimeZone: string };

/** What an offer is promised from an instant on, as one of a type, by the catalogue that it was taken on under. */
export function termsAs({ catalogues, teamTimeZone }: Rulebook, offer: Offer, type: OfferType, from: Instant): Terms {
  const catalogue = catalogues.choose(offer.program, offer.publishedAt);
  return pinTerms({ ...offer, type }, catalogue, teamTimeZone, from);
}
