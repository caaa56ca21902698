import { adviceFor } from './advice/advice-for';
import { heading, paragraph, points } from './draft';
import type { Letter } from './letter';
import { owedTo } from './what-we-owe';

/** The self-service advice for the offer's type, and what the publisher may count on. */
export const welcome: Letter<'welcome'> = {
  reader: 'publisher',

  en: ({ content, offer, title, shortTitle, at, day }) => ({
    subject: `Your offer ${shortTitle}: advice to start with`,
    heading: `Getting ${title} found and chosen`,
    blocks: [
      paragraph('Welcome. Here is what helps offers like yours, and after it what you can expect of us.'),
      heading('What you can do yourself'),
      points(adviceFor('en', offer)),
      heading('What we owe you, and by when'),
      points(owedTo('en', content.standing, { at, day })),
      paragraph(
        'A question, or something you do not want? Just reply to this email; a person reads it. You can decline any activity, or all of them, at any time.',
      ),
    ],
  }),

  fr: ({ content, offer, title, shortTitle, at, day }) => ({
    subject: `Votre offre ${shortTitle} : conseils pour bien commencer`,
    heading: `Faire trouver et choisir ${title}`,
    blocks: [
      paragraph('Bienvenue. Voici ce qui aide les offres comme la vôtre, puis ce que vous pouvez attendre de nous.'),
      heading('Ce que vous pouvez faire vous-même'),
      points(adviceFor('fr', offer)),
      heading('Ce que nous vous devons, et pour quand'),
      points(owedTo('fr', content.standing, { at, day })),
      paragraph(
        'Une question, ou quelque chose que vous ne souhaitez pas ? Répondez simplement à cet e-mail ; une personne le lira. Vous pouvez refuser une activité, ou toutes, à tout moment.',
      ),
    ],
  }),
};
