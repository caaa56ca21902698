/** How a publisher activates a benefit, step by step. */
export const ACTIVATING: readonly string[] = [
  'Open the Marketplace Rewards page in Partner Center.',
  'If your company has no marketing contact yet, assign one there: a person whose address differs from the account’s, with a phone number and a language.',
  'Select Activate beside the benefit. Your marketing contact then hears from us within a week.',
];
