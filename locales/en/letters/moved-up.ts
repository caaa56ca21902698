import type { OfferType } from '../../../domain/catalogue/offer-types';
import { heading, paragraph, points } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedAfterMove } from './what-we-owe';

/** The offer has moved to another type: what is promised from now on, and the advice for that type. */
export const movedUp: Letter<'moved-up'> = ({
  content: { from, to, standing },
  offer,
  title,
  shortTitle,
  at,
  day,
}) => ({
  subject: `${shortTitle} has moved up: what you can expect now`,
  heading: `${title} is now ${A[to]}`,
  blocks: [
    paragraph(`Until now it was ${A[from]}. What has been done for you still counts, and so does what is owed.`),
    heading('What we owe you from now on'),
    points(owedAfterMove(standing, { at, day })),
    heading('What you can do yourself'),
    points(adviceFor(offer)),
    paragraph(
      'If the type is wrong, or you do not want something, reply to this email; a person reads it. You can decline any activity, or all of them, at any time.',
    ),
  ],
});

const A: Record<OfferType, string> = {
  list: 'a list offer',
  trial: 'a trial offer',
  consulting: 'a consulting service',
  transact: 'a transact offer, sold and billed by the marketplace',
};
