import type { Instant } from '../calendar/instants';
import type { Coded, Nothing } from '../offer/coded';
import type { EndingHow } from '../offer/events';
import type { Settlement } from '../promises/promised';

/** Why the service has closed a ticket: its reason is gone. */
export type ClosingReason = Coded<ClosingReasonParams>;

/** The values of each reason. */
export type ClosingReasonParams = {
  readonly 'offer-ended': { readonly how: EndingHow; readonly at: Instant };
  readonly 'promise-settled': { readonly promise: string; readonly how: Settlement['how'] };
  readonly 'other-ticket': { readonly ticket: string };
  readonly 'news-due': { readonly at: Instant };
  readonly 'message-since': { readonly at: Instant };
  readonly 'owner-named': { readonly name: string };
  readonly 'tier-reached': { readonly tier: string };
  readonly saved: Nothing;
};
