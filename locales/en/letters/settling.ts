import type { PromiseKind } from '../../../domain/promises/kinds';

/** What somebody of the programme does to keep a promise, and what counts as proof. */
export const SETTLING: Record<PromiseKind, string> = {
  welcome:
    'The advice has not arrived yet. Look at the mail’s state and the owner’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
  'first-contact':
    'Write to the publisher or call, then log the message with its date, the channel and the person. Automatic mail does not count.',
  'engagement-manager':
    'Name an engagement manager for the offer. That keeps the promise, and the publisher is told at once.',
  'benefit-contact':
    'Get in touch with the marketing contact about this benefit, then log the message and name the benefit in it. A message about nothing in particular counts only when no other benefit waits for contact.',
  'technical-answer': 'Answer the request and record the answer. The promise is kept when it is recorded.',
  'sponsorship-details':
    'The details have not arrived yet. Look at the mail’s state and the marketing contact’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
  news: 'Write to the publisher or call, then log the message. Any message counts, also one from the publisher; automatic mail does not. If none comes by the due date, the owner check begins.',
};
