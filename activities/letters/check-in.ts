import { link, list, paragraph, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';

type CheckIn = LetterContext<'check-in'>;

/** To the engagement manager, or to the team while there is none: a month is over, and what to ask the publisher. */
export const checkIn: Letter<'check-in'> = {
  reader: 'staff',

  en: (context) => ({
    subject: `Month ${context.content.month} is over: ${context.shortTitle}`,
    heading: `Time to check in on ${context.title}`,
    blocks: [
      paragraph(
        `Month ${context.content.month} of the engagement with ${context.offer.publisherName} is over; it ends on ${context.moment(context.content.endsAt)}.`,
      ),
      ...NOBODY_YET.en(context),
      paragraph('Good questions for the call:'),
      list(context.content.month === 1 ? FIRST_MONTH.en : LATER.en),
      paragraph('Log the message afterwards with its date, the channel and the person.'),
      ...link('Open the case', context.caseUrl),
    ],
  }),

  fr: (context) => ({
    subject: `Fin du mois ${context.content.month} : ${context.shortTitle}`,
    heading: `Le moment de faire le point sur ${context.title}`,
    blocks: [
      paragraph(
        `Le mois ${context.content.month} de l’engagement avec ${context.offer.publisherName} est passé ; l’engagement se termine le ${context.moment(context.content.endsAt)}.`,
      ),
      ...NOBODY_YET.fr(context),
      paragraph('De bonnes questions pour l’entretien :'),
      list(context.content.month === 1 ? FIRST_MONTH.fr : LATER.fr),
      paragraph('Consignez ensuite l’échange avec sa date, son canal et la personne.'),
      ...link('Ouvrir le dossier', context.caseUrl),
    ],
  }),
};

const NOBODY_YET: InEach<(occasion: CheckIn) => readonly Block[]> = {
  en: ({ content }) =>
    content.manager === null
      ? [paragraph('No engagement manager has been named yet. Please name one: it is still owed.')]
      : [],
  fr: ({ content }) =>
    content.manager === null
      ? [paragraph('Aucun responsable d’engagement n’a encore été désigné. Merci d’en désigner un : cela reste dû.')]
      : [],
};

const FIRST_MONTH: InEach<readonly string[]> = {
  en: [
    'What of the advice has been done, and what stands in the way of the rest?',
    'How many views and leads came in, and who answered them how soon?',
    'Is the marketing contact set, and which benefit comes first?',
    'What should be done by the next call, and by whom?',
  ],
  fr: [
    'Qu’est-ce qui a été fait parmi les conseils, et qu’est-ce qui empêche le reste ?',
    'Combien de vues et de demandes sont arrivées, qui y a répondu et dans quel délai ?',
    'Le contact marketing est-il désigné, et quel avantage vient en premier ?',
    'Qu’est-ce qui doit être fait d’ici au prochain entretien, et par qui ?',
  ],
};

const LATER: InEach<readonly string[]> = {
  en: [
    'What has changed since the start: views, leads, customers?',
    'Which benefit is available and not yet used?',
    'What has to be finished while the engagement lasts?',
    'Who carries it on afterwards, and is another offer planned?',
  ],
  fr: [
    'Qu’est-ce qui a changé depuis le début : vues, demandes, clients ?',
    'Quel avantage est disponible et pas encore utilisé ?',
    'Qu’est-ce qui doit être terminé tant que dure l’engagement ?',
    'Qui prend la suite, et une autre offre est-elle prévue ?',
  ],
};
