import { benefitItems } from '../../letters/benefit-items';
import { heading, list, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { ACTIVATING } from './activating';

/** Benefits that nobody has activated run out on a day: which, when, and how to keep them. */
export const benefitExpiring: Letter<'benefit-expiring'> = ({
  content: { benefits, expiresAt },
  title,
  shortTitle,
  day,
}) => ({
  subject: `${shortTitle} : à activer avant le ${day(expiresAt)}`,
  heading: `Ce qui expire le ${day(expiresAt)}`,
  blocks: [
    paragraph(
      `Personne n’a encore activé ${benefits.length === 1 ? 'cet avantage' : 'ces avantages'} de ${title}. ${benefits.length === 1 ? 'Il expire' : 'Ils expirent'} le ${day(expiresAt)}, sauf activation avant cette date. Un avantage activé n’expire pas.`,
    ),
    ...benefitItems('Pas encore activé', benefits),
    heading('Comment activer'),
    list(ACTIVATING),
    paragraph(
      'Si vous ne souhaitez pas vous en servir, vous n’avez rien à faire. Une question ? Répondez à cet e-mail ; une personne le lira.',
    ),
  ],
});
