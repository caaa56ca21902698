/** The page on which a reader ends advice, or asks for it again. */
export const advicePage = {
  ask: 'No more advice?',
  asked: (address: string, title: string) => `${address} gets advice about ${title}. One click ends it.`,
  owed: 'What we owe you goes on: contact by the dates that we have named, answers, and letters about what you have asked for.',
  end: 'End the advice',
  ended: 'The advice has ended',
  hasEnded: (address: string, title: string, day: string) =>
    `Since ${day}, ${address} gets no more advice about ${title}.`,
  resume: 'Get it again',
  badLink: 'This link does not work',
  over: 'This offer has ended',
  away: 'Please try again in a few minutes',
  why: {
    badLink: 'It is not complete, or not one of ours. Please copy the whole link from our letter.',
    over: 'We write no more about it.',
    away: 'Something that we need does not answer right now. Nothing has been changed.',
  },
};
