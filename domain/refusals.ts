/** Why a request that is well formed is not done. The code is stable; the sentence is for people. */
export type Refusal = { readonly code: RefusalCode; readonly message: string };

/** Conflicts answer 409, conditions that do not hold 412, rules of the programme 422. */
export const REFUSAL_STATUS = {
  'benefit-locked': 409,
  'benefit-already-activated': 409,
  'benefit-expired': 409,
  'benefit-not-activatable': 409,
  'benefit-not-activated': 409,
  'benefit-over': 409,
  'engagement-over': 409,
  'engagement-declined': 409,
  'offer-ended': 409,
  'offer-live': 409,
  'offer-revoked': 409,
  'already-paused': 409,
  'not-paused': 409,
  'request-closed': 409,
  'too-many-requests': 409,
  'unknown-request': 404,
  'too-many-letters': 409,
  'cannot-be-taken-back': 409,
  'already-taken-back': 409,
  'has-left-the-house': 409,
  'too-late': 409,
  'unknown-entry': 404,
  'not-permitted': 403,
  'ticket-already-resolved': 409,
  'revision-differs': 412,
  'unknown-benefit': 404,
  'unknown-ticket': 404,
  'no-engagement': 422,
  'marketing-contact-missing': 422,
  'marketing-contact-is-account-email': 422,
  'at-in-the-future': 422,
  'before-publication': 422,
  'unknown-about': 422,
  'unknown-recipient': 422,
  'owner-missing': 422,
  'agreement-missing': 422,
  'no-technical-requests': 422,
  'no-scheduling': 422,
  'start-too-far': 422,
  'pause-too-long': 422,
  'pause-over': 422,
  'note-missing': 422,
  'type-not-higher': 422,
  'call-to-action-mismatch': 422,
} as const;

export type RefusalCode = keyof typeof REFUSAL_STATUS;

export const refusal = (code: RefusalCode, message: string): Refusal => ({ code, message });
