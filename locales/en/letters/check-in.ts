import { link, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type CheckIn = LetterContext<'check-in'>;

/** To the engagement manager, or to the team while there is none: a month is over, and what to ask the publisher. */
export const checkIn: Letter<'check-in'> = (context) => ({
  subject: `Month ${context.content.month} is over: ${context.shortTitle}`,
  heading: `Time to check in on ${context.title}`,
  blocks: [
    paragraph(
      `Month ${context.content.month} of the engagement with ${context.offer.publisherName} is over; it ends on ${context.moment(context.content.endsAt)}.`,
    ),
    ...nobodyYet(context),
    paragraph('Good questions for the call:'),
    list(context.content.month === 1 ? FIRST_MONTH : LATER),
    paragraph('Log the message afterwards with its date, the channel and the person.'),
    ...link('Open the case', context.caseUrl),
  ],
});

const nobodyYet = ({ content }: CheckIn): readonly Block[] =>
  content.manager === null
    ? [paragraph('No engagement manager has been named yet. Please name one: it is still owed.')]
    : [];

const FIRST_MONTH: readonly string[] = [
  'What of the advice has been done, and what stands in the way of the rest?',
  'How many views and leads came in, and who answered them how soon?',
  'Is the marketing contact set, and which benefit comes first?',
  'What should be done by the next call, and by whom?',
];

const LATER: readonly string[] = [
  'What has changed since the start: views, leads, customers?',
  'Which benefit is available and not yet used?',
  'What has to be finished while the engagement lasts?',
  'Who carries it on afterwards, and is another offer planned?',
];
