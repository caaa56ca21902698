import { heading, list, paragraph, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';
import { noted } from './noted';

type Declined = LetterContext<'engagement-declined'>;

/** The publisher does not want the engagement any more: that is confirmed, with what goes on. */
export const engagementDeclined: Letter<'engagement-declined'> = {
  reader: 'publisher',

  en: (declined) => ({
    subject: `${declined.shortTitle}: the engagement has ended, as you asked`,
    heading: `The engagement for ${declined.title} has ended`,
    blocks: [
      paragraph(
        'You do not want the engagement any more. It has ended: no engagement manager calls or writes about it. You need do nothing else.',
      ),
      ...THANKS.en(declined),
      ...noted('en', declined.content.publisherNote),
      ...GOES_ON.en,
      paragraph('Is this a mistake? Reply to this email; a person reads it and puts it right.'),
    ],
  }),

  fr: (declined) => ({
    subject: `${declined.shortTitle} : fin de l’engagement, à votre demande`,
    heading: `L’engagement pour ${declined.title} a pris fin`,
    blocks: [
      paragraph(
        'Vous ne souhaitez plus l’engagement. Il a pris fin : aucun responsable d’engagement ne vous appelle ni ne vous écrit plus à ce titre. Vous n’avez rien d’autre à faire.',
      ),
      ...THANKS.fr(declined),
      ...noted('fr', declined.content.publisherNote),
      ...GOES_ON.fr,
      paragraph('Est-ce une erreur ? Répondez à cet e-mail ; une personne le lira et corrigera.'),
    ],
  }),
};

const THANKS: InEach<(declined: Declined) => readonly Block[]> = {
  en: ({ content: { manager } }) =>
    manager === null
      ? []
      : [paragraph(`${manager.name} has worked on this offer with you until now. Our thanks go to both of you.`)],
  fr: ({ content: { manager } }) =>
    manager === null
      ? []
      : [paragraph(`${manager.name} a travaillé avec vous sur cette offre jusqu’ici. Merci à vous deux.`)],
};

const GOES_ON: InEach<readonly Block[]> = {
  en: [
    heading('What goes on'),
    list([
      'News: as long as the offer is live, you never go more than four weeks without a message.',
      'Benefits: you can go on activating them, and your marketing contact hears from us within a week.',
    ]),
  ],
  fr: [
    heading('Ce qui continue'),
    list([
      'Les nouvelles : tant que l’offre est en ligne, vous ne restez pas plus de quatre semaines sans message.',
      'Les avantages : vous pouvez toujours en activer, et votre contact marketing a de nos nouvelles sous une semaine.',
    ]),
  ],
};
