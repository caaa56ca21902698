import type { Instant, Span } from './calendar';

/** How long a promise may take, and how long before that its reminder goes out. */
export type Allowance = { readonly within: Span; readonly remind: Span };

export type BenefitCategory = 'marketing' | 'sales' | 'technical' | 'engagement';

/** How a publisher comes to use a benefit. */
export type ActivationPath = 'activate-button' | 'request-form' | 'instructions-by-mail';

export type Tier =
  'awareness' | 'demand-generation' | 'co-sell' | 'lead-development' | 'sales-enablement-1' | 'sales-enablement-2';

/** A benefit as the catalogue grants it to one offer. */
export type BenefitTerms = {
  readonly id: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly category: BenefitCategory;
  readonly path: ActivationPath;
  /** From when it may be activated; a tier where sales unlock it, which this offer has not reached. */
  readonly unlocks: 'at-once' | { readonly tier: Tier };
};

/** The engagement manager's time with an offer. Calendar months are instants here: computed once, in the publisher's zone. */
export type EngagementTerms =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'term';
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly checkIns: readonly Instant[];
    }
  | { readonly kind: 'evergreen'; readonly startsAt: Instant };

/** What one offer was promised, pinned at onboarding: a later catalogue never changes a running offer. */
export type Terms = {
  readonly welcome: Span;
  readonly firstContact: Allowance;
  readonly engagementManager: Allowance;
  readonly benefitContact: Allowance;
  readonly news: Allowance;
  /** How long an owner has to answer the owner check. */
  readonly ownerAnswer: Span;
  readonly engagement: EngagementTerms;
  /** The working hours at which the first reminders go out, in the zone of the team: computed once. */
  readonly reminders: { readonly firstContact: Instant; readonly engagementManager: Instant; readonly news: Instant };
  readonly benefits: readonly BenefitTerms[];
};
