import { heading, paragraph, points, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedFacts } from './owed';

/** To a new owner: what this offer is owed, and the advice that the one before got. */
export const handOver: Letter<'hand-over'> = (context) => ({
  subject: `You now own ${context.shortTitle}`,
  heading: `${context.title} is yours now`,
  blocks: [
    paragraph(
      `We have been given your name as the owner of this offer of ${context.offer.publisherName}. From today, our emails about it come to you. If that is a mistake, reply to this one and we will correct it.`,
    ),
    paragraph(
      'Every published offer is owed advice, contact and benefits, by certain dates. This is how things stand.',
    ),
    heading('What we owe you, and by when'),
    ...owed(context),
    heading('Advice for this kind of offer'),
    points(adviceFor(context.offer)),
    paragraph('The best next step is a short call: reply to this email with a day that suits you.'),
  ],
});

const NOTHING: Block = paragraph('Nothing is open at present.');

function owed(context: LetterContext<'hand-over'>): readonly Block[] {
  const items = owedFacts(context.content.owed, context);
  return items.length === 0 ? [NOTHING] : items;
}
