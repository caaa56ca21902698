import { benefitItems } from '../../letters/benefit-items';
import { facts, heading, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type Risen = LetterContext<'tier-risen'>;

/** Sales have reached a tier: how much counts, what is new, and how far it is to the next. */
export const tierRisen: Letter<'tier-risen'> = (risen) => ({
  subject: `${risen.shortTitle}: sales have reached a tier`,
  heading: `Tier reached: ${risen.content.tier}`,
  blocks: [
    paragraph(
      `${risen.title} has reached a tier of the marketplace rewards. Refunds and sales found to be fraudulent have been taken out before counting.`,
    ),
    facts([
      ['Sales counted so far', risen.money(risen.content.counted)],
      ['Tier', risen.content.tier],
    ]),
    ...whatIsNew(risen),
    heading('The next tier'),
    paragraph(nextTier(risen)),
    paragraph(
      'If the sum falls below the tier later, by a refund for example, benefits that nobody has activated lock again; those activated stay. If a figure looks wrong to you, reply to this email; a person reads it.',
    ),
  ],
});

const whatIsNew = ({ content: { benefits } }: Risen): readonly Block[] =>
  benefits.length === 0
    ? [paragraph('No benefit is added by this tier; what was open to you stays open.')]
    : [
        ...benefitItems('What is new', benefits),
        paragraph(
          'A benefit that you activate in Partner Center, on the Marketplace Rewards page, is followed up within a week: your marketing contact hears from us.',
        ),
      ];

const nextTier = ({ content: { next }, money }: Risen): string => {
  if (next === null) return 'There is none: this is the top tier.';
  if (next.missing === null)
    return `The next tier is ${next.tier}. From what sum it begins is not known to us, so we cannot say how far it is.`;
  return `The next tier is ${next.tier}. Still missing: ${money(next.missing)} of counted sales.`;
};
