import type { Instant } from '../calendar/instants';
import type { CallToAction, ConsultingKind, OfferType, ProductFamily, Storefront } from '../catalogue/offer-types';
import type { Contact, Person, Publisher } from './people';
import type { Terms } from '../catalogue/terms';

/** What was known of an offer that lived before Followthrough: it raises no false alarm. */
export type KnownBefore = {
  readonly lastMessageAt: Instant | null;
  readonly firstContactAt: Instant | null;
  readonly engagementManager: (Person & { readonly since: Instant }) | null;
};

/** What onboarding said of an offer: the request, with its defaults filled in. */
export type OfferRequest = {
  readonly id: string;
  readonly title: string;
  readonly type: OfferType;
  readonly consultingKind: ConsultingKind | null;
  readonly callToAction: CallToAction | null;
  readonly storefronts: readonly Storefront[];
  readonly productFamily: ProductFamily;
  readonly publishedAt: Instant;
  readonly program: string;
  readonly publisher: Publisher;
  readonly owner: Person | null;
  readonly contacts: readonly Contact[];
  readonly known: KnownBefore;
};

/** An offer as it was taken on. Never changes; whatever happens later is a fact. */
export type Offer = OfferRequest & { readonly onboardedAt: Instant; readonly terms: Terms };

/** The workflow that looks after an offer. */
export const workflowIdOf = (offerId: string): string => `offer/${offerId}`;
