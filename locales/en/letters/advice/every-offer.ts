import type { Point } from '../../../letters/draft';

/** The listing itself: what a buyer reads and sees first. */
export const LISTING: readonly Point[] = [
  {
    lead: 'Title and first lines',
    text: 'Say in the title what the product does and for whom. Open the summary with the problem you solve, not with your company: few readers get past two sentences.',
  },
  {
    lead: 'Search words and categories',
    text: 'Use the words a buyer types rather than your own names for things, and only the categories where a buyer would look. Then run that search and see where you come out.',
  },
  {
    lead: 'Screenshots and video',
    text: 'Three to five pictures of the real product, each with a line on what it is good for, and one video of under two minutes that shows a single task from start to finish.',
  },
];

/** People who show interest, and what customers say of the offer. */
export const FOLLOW_UP: readonly Point[] = [
  {
    lead: 'Leads and reviews',
    text: 'Put one person and a deputy in charge of leads, and answer each within one working day. Ask three happy customers for a review in their own words, and reply to every review you get.',
  },
];
