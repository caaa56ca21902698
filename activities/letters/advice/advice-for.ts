import type { OfferType } from '../../../domain/catalogue/offer-types';
import type { OfferCard } from '../../../domain/offer/letters';
import type { Point } from '../draft';
import type { InEach, Language } from '../language';
import { CONSULTING, CONSULTING_KIND } from './consulting';
import { FOLLOW_UP, LISTING } from './every-offer';
import { LIST } from './list';
import { TRANSACT } from './transact';
import { TRIAL } from './trial';

const BY_TYPE: Record<OfferType, readonly InEach<readonly Point[]>[]> = {
  list: [LISTING, LIST, FOLLOW_UP],
  trial: [LISTING, TRIAL, FOLLOW_UP],
  consulting: [CONSULTING, FOLLOW_UP],
  transact: [LISTING, TRANSACT, FOLLOW_UP],
};

/** The self-service advice for an offer, by its type and, for a service, by its kind first. */
export function adviceFor(language: Language, { type, consultingKind }: OfferCard): readonly Point[] {
  const ofItsKind = consultingKind === null ? [] : [CONSULTING_KIND[consultingKind][language]];
  return [...ofItsKind, ...BY_TYPE[type].flatMap((each) => each[language])];
}
