import type { Point } from '../../../letters/draft';

/** For offers that are listed here and sold elsewhere: the listing is a door, and somebody has to stand behind it. */
export const LIST: readonly Point[] = [
  {
    lead: 'Call to action',
    text: 'Your button asks people to get in touch. Tell them what happens next: who answers, how soon, and what the first call is about.',
  },
  {
    lead: 'Landing page',
    text: 'The page behind your links should use the words of the listing, show a price or at least how it is worked out, and offer one next step only.',
  },
  {
    lead: 'Spreading the word',
    text: 'Announce the offer where customers already read you: a blog post with one customer’s story, a short social post, a line under your emails. A press release pays off when there is news beyond the listing.',
  },
  {
    lead: 'Measuring',
    text: 'Once a month, note views, clicks on the button, leads and customers won. Change one thing at a time and you will know what worked.',
  },
];
