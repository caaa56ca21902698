import type { Instant } from '../calendar/instants';
import type { Coded, Nothing } from '../offer/coded';
import type { EndingHow, RevocationGround } from '../offer/events';

/** Why a benefit stands as it does. */
export type BenefitReason = Coded<BenefitReasonParams>;

/** The values of each reason. Tiers are named by their ids, people as they were when they did it. */
export type BenefitReasonParams = {
  readonly 'at-once': Nothing;
  readonly 'tier-reached': { readonly tier: string };
  readonly 'tier-needed': { readonly tier: string };
  readonly 'sales-needed': Nothing;
  readonly activated: { readonly by: string };
  readonly declined: { readonly by: string };
  readonly completed: { readonly by: string };
  /** In the words of who declined it, or used it up. */
  readonly noted: { readonly note: string };
  readonly lapsed: { readonly at: Instant };
  readonly 'usable-again': { readonly at: Instant };
  readonly revoked: { readonly ground: RevocationGround | null };
  readonly 'offer-ended': { readonly how: EndingHow; readonly at: Instant };
};
