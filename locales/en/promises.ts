import type { PromiseKind } from '../../domain/promises/kinds';

type PromiseWords = {
  /** In a few words. */
  readonly name: string;
  /** As letters have it, to people who may not know the programme. */
  readonly inFull: string;
  /** In the subject of a reminder: several promises of one offer may come due on one day. */
  readonly inShort: string;
  /** What somebody of the programme does to keep it, and what counts as proof. */
  readonly settling: string;
  /** What is owed, after who owes it to whom; `about` is the title of a benefit or the number of a request. */
  readonly owed: (about: string) => string;
  /** Since when and until when it is owed. */
  readonly reason: (day: string, within: string, about: string) => string;
};

/** What is said of each promise. */
export const promises: Readonly<Record<PromiseKind, PromiseWords>> = {
  welcome: {
    name: 'Advice at once',
    inFull: 'Advice on listing and promotion',
    inShort: 'Advice',
    settling:
      'The advice has not arrived yet. Look at the mail’s state and the owner’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
    owed: () => 'the advice for its type of offer',
    reason: (day, within) => `Taken on on ${day}: the advice for its type is owed ${within}`,
  },
  'first-contact': {
    name: 'First contact',
    inFull: 'First contact by the rewards team',
    inShort: 'First contact',
    settling:
      'Write to the publisher or call, then log the message with its date, the channel and the person. Automatic mail does not count.',
    owed: () => 'a first contact',
    reason: (day, within) => `Published on ${day}: first contact is owed ${within}`,
  },
  'engagement-manager': {
    name: 'Engagement manager named',
    inFull: 'A named engagement manager',
    inShort: 'Engagement manager',
    settling: 'Name an engagement manager for the offer. That keeps the promise, and the publisher is told at once.',
    owed: () => 'an engagement manager',
    reason: (day, within) => `Engagement since ${day}: a manager is owed ${within}`,
  },
  'benefit-contact': {
    name: 'Contact about a benefit',
    inFull: 'Contact about an activated benefit',
    inShort: 'Benefit contact',
    settling:
      'Get in touch with the marketing contact about this benefit, then log the message and name the benefit in it. A message about nothing in particular counts only when no other benefit waits for contact.',
    owed: (about) => `a message about ${about}`,
    reason: (day, within, about) => `Activated ${about} on ${day}: contact is owed ${within}`,
  },
  'technical-answer': {
    name: 'Answer to a technical request',
    inFull: 'Answer to a technical request',
    inShort: 'Technical answer',
    settling: 'Answer the request and record the answer. The promise is kept when it is recorded.',
    owed: (about) => `an answer to ${about}`,
    reason: (day, within, about) => `Asked for help on ${day} (${about}): an answer is owed ${within}`,
  },
  'sponsorship-details': {
    name: 'How to use the sponsorship',
    inFull: 'How to use the Azure sponsorship',
    inShort: 'Sponsorship details',
    settling:
      'The details have not arrived yet. Look at the mail’s state and the marketing contact’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
    owed: () => 'directions for the sponsorship',
    reason: (day, within, about) => `Unlocked ${about} on ${day}: how to use it is owed ${within}`,
  },
  news: {
    name: 'News within four weeks',
    inFull: 'News from the programme',
    inShort: 'News',
    settling:
      'Write to the publisher or call, then log the message. Any message counts, also one from the publisher; automatic mail does not. If none comes by the due date, the owner check begins.',
    owed: () => 'news',
    reason: (day, within) => `No word since ${day}: news is owed ${within}`,
  },
  reply: {
    name: 'Answer to the publisher',
    inFull: 'Answer to a message received',
    inShort: 'Answer',
    settling:
      'Answer what the publisher wrote, or log the call by which you did. One answer settles all that was written before it. What needs no answer is closed.',
    owed: () => 'an answer',
    reason: (day, within) => `The publisher wrote on ${day}: an answer is owed ${within}`,
  },
};
