/** Why a request that is well formed is not done. The code is stable; the sentence is for people. */
export type Refusal = { readonly code: RefusalCode; readonly message: string };

/** Conflicts answer 409, rules of the programme 422. */
export const REFUSAL_STATUS = {
  'benefit-locked': 409,
  'benefit-already-activated': 409,
  'benefit-expired': 409,
  'benefit-not-activatable': 409,
  'benefit-not-activated': 409,
  'benefit-over': 409,
  'engagement-over': 409,
  'ticket-already-resolved': 409,
  'unknown-benefit': 404,
  'unknown-ticket': 404,
  'no-engagement': 422,
  'marketing-contact-missing': 422,
  'marketing-contact-is-account-email': 422,
  'at-in-the-future': 422,
  'before-publication': 422,
  'unknown-about': 422,
  'owner-missing': 422,
} as const;

export type RefusalCode = keyof typeof REFUSAL_STATUS;

export const refusal = (code: RefusalCode, message: string): Refusal => ({ code, message });
