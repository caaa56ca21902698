import { benefitItems } from '../../letters/benefit-items';
import { heading, list, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { ACTIVATING } from './activating';

/** Benefits that nobody has activated run out on a day: which, when, and how to keep them. */
export const benefitExpiring: Letter<'benefit-expiring'> = ({
  content: { benefits, expiresAt },
  title,
  shortTitle,
  day,
}) => ({
  subject: `${shortTitle}: to activate before ${day(expiresAt)}`,
  heading: `What lapses on ${day(expiresAt)}`,
  blocks: [
    paragraph(
      `Nobody has activated ${benefits.length === 1 ? 'this benefit' : 'these benefits'} of ${title} yet. On ${day(expiresAt)} ${benefits.length === 1 ? 'it lapses' : 'they lapse'} unless activated before. A benefit that has been activated does not lapse.`,
    ),
    ...benefitItems('Not yet activated', benefits),
    heading('How to activate'),
    list(ACTIVATING),
    paragraph(
      'If you do not want to use this, you need do nothing. A question? Reply to this email; a person reads it.',
    ),
  ],
});
