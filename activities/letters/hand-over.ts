import { adviceFor } from './advice/advice-for';
import { heading, paragraph, points, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';
import { owedFacts } from './promise-names';

/** To a new owner: what this offer is owed, and the advice that the one before got. */
export const handOver: Letter<'hand-over'> = {
  reader: 'publisher',

  en: (context) => ({
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
      ...owed('en', context),
      heading('Advice for this kind of offer'),
      points(adviceFor('en', context.offer)),
      paragraph('The best next step is a short call: reply to this email with a day that suits you.'),
    ],
  }),

  fr: (context) => ({
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
      ...owed('fr', context),
      heading('Conseils pour ce genre d’offre'),
      points(adviceFor('fr', context.offer)),
      paragraph(
        'Le mieux est d’en parler de vive voix : répondez à cet e-mail en indiquant un jour qui vous convient.',
      ),
    ],
  }),
};

const NOTHING: InEach<Block> = {
  en: paragraph('Nothing is open at present.'),
  fr: paragraph('Rien n’est en attente pour le moment.'),
};

function owed(language: keyof typeof NOTHING, context: LetterContext<'hand-over'>): readonly Block[] {
  const items = owedFacts(language, context.content.owed, context);
  return items.length === 0 ? [NOTHING[language]] : items;
}
