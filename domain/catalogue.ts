import type { Span } from './calendar';
import type { ConsultingKind, OfferType } from './offer-types';
import type { ActivationPath, Allowance, BenefitCategory, Tier } from './terms';

export type Confidence = 'high' | 'medium' | 'low';

/** Where a rule comes from, and how sure that is. */
export type Sourced = {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string | undefined;
};

export type EngagementRule = Sourced & {
  readonly types: readonly OfferType[];
  /** Which consulting kinds have one; only asked where the type is consulting. */
  readonly consultingKinds: readonly ConsultingKind[];
  /** A calendar span in the publisher's zone (ISO 8601); null for as long as the offer lives. */
  readonly lasts: string | null;
  /** Calendar spans from the start at which the manager is asked how it goes. */
  readonly checkIns: readonly string[];
};

export type BenefitRule = Sourced & {
  readonly id: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly category: BenefitCategory;
  readonly types: readonly OfferType[];
  readonly path: ActivationPath;
  readonly unlocks: 'at-once' | { readonly tier: Tier };
};

/** One version of a programme's rules: data with effective dates and sources. The code knows kinds of rules, not products. */
export type Catalogue = {
  /** `programme@version`. */
  readonly id: string;
  readonly title: string;
  /** The days (UTC) on which it was in force; `to` is null while it still is. */
  readonly effective: { readonly from: string; readonly to: string | null };
  readonly sources: Readonly<Record<string, string>>;
  readonly promises: {
    readonly welcome: Sourced & { readonly within: Span };
    readonly firstContact: Sourced & Allowance;
    readonly engagementManager: Sourced & Allowance;
    readonly benefitContact: Sourced & Allowance;
    readonly news: Sourced & Allowance;
    readonly ownerAnswer: Sourced & { readonly within: Span };
  };
  readonly engagements: readonly EngagementRule[];
  readonly benefits: readonly BenefitRule[];
};
