import { heading, paragraph, points, type Point } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { quoted } from '../typography';

/** How to use the Azure sponsorship: what it is for, what it needs, and when it ends. */
export const sponsorshipDetails: Letter<'sponsorship-details'> = ({ content: { benefit }, title, shortTitle }) => ({
  subject: `${shortTitle} : mode d’emploi du parrainage Azure`,
  heading: 'Mode d’emploi du parrainage Azure',
  blocks: [
    paragraph(`L’avantage ${quoted(benefit.title)} est maintenant ouvert à ${title}.`),
    paragraph(benefit.use),
    heading('À savoir avant de commencer'),
    points(RULES),
    paragraph(
      'Si une autre personne s’occupe de votre compte Azure, merci de lui transmettre cet e-mail. Une question, ou pas encore d’invitation ? Répondez à cet e-mail ; une personne le lira.',
    ),
  ],
});

/** No amount and no date: they are granted case by case and stand in the invitation. */
const RULES: readonly Point[] = [
  {
    lead: 'À quoi il sert',
    text: 'À votre offre de la place de marché, et à rien d’autre. Ni les opérations internes de votre entreprise ni le minage de Bitcoin ou d’autres monnaies ne doivent l’utiliser.',
  },
  {
    lead: 'Ce qu’il faut',
    text: 'Un moyen de paiement sur le compte Azure, par exemple une carte : ce qui dépasse le parrainage y est facturé.',
  },
  {
    lead: 'Quand il prend fin',
    text: 'Une fois son montant épuisé ou à sa date de fin, selon ce qui arrive en premier. Les deux figurent dans l’invitation que vous recevez ; nous ne les connaissons pas ici.',
  },
  {
    lead: 'Si les règles ne sont pas respectées',
    text: 'Les avantages du programme peuvent être révoqués. Si vous avez un doute sur un usage, demandez-nous d’abord.',
  },
];
