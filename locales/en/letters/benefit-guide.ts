import { benefitItems } from '../../letters/benefit-items';
import { heading, paragraph, titled, type Block, type Draft } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { quoted } from '../typography';
import { owedFacts } from './owed';

type Guide = LetterContext<'benefit-guide'>;

/** To the marketing contact: how to use what is active, and when a person gets in touch. */
export const benefitGuide: Letter<'benefit-guide'> = (guide) =>
  guide.content.isNew ? newContact(guide) : activated(guide);

const activated = (guide: Guide): Draft => ({
  subject: `How to use what was activated for ${guide.shortTitle}`,
  heading: `${named(guide)}: how to use ${guide.content.benefits.length === 1 ? 'it' : 'them'}`,
  blocks: [
    paragraph(
      `You get this email as the marketing contact of ${guide.offer.publisherName}. The activation is for the offer ${guide.title}. ${begins(guide)}`,
    ),
    ...benefitItems('How to use it', guide.content.benefits),
    ...(guide.content.owed.length === 0
      ? []
      : [heading('What follows'), paragraph(contact(guide)), ...owedFacts(guide.content.owed, guide)]),
    paragraph(
      'A question, or the wrong moment? Reply to this email; a person reads it. You can decline any activity at any time.',
    ),
  ],
});

const newContact = (guide: Guide): Draft => ({
  subject: `You are now the marketing contact for ${guide.shortTitle}`,
  heading: `You are now the marketing contact of ${guide.offer.publisherName}`,
  blocks: [
    paragraph(
      `We have been given your name as the marketing contact. From today, our emails about the benefits of ${guide.title} come to you. If that is a mistake, reply to this one and we will correct it.`,
    ),
    ...(guide.content.benefits.length === 0 ? [NOTHING_ACTIVE] : []),
    ...benefitItems('What is active, and how to use it', guide.content.benefits),
    ...titled('What we owe you, and by when', owedFacts(guide.content.owed, guide)),
    paragraph('A question about any of this? Reply to this email; a person reads it.'),
  ],
});

function named({ content: { benefits } }: Guide): string {
  const [first, ...others] = benefits;
  return first !== undefined && others.length === 0
    ? `${quoted(first.title)} was activated`
    : `${benefits.length} benefits were activated`;
}

const begins = ({ content: { startAt }, day }: Guide): string =>
  startAt === null
    ? 'You can begin at once.'
    : `As your company asked, the activity begins on ${day(startAt)}; until then you need do nothing.`;

const contact = ({ content: { startAt } }: Guide): string =>
  `A member of the rewards team contacts you within a week of ${startAt === null ? 'the activation' : 'that day'}:`;

const NOTHING_ACTIVE: Block = paragraph(
  'No benefit of this offer is active at present. Benefits are activated in Partner Center, on the Marketplace Rewards page; when one is, a member of the rewards team contacts you within a week.',
);
