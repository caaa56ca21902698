import type { Instant } from '../domain/calendar/instants';
import type { Nothing } from '../domain/offer/coded';
import type { Permission, Role } from '../domain/offer/roles';
import type { Fault } from './faults';

type Named = { readonly id: string };

/** The values of each sentence. */
export type ProblemParams = {
  /** One that is wrong, of which the others are beside it. A text is English, for programs. */
  readonly field: { readonly path: string; readonly fault: Fault | string };
  /** The problem document says where. */
  readonly fields: Nothing;
  readonly 'engine-silent': Nothing;
  readonly 'store-silent': Nothing;
  readonly 'mail-not-taken': Nothing;
  readonly 'provider-silent': Nothing;
  readonly 'not-carried-out': Nothing;
  readonly 'other-site': Nothing;
  readonly 'other-session': Nothing;
  readonly 'role-may-not': { readonly role: Role; readonly needs: Permission; readonly roles: readonly Role[] };
  readonly 'other-host': Nothing;
  readonly 'too-many-a-minute': Nothing;
  readonly 'no-offer': Named;
  readonly 'no-publisher': Named;
  readonly 'no-ticket': Named;
  readonly 'no-mail': Named;
  readonly 'no-saved-reply': Named;
  readonly 'no-action': Named;
  readonly 'no-such-name': Nothing;
  readonly 'no-page': Nothing;
  readonly 'nothing-there': { readonly path: string };
  /** `most` in mebibytes. */
  readonly 'attachments-too-large': { readonly most: number };
  readonly 'mail-settled': Named;
  readonly 'no-attachment': Named;
  readonly 'mail-not-received': Named;
  readonly unanswerable: Nothing;
  readonly 'no-replies': Nothing;
  readonly 'has-ended': Named;
  readonly 'not-looked-after': Named;
  readonly 'sent-before': Nothing;
  readonly 'offer-looked-after': Named;
  readonly 'publisher-looked-after': Named;
  readonly overloaded: Nothing;
  readonly 'maybe-done': Nothing;
  readonly 'other-cursor': Nothing;
  readonly 'over-an-hour': Nothing;
  readonly 'clock-ahead': { readonly now: Instant };
  readonly 'too-far-ahead': Nothing;
  readonly 'too-much-on-the-way': Nothing;
  /** `because`: what blocks it, in English, for who runs the service. */
  readonly 'clock-stuck': { readonly because: string };
  readonly 'no-sign-in': Nothing;
  readonly 'no-picking': Nothing;
  readonly 'no-role-counts': { readonly address: string };
  readonly 'begun-elsewhere': Nothing;
  readonly 'provider-refused': Nothing;
};
