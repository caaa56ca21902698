import { ACTIVATING } from './activating';
import { benefitItems } from './benefit-items';
import { heading, list, paragraph } from './draft';
import type { Letter } from './letter';

/** Benefits that nobody has activated run out on a day: which, when, and how to keep them. */
export const benefitExpiring: Letter<'benefit-expiring'> = {
  reader: 'publisher',

  en: ({ content: { benefits, expiresAt }, title, shortTitle, day }) => ({
    subject: `${shortTitle}: to activate before ${day(expiresAt)}`,
    heading: `What lapses on ${day(expiresAt)}`,
    blocks: [
      paragraph(
        `Nobody has activated ${benefits.length === 1 ? 'this benefit' : 'these benefits'} of ${title} yet. On ${day(expiresAt)} ${benefits.length === 1 ? 'it lapses' : 'they lapse'} unless activated before. A benefit that has been activated does not lapse.`,
      ),
      ...benefitItems('Not yet activated', benefits),
      heading('How to activate'),
      list(ACTIVATING.en),
      paragraph(
        'If you do not want to use this, you need do nothing. A question? Reply to this email; a person reads it.',
      ),
    ],
  }),

  fr: ({ content: { benefits, expiresAt }, title, shortTitle, day }) => ({
    subject: `${shortTitle} : à activer avant le ${day(expiresAt)}`,
    heading: `Ce qui expire le ${day(expiresAt)}`,
    blocks: [
      paragraph(
        `Personne n’a encore activé ${benefits.length === 1 ? 'cet avantage' : 'ces avantages'} de ${title}. ${benefits.length === 1 ? 'Il expire' : 'Ils expirent'} le ${day(expiresAt)}, sauf activation avant cette date. Un avantage activé n’expire pas.`,
      ),
      ...benefitItems('Pas encore activé', benefits),
      heading('Comment activer'),
      list(ACTIVATING.fr),
      paragraph(
        'Si vous ne souhaitez pas vous en servir, vous n’avez rien à faire. Une question ? Répondez à cet e-mail ; une personne le lira.',
      ),
    ],
  }),
};
