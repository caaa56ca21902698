/** Every kind of promise, in the order in which an offer meets them. */
export const PROMISE_KINDS = [
  'welcome',
  'first-contact',
  'engagement-manager',
  'benefit-contact',
  'technical-answer',
  'sponsorship-details',
  'news',
  'reply',
] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];
