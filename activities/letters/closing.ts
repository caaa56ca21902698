import { heading, list, paragraph, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';

type Closing = LetterContext<'closing'>;

/** The engagement's term is over: thanks, or an apology when nobody was ever named. */
export const closing: Letter<'closing'> = {
  reader: 'publisher',

  en: (context) => ({
    subject: `${context.shortTitle}: the engagement has ended`,
    heading: `The engagement for ${context.title} has ended`,
    blocks: [...LOOKING_BACK.en(context), ...GOES_ON.en],
  }),

  fr: (context) => ({
    subject: `${context.shortTitle} : fin de l’engagement`,
    heading: `L’engagement pour ${context.title} est terminé`,
    blocks: [...LOOKING_BACK.fr(context), ...GOES_ON.fr],
  }),
};

const LOOKING_BACK: InEach<(occasion: Closing) => readonly Block[]> = {
  en: ({ content: { manager, startedAt, endedAt }, day }) =>
    manager === null
      ? [
          paragraph(
            `From ${day(startedAt)} to ${day(endedAt)} you were owed an engagement manager. We did not name one. You did nothing wrong; the failure is ours, it is on record as a missed promise, and we are sorry.`,
          ),
          paragraph(
            'If there is something you would have raised with an engagement manager, reply to this email and tell us. A member of the rewards team will read it.',
          ),
        ]
      : [
          paragraph(
            `From ${day(startedAt)} to ${day(endedAt)} ${manager.name} worked with you on this offer. Thank you for your time and your trust.`,
          ),
          paragraph(
            `We would like to know what helped and what did not. A line in reply to this email is enough; the rewards team reads it.`,
          ),
        ],
  fr: ({ content: { manager, startedAt, endedAt }, day }) =>
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
        ],
};

const GOES_ON: InEach<readonly Block[]> = {
  en: [
    heading('What goes on'),
    list([
      'News: as long as the offer is live, you never go more than four weeks without a message.',
      'Benefits: those you activate are followed up as before, within a week.',
      'New offers: the next one of this kind that you publish gets an engagement manager of its own for three months.',
    ]),
  ],
  fr: [
    heading('Ce qui continue'),
    list([
      'Les nouvelles : tant que l’offre est en ligne, vous ne restez pas plus de quatre semaines sans message.',
      'Les avantages : ceux que vous activez sont suivis comme avant, sous une semaine.',
      'Les nouvelles offres : la prochaine de ce genre que vous publierez aura son propre responsable d’engagement pendant trois mois.',
    ]),
  ],
};
