import { heading, link, list, paragraph, titled, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { owedFacts } from './owed';

type Check = LetterContext<'owner-check'>;

/** Asks who owns an offer that has been silent for too long: the owner to confirm, everybody else to tell. */
export const ownerCheck: Letter<'owner-check'> = (check) => ({
  subject: `Who looks after ${check.shortTitle}?`,
  heading: check.content.asked === 'owner' ? `Is ${check.title} still yours?` : `Who looks after ${check.title} now?`,
  blocks: [
    paragraph(OPENING[check.content.asked](check)),
    paragraph(`Please choose one of these three answers by ${check.day(check.content.answerBy)}:`),
    list(ANSWERS),
    ...link('Choose your answer', check.answerUrl),
    paragraph('A reply to this email, in a sentence, works just as well.'),
    paragraph(IF_SILENT[check.content.asked]),
    ...titled('What we owe for this offer', owedFacts(check.content.owed, check)),
    ...(check.content.asked === 'owner' ? NEXT_STEPS : []),
  ],
});

const ANSWERS: readonly string[] = [
  'It is me.',
  'It is somebody else, whom I name.',
  'Nobody knows, or that person has left.',
];

const OPENING: Record<Check['content']['asked'], (check: Check) => string> = {
  owner: (check) =>
    `You are on record as the owner of ${check.title}. ${silence(check)} Before we go on, we want to be sure that we are writing to the right person.`,
  others: (check) =>
    `${unreachable(check)} ${silence(check)} You are a contact of this offer, so we ask you: who looks after it now?`,
};

/** Where the owner cannot be asked, the ticket is open already. */
const IF_SILENT: Record<Check['content']['asked'], string> = {
  owner: 'If we hear nothing by then, we ask the support team to find out. You need do nothing for that.',
  others: 'The support team is looking too; your answer settles it sooner.',
};

const silence = ({ content, day }: Check): string =>
  content.lastMessageAt === null
    ? 'No message has passed between us yet.'
    : `The last message between us dates from ${day(content.lastMessageAt)}.`;

const unreachable = ({ content, title }: Check): string =>
  content.ownerName === null
    ? `We do not know who owns the offer ${title}.`
    : `On record, ${title} belongs to ${content.ownerName}, whom we cannot reach.`;

const NEXT_STEPS: readonly Block[] = [
  heading('Your next steps'),
  list([
    'Confirm with the link above, or name your successor.',
    'Make sure your company has a marketing contact whose address differs from the account’s: without one, no marketing or sales benefit can be activated.',
    'Activate the benefits you want to use; we then contact the marketing contact within a week.',
    'Tell us when we can call you, or what you would rather have in writing.',
  ]),
];
