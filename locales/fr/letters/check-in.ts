import { link, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type CheckIn = LetterContext<'check-in'>;

/** To the engagement manager, or to the team while there is none: a month is over, and what to ask the publisher. */
export const checkIn: Letter<'check-in'> = (context) => ({
  subject: `Fin du mois ${context.content.month} : ${context.shortTitle}`,
  heading: `Le moment de faire le point sur ${context.title}`,
  blocks: [
    paragraph(
      `Le mois ${context.content.month} de l’engagement avec ${context.offer.publisherName} est passé ; l’engagement se termine le ${context.moment(context.content.endsAt)}.`,
    ),
    ...nobodyYet(context),
    paragraph('De bonnes questions pour l’entretien :'),
    list(context.content.month === 1 ? FIRST_MONTH : LATER),
    paragraph('Consignez ensuite l’échange avec sa date, son canal et la personne.'),
    ...link('Ouvrir le dossier', context.caseUrl),
  ],
});

const nobodyYet = ({ content }: CheckIn): readonly Block[] =>
  content.manager === null
    ? [paragraph('Aucun responsable d’engagement n’a encore été désigné. Merci d’en désigner un : cela reste dû.')]
    : [];

const FIRST_MONTH: readonly string[] = [
  'Qu’est-ce qui a été fait parmi les conseils, et qu’est-ce qui empêche le reste ?',
  'Combien de vues et de demandes sont arrivées, qui y a répondu et dans quel délai ?',
  'Le contact marketing est-il désigné, et quel avantage vient en premier ?',
  'Qu’est-ce qui doit être fait d’ici au prochain entretien, et par qui ?',
];

const LATER: readonly string[] = [
  'Qu’est-ce qui a changé depuis le début : vues, demandes, clients ?',
  'Quel avantage est disponible et pas encore utilisé ?',
  'Qu’est-ce qui doit être terminé tant que dure l’engagement ?',
  'Qui prend la suite, et une autre offre est-elle prévue ?',
];
