import { heading, paragraph, points } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedTo } from './what-we-owe';

/** The self-service advice for the offer's type, and what the publisher may count on. */
export const welcome: Letter<'welcome'> = ({ content, offer, title, shortTitle, at, day }) => ({
  subject: `Your offer ${shortTitle}: advice to start with`,
  heading: `Getting ${title} found and chosen`,
  blocks: [
    paragraph('Welcome. Here is what helps offers like yours, and after it what you can expect of us.'),
    heading('What you can do yourself'),
    points(adviceFor(offer)),
    heading('What we owe you, and by when'),
    points(owedTo(content.standing, { at, day })),
    paragraph(
      'A question, or something you do not want? Just reply to this email; a person reads it. You can decline any activity, or all of them, at any time.',
    ),
  ],
});
