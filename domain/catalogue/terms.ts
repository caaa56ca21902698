import type { Instant, Span } from '../calendar/instants';
import type { TierRules } from '../tiers/sales';
import type { Texts } from './texts';

/** How long a promise may take. */
export type Deadline = { readonly within: Span };

/** How long a promise may take, and how long before that its reminder goes out. */
export type Allowance = { readonly within: Span; readonly remind: Span };

export type BenefitCategory = 'marketing' | 'sales' | 'technical' | 'engagement';

/** How a publisher comes to use a benefit. */
export type ActivationPath = 'activate-button' | 'request-form' | 'instructions-by-mail';

/**
 * Which letter tells how to use what needs no activation: the welcome at onboarding; a letter that is promised at the
 * moment of unlocking; or one that points to a programme beside this one.
 */
export type Instructions = 'welcome' | 'promised' | 'pointer';

/** A benefit as the catalogue grants it to one offer. */
export type BenefitTerms = {
  readonly id: string;
  readonly title: Texts;
  readonly category: BenefitCategory;
  readonly path: ActivationPath;
  /** From when it may be activated: at once, or at a tier; null where the tier is unknown. */
  readonly unlocks: 'at-once' | { readonly tier: string | null };
  readonly instructions: Instructions | null;
  /** What it belongs to where it comes from a programme beside this one. */
  readonly group: Texts | null;
  /** When it lapses unless it has been activated; null for never. */
  readonly expiresAt: Instant | null;
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

/** What the catalogue gives a span to. */
export type PromisedSpans = {
  readonly welcome: Deadline;
  readonly firstContact: Allowance;
  readonly engagementManager: Allowance;
  readonly benefitContact: Allowance;
  readonly technicalAnswer: Allowance;
  readonly sponsorshipDetails: Deadline;
  readonly news: Allowance;
  /** Absent where the programme promises no answer. */
  readonly reply?: Allowance | undefined;
  /** How long an owner has to answer the owner check. */
  readonly ownerAnswer: Deadline;
};

/** The same as an offer keeps it: a deadline is its span. */
export type PinnedSpans = {
  readonly [Name in keyof PromisedSpans]: PromisedSpans[Name] extends Allowance | undefined
    ? PromisedSpans[Name]
    : Span;
};

/** What one offer was promised, pinned at onboarding: a later catalogue never changes a running offer. */
export type Terms = PinnedSpans & {
  readonly engagement: EngagementTerms;
  /** The working hours at which the first reminders go out, in the zone of the team: computed once. */
  readonly reminders: { readonly firstContact: Instant; readonly engagementManager: Instant; readonly news: Instant };
  readonly benefits: readonly BenefitTerms[];
  /** Once: a benefit that was used is over. Evergreen: it may be activated again. */
  readonly benefitUse: 'once' | 'evergreen';
  /** How long before it lapses the publisher is warned of a benefit. */
  readonly expiryWarnings: readonly Span[];
  /** Whether the publisher may say when an activity is to begin. */
  readonly scheduling: boolean;
  /** Whether the agreements must have been accepted before a benefit is activated. */
  readonly agreementAsked: boolean;
  /** Null where sales unlock nothing. */
  readonly tiers: TierRules | null;
};
