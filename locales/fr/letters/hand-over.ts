import { heading, paragraph, points, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedFacts } from './owed';

/** To a new owner: what this offer is owed, and the advice that the one before got. */
export const handOver: Letter<'hand-over'> = (context) => ({
  subject: `${context.shortTitle} : vous en êtes désormais propriétaire`,
  heading: `${context.title} est maintenant entre vos mains`,
  blocks: [
    paragraph(
      `Votre nom nous a été donné comme propriétaire de cette offre de ${context.offer.publisherName}. À partir d’aujourd’hui, nos e-mails à son sujet vous parviennent. En cas d’erreur, répondez à celui-ci et nous corrigerons.`,
    ),
    paragraph(
      'Toute offre publiée a droit à des conseils, à des contacts et à des avantages, à des dates précises. Voici où nous en sommes.',
    ),
    heading('Ce que nous vous devons, et pour quand'),
    ...owed(context),
    heading('Conseils pour ce genre d’offre'),
    points(adviceFor(context.offer)),
    paragraph('Le mieux est d’en parler de vive voix : répondez à cet e-mail en indiquant un jour qui vous convient.'),
  ],
});

const NOTHING: Block = paragraph('Rien n’est en attente pour le moment.');

function owed(context: LetterContext<'hand-over'>): readonly Block[] {
  const items = owedFacts(context.content.owed, context);
  return items.length === 0 ? [NOTHING] : items;
}
