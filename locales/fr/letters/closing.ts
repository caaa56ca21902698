import { heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type Closing = LetterContext<'closing'>;

/** The engagement's term is over: thanks, or an apology when nobody was ever named. */
export const closing: Letter<'closing'> = (context) => ({
  subject: `${context.shortTitle} : fin de l’engagement`,
  heading: `L’engagement pour ${context.title} est terminé`,
  blocks: [...lookingBack(context), ...GOES_ON],
});

const lookingBack = ({ content: { manager, startedAt, endedAt }, day }: Closing): readonly Block[] =>
  manager === null
    ? [
        paragraph(
          `Du ${day(startedAt)} au ${day(endedAt)}, nous vous devions un responsable d’engagement. Nous n’en avons pas désigné. Vous n’y êtes pour rien ; la faute est la nôtre, elle est enregistrée comme promesse non tenue, et nous vous prions de nous en excuser.`,
        ),
        paragraph(
          'S’il y a un sujet dont vous auriez voulu parler avec cette personne, répondez à cet e-mail et dites-le-nous. Un membre de l’équipe des récompenses vous lira.',
        ),
      ]
    : [
        paragraph(
          `Du ${day(startedAt)} au ${day(endedAt)}, ${manager.name} a travaillé avec vous sur cette offre. Merci de votre temps et de votre confiance.`,
        ),
        paragraph(
          `Nous aimerions savoir ce qui vous a aidé et ce qui ne l’a pas fait : une ligne en réponse à cet e-mail suffit ; l’équipe des récompenses la lira.`,
        ),
      ];

const GOES_ON: readonly Block[] = [
  heading('Ce qui continue'),
  list([
    'Les nouvelles : tant que l’offre est en ligne, vous ne restez pas plus de quatre semaines sans message.',
    'Les avantages : ceux que vous activez sont suivis comme avant, sous une semaine.',
    'Les nouvelles offres : la prochaine de ce genre que vous publierez aura son propre responsable d’engagement pendant trois mois.',
  ]),
];
