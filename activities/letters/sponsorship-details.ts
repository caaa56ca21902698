import { heading, paragraph, points, type Point } from './draft';
import { quoted, type InEach } from './language';
import type { Letter } from './letter';

/** How to use the Azure sponsorship: what it is for, what it needs, and when it ends. */
export const sponsorshipDetails: Letter<'sponsorship-details'> = {
  reader: 'publisher',

  en: ({ content: { benefit }, title, shortTitle }) => ({
    subject: `${shortTitle}: how to use the Azure sponsorship`,
    heading: 'How to use the Azure sponsorship',
    blocks: [
      paragraph(`The benefit ${quoted('en', benefit.title)} is now open to ${title}.`),
      paragraph(benefit.use),
      heading('What to know before you begin'),
      points(RULES.en),
      paragraph(
        'If somebody else looks after your Azure account, please pass this email on. A question, or no invitation yet? Reply to this email; a person reads it.',
      ),
    ],
  }),

  fr: ({ content: { benefit }, title, shortTitle }) => ({
    subject: `${shortTitle} : mode d’emploi du parrainage Azure`,
    heading: 'Mode d’emploi du parrainage Azure',
    blocks: [
      paragraph(`L’avantage ${quoted('fr', benefit.title)} est maintenant ouvert à ${title}.`),
      paragraph(benefit.use),
      heading('À savoir avant de commencer'),
      points(RULES.fr),
      paragraph(
        'Si une autre personne s’occupe de votre compte Azure, merci de lui transmettre cet e-mail. Une question, ou pas encore d’invitation ? Répondez à cet e-mail ; une personne le lira.',
      ),
    ],
  }),
};

/** No amount and no date: they are granted case by case and stand in the invitation. */
const RULES: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'What it is for',
      text: 'Your marketplace offer, and nothing else. Neither your company’s own internal operations nor the mining of Bitcoin or the like may run on it.',
    },
    {
      lead: 'What it needs',
      text: 'A billing option on the Azure account, for example a card: what goes beyond the sponsorship is charged there.',
    },
    {
      lead: 'When it ends',
      text: 'When its amount is used up or on its end date, whichever comes first. Both stand in the invitation that you receive; we do not know them here.',
    },
    {
      lead: 'If the rules are broken',
      text: 'The benefits of the programme can be revoked. If you are not sure whether a use is allowed, ask us first.',
    },
  ],
  fr: [
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
  ],
};
