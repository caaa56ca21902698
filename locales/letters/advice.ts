import type { ConsultingKind, OfferType } from '../../domain/catalogue/offer-types';
import type { OfferCard } from '../../domain/offer/letters';
import type { Point } from './draft';

/** The self-service advice that a language has. */
export type Advice = {
  /** The listing itself, for what is listed as a product. */
  readonly listing: readonly Point[];
  readonly byType: Readonly<Record<OfferType, readonly Point[]>>;
  /** What matters most for one kind of service. */
  readonly byConsultingKind: Readonly<Record<ConsultingKind, Point>>;
  /** People who show interest, and what customers say of the offer. */
  readonly followUp: readonly Point[];
};

/** The advice for an offer, by its type and, for a service, by its kind first. */
export const adviceIn =
  ({ listing, byType, byConsultingKind, followUp }: Advice) =>
  ({ type, consultingKind }: OfferCard): readonly Point[] => [
    ...(consultingKind === null ? [] : [byConsultingKind[consultingKind]]),
    ...(type === 'consulting' ? [] : listing),
    ...byType[type],
    ...followUp,
  ];
