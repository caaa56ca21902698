import type { Span } from '../calendar/instants';
import type { CallToAction, ConsultingKind, OfferType, ProductFamily, Storefront } from './offer-types';
import type { TierRule } from '../tiers/sales';
import type { ActivationPath, BenefitCategory, Instructions, PromisedSpans } from './terms';
import type { Texts } from './texts';

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
  readonly title: Texts;
  /** How to use it, for the letter to whoever may. */
  readonly use: Texts;
  readonly category: BenefitCategory;
  readonly types: readonly OfferType[];
  /** Only for offers of these families in these storefronts; absent for all. */
  readonly only?:
    { readonly families: readonly ProductFamily[]; readonly storefronts: readonly Storefront[] } | undefined;
  readonly path: ActivationPath;
  readonly unlocks: 'at-once' | { readonly tier: string | null };
  readonly instructions?: Instructions | undefined;
  readonly group?: Texts | undefined;
};

/** What becomes of the benefits of some types of offers. */
export type UseRule = Sourced & {
  readonly types: readonly OfferType[];
  readonly use: 'once' | 'evergreen';
  /** Whether the publisher chooses when an activity begins. */
  readonly scheduling: boolean;
  /** A calendar span from publication after which a benefit lapses that nobody activated; null for never. */
  readonly expiresAfter: string | null;
  /** How long before that the publisher is warned. */
  readonly warnings: readonly Span[];
};

/** How sales become tiers, lowest first. */
export type TiersRule = Sourced & {
  readonly types: readonly OfferType[];
  readonly counts: 'offer' | 'publisher';
  readonly window: string | null;
  readonly refresh: string | null;
  /** Seats beside money; the first day (UTC) on which they no longer count. */
  readonly seats: { readonly families: readonly ProductFamily[]; readonly useBy: string } | null;
  /** The day on which the figures were published. */
  readonly asOf: string;
  readonly tiers: readonly (TierRule & Sourced)[];
};

type WithSource<Rule> = Rule extends undefined ? Rule : Sourced & Rule;

/** One version of a programme's rules: data with effective dates and sources. The code knows kinds of rules, not products. */
export type Catalogue = {
  /** `programme@version`. */
  readonly id: string;
  readonly title: string;
  /** The days (UTC) on which it was in force; `to` is null while it still is. */
  readonly effective: { readonly from: string; readonly to: string | null };
  readonly sources: Readonly<Record<string, string>>;
  readonly promises: { readonly [Name in keyof PromisedSpans]: WithSource<PromisedSpans[Name]> };
  /** Which types of offers a call to action can belong to. */
  readonly callsToAction: readonly (Sourced & { readonly says: CallToAction; readonly types: readonly OfferType[] })[];
  /** Whether publisher agreement and benefits addendum must have been accepted before a benefit is activated. */
  readonly agreement: Sourced & { readonly asked: boolean };
  readonly engagements: readonly EngagementRule[];
  readonly uses: readonly UseRule[];
  readonly benefits: readonly BenefitRule[];
  readonly tiers: TiersRule | null;
};
