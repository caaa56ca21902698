import { type CompanyWord, meaningOf } from '../domain/company';
import type { OfferChange } from '../domain/neighbours';
import { saveLater, saveNow } from './activities';
import type { LiveOffer } from './live-offer';
import { StoreCopy } from './store-copy';

/** The store's copy of an offer. */
export type OfferCopy = StoreCopy<OfferChange>;

/** Keeps the store's copy of an offer. One that comes to its company, or comes back, hears then what that has said before. */
export const copyOf = (offer: LiveOffer): OfferCopy =>
  new StoreCopy<OfferChange>(offer, {
    now: async (change) => hear(offer, await saveNow(change)),
    later: async (change) => hear(offer, await saveLater(change)),
  });

function hear(offer: LiveOffer, said: readonly CompanyWord[]): void {
  for (const word of said) offer.record(meaningOf(word), word);
}
