import { heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type Closing = LetterContext<'closing'>;

/** The engagement's term is over: thanks, or an apology when nobody was ever named. */
export const closing: Letter<'closing'> = (context) => ({
  subject: `${context.shortTitle}: the engagement has ended`,
  heading: `The engagement for ${context.title} has ended`,
  blocks: [...lookingBack(context), ...GOES_ON],
});

const lookingBack = ({ content: { manager, startedAt, endedAt }, day }: Closing): readonly Block[] =>
  manager === null
    ? [
        paragraph(
          `From ${day(startedAt)} to ${day(endedAt)} you were owed an engagement manager. We did not name one. You did nothing wrong; the failure is ours, it is on record as a missed promise, and we are sorry.`,
        ),
        paragraph(
          'If there is something you would have raised with an engagement manager, reply to this email and tell us. A member of the rewards team will read it.',
        ),
      ]
    : [
        paragraph(
          `From ${day(startedAt)} to ${day(endedAt)} ${manager.name} worked with you on this offer. Thank you for your time and your trust.`,
        ),
        paragraph(
          `We would like to know what helped and what did not. A line in reply to this email is enough; the rewards team reads it.`,
        ),
      ];

const GOES_ON: readonly Block[] = [
  heading('What goes on'),
  list([
    'News: as long as the offer is live, you never go more than four weeks without a message.',
    'Benefits: those you activate are followed up as before, within a week.',
    'New offers: the next one of this kind that you publish gets an engagement manager of its own for three months.',
  ]),
];
