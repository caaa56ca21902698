import type { Frame } from '../../letters/frame';

/** What stands around every letter. */
export const letterFrame: Frame = {
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  signature: {
    publisher: (programme) => (programme === null ? 'The marketplace rewards team' : `The team of ${programme}`),
    staff: () => 'Followthrough',
  },
  page: 'Your page: what we owe you, and what you can do',
  footer: {
    publisher: (offerId) => `Offer ${offerId}. This email was sent automatically; a reply reaches a person.`,
    staff: () => 'Sent automatically; it is not a message to the publisher.',
  },
  privacy: 'How we treat personal data',
  threadSubject: (title) => `Your offer ${title}`,
  noAdvice: 'End the advice (what we owe you goes on)',
};
