import type { BenefitReason } from '../benefits/reasons';
import type { BenefitStatus } from '../benefits/benefits';
import type { Instant } from '../calendar/instants';
import type { Coded, Given, Nothing } from './coded';
import type { Agreement, EndingHow } from './events';
import type { OfferType } from '../catalogue/offer-types';
import type { Permission, Role } from './roles';
import type { Must, UnreadableInput } from './inputs';
import type { Texts } from '../catalogue/texts';

/** Why a request that is well formed is not done: a stable code, and the values of its sentence. */
export type Refusal = Coded<RefusalParams>;

export type RefusalCode = keyof RefusalParams;

/** The titles of a benefit. */
type Titled = { readonly benefit: Texts };
type InStatus = Titled & { readonly status: BenefitStatus };
type Until = { readonly until: Instant };
type Most = { readonly most: number };

/** The values of each refusal. */
export type RefusalParams = {
  readonly 'benefit-locked': Titled & { readonly because: BenefitReason };
  readonly 'benefit-already-activated': Titled;
  readonly 'benefit-expired': Titled & { readonly because: BenefitReason };
  readonly 'benefit-not-activatable': Titled;
  readonly 'benefit-not-activated': InStatus;
  readonly 'benefit-over': InStatus;
  /** Null where only its term is known. */
  readonly 'engagement-over': { readonly endedAt: Instant | null };
  /** `again`: it was to be declined. */
  readonly 'engagement-declined': { readonly again: boolean };
  readonly 'offer-ended': { readonly how: EndingHow; readonly at: Instant };
  /** Null where it still is. */
  readonly 'offer-live': { readonly until: Instant | null };
  readonly 'offer-revoked': Nothing;
  readonly 'already-paused': Until;
  readonly 'not-paused': Nothing;
  readonly 'request-closed': { readonly number: string; readonly status: 'answered' | 'cancelled' };
  readonly 'too-many-requests': Most;
  readonly 'unknown-request': { readonly number: string };
  readonly 'too-many-letters': Most;
  readonly 'unknown-message': { readonly message: string };
  readonly 'reply-settled': { readonly message: string };
  readonly 'advice-already-ended': { readonly address: string };
  readonly 'advice-not-ended': { readonly address: string };
  readonly 'cannot-be-taken-back': { readonly because: Stay };
  readonly 'already-taken-back': Nothing;
  readonly 'has-left-the-house': Nothing;
  readonly 'too-late': Nothing;
  readonly 'unknown-entry': { readonly entry: string };
  /** Null where the question is over without an answer. */
  readonly 'owner-check-settled': { readonly answeredAt: Instant | null };
  /** To take something back, which needs what recording it needs. */
  readonly 'not-permitted': { readonly role: Role; readonly needs: Permission };
  readonly 'ticket-already-resolved': { readonly ticket: string };
  readonly 'revision-differs': { readonly revision: number };
  readonly 'unknown-benefit': { readonly benefit: string };
  readonly 'unknown-ticket': { readonly ticket: string };
  readonly 'no-engagement': Nothing;
  readonly 'marketing-contact-missing': Nothing;
  readonly 'marketing-contact-is-account-email': Nothing;
  /** By the clock of the offer, or of the wall where it is about a publisher. */
  readonly 'at-in-the-future': { readonly now: Instant; readonly clock: 'offer' | 'wall' };
  readonly 'before-publication': TooEarly;
  readonly 'unknown-about': { readonly about: string };
  readonly 'unknown-recipient': { readonly named: 'owner' | 'marketing-contact' } | { readonly address: string };
  readonly 'owner-missing': Nothing;
  readonly 'contact-missing': Nothing;
  readonly 'agreement-missing': { readonly documents: readonly Agreement[] };
  readonly 'no-technical-requests': Nothing;
  readonly 'no-scheduling': Nothing;
  readonly 'start-too-far': { readonly latest: Instant };
  readonly 'pause-too-long': Until;
  readonly 'pause-over': Until;
  readonly 'note-missing': { readonly of: 'revocation' | 'pause' };
  readonly 'type-not-higher': { readonly type: OfferType };
  readonly 'call-to-action-mismatch': { readonly type: OfferType; readonly program: string };
  /** A field that cannot be read, by its own name; null for the input as a whole. */
  readonly 'invalid-input': { readonly name: string | null; readonly must: Must };
};

/** Why something is never taken back. */
export type Stay =
  | 'by-service'
  | 'taken-on'
  | 'contact-told'
  | 'company-told'
  | 'found-by-service'
  | 'only-up'
  | 'sales-lines'
  | 'cancel-request'
  | 'ended'
  | 'relisted'
  | 'sent'
  | 'mail-server'
  | 'directory'
  | 'resolve-ticket'
  | 'resolve-its-ticket'
  | 'desk-told'
  | 'goes-on'
  | 'record-again';

/** Dated before what it would change. */
type TooEarly =
  | { readonly what: 'published' | 'live' | 'request'; readonly since: Instant }
  | { readonly what: 'type'; readonly type: OfferType; readonly since: Instant }
  | ({ readonly what: 'benefit'; readonly since: Instant } & InStatus);

/** Of one code: without values where its sentence has none. */
export const refusal = <Code extends RefusalCode>(code: Code, ...[params]: Given<RefusalParams[Code]>): Refusal =>
  ({ code, params: params ?? {} }) as Refusal;

/** The refusal of an input that cannot be read. */
export const unreadable = ({ fieldName: name, must }: UnreadableInput): Refusal =>
  refusal('invalid-input', { name, must });
