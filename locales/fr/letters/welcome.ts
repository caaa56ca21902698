import { heading, paragraph, points } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedTo } from './what-we-owe';

/** The self-service advice for the offer's type, and what the publisher may count on. */
export const welcome: Letter<'welcome'> = ({ content, offer, title, shortTitle, at, day }) => ({
  subject: `Votre offre ${shortTitle} : conseils pour bien commencer`,
  heading: `Faire trouver et choisir ${title}`,
  blocks: [
    paragraph('Bienvenue. Voici ce qui aide les offres comme la vôtre, puis ce que vous pouvez attendre de nous.'),
    heading('Ce que vous pouvez faire vous-même'),
    points(adviceFor(offer)),
    heading('Ce que nous vous devons, et pour quand'),
    points(owedTo(content.standing, { at, day })),
    paragraph(
      'Une question, ou quelque chose que vous ne souhaitez pas ? Répondez simplement à cet e-mail ; une personne le lira. Vous pouvez refuser une activité, ou toutes, à tout moment.',
    ),
  ],
});
