import { heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { noted } from './noted';

type Declined = LetterContext<'engagement-declined'>;

/** The publisher does not want the engagement any more: that is confirmed, with what goes on. */
export const engagementDeclined: Letter<'engagement-declined'> = (declined) => ({
  subject: `${declined.shortTitle} : fin de l’engagement, à votre demande`,
  heading: `L’engagement pour ${declined.title} a pris fin`,
  blocks: [
    paragraph(
      'Vous ne souhaitez plus l’engagement. Il a pris fin : aucun responsable d’engagement ne vous appelle ni ne vous écrit plus à ce titre. Vous n’avez rien d’autre à faire.',
    ),
    ...thanks(declined),
    ...noted(declined.content.publisherNote),
    ...GOES_ON,
    paragraph('Est-ce une erreur ? Répondez à cet e-mail ; une personne le lira et corrigera.'),
  ],
});

const thanks = ({ content: { manager } }: Declined): readonly Block[] =>
  manager === null
    ? []
    : [paragraph(`${manager.name} a travaillé avec vous sur cette offre jusqu’ici. Merci à vous deux.`)];

const GOES_ON: readonly Block[] = [
  heading('Ce qui continue'),
  list([
    'Les nouvelles : tant que l’offre est en ligne, vous ne restez pas plus de quatre semaines sans message.',
    'Les avantages : vous pouvez toujours en activer, et votre contact marketing a de nos nouvelles sous une semaine.',
  ]),
];
