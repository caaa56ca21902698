import { heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { noted } from './noted';

type Declined = LetterContext<'engagement-declined'>;

/** The publisher does not want the engagement any more: that is confirmed, with what goes on. */
export const engagementDeclined: Letter<'engagement-declined'> = (declined) => ({
  subject: `${declined.shortTitle}: the engagement has ended, as you asked`,
  heading: `The engagement for ${declined.title} has ended`,
  blocks: [
    paragraph(
      'You do not want the engagement any more. It has ended: no engagement manager calls or writes about it. You need do nothing else.',
    ),
    ...thanks(declined),
    ...noted(declined.content.publisherNote),
    ...GOES_ON,
    paragraph('Is this a mistake? Reply to this email; a person reads it and puts it right.'),
  ],
});

const thanks = ({ content: { manager } }: Declined): readonly Block[] =>
  manager === null
    ? []
    : [paragraph(`${manager.name} has worked on this offer with you until now. Our thanks go to both of you.`)];

const GOES_ON: readonly Block[] = [
  heading('What goes on'),
  list([
    'News: as long as the offer is live, you never go more than four weeks without a message.',
    'Benefits: you can go on activating them, and your marketing contact hears from us within a week.',
  ]),
];
