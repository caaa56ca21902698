import { heading, paragraph, points, type Point } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { quoted } from '../typography';

/** How to use the Azure sponsorship: what it is for, what it needs, and when it ends. */
export const sponsorshipDetails: Letter<'sponsorship-details'> = ({ content: { benefit }, title, shortTitle }) => ({
  subject: `${shortTitle}: how to use the Azure sponsorship`,
  heading: 'How to use the Azure sponsorship',
  blocks: [
    paragraph(`The benefit ${quoted(benefit.title)} is now open to ${title}.`),
    paragraph(benefit.use),
    heading('What to know before you begin'),
    points(RULES),
    paragraph(
      'If somebody else looks after your Azure account, please pass this email on. A question, or no invitation yet? Reply to this email; a person reads it.',
    ),
  ],
});

/** No amount and no date: they are granted case by case and stand in the invitation. */
const RULES: readonly Point[] = [
  {
    lead: 'What it is for',
    text: 'Your marketplace offer, and nothing else. Neither your company’s own internal operations nor the mining of Bitcoin or the like may run on it.',
  },
  {
    lead: 'What it needs',
    text: 'A billing option on the Azure account, for example a card: what goes beyond the sponsorship is charged there.',
  },
  {
    lead: 'When it ends',
    text: 'When its amount is used up or on its end date, whichever comes first. Both stand in the invitation that you receive; we do not know them here.',
  },
  {
    lead: 'If the rules are broken',
    text: 'The benefits of the programme can be revoked. If you are not sure whether a use is allowed, ask us first.',
  },
];
