import { facts, heading, list, paragraph } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';

/** Introduces the engagement manager to the publisher. */
export const engagementStart: Letter<'engagement-start'> = {
  reader: 'publisher',

  en: (context) => ({
    subject: `Your engagement manager for ${context.shortTitle}`,
    heading: `${context.content.manager.name} works with you from now on`,
    blocks: [
      paragraph(
        `${context.title} has an engagement manager: one person who knows your offer, plans its way to market with you and gets what it needs from our teams.`,
      ),
      facts([
        ['Name', context.content.manager.name],
        ['Email', context.content.manager.email],
        ['Until', until.en(context)],
      ]),
      heading('For the first call'),
      list([
        'What should be different for this offer at the end: views, leads, customers?',
        'What have you tried already, and what came of it?',
        'Which dates of yours matter: a release, a fair, the end of your year?',
        'Which benefits do you want to use, and who is your marketing contact?',
      ]),
      paragraph(
        'Reply to this email with two or three times that suit you. You can end the engagement whenever you like; a sentence is enough.',
      ),
    ],
  }),

  fr: (context) => ({
    subject: `Votre responsable d’engagement pour ${context.shortTitle}`,
    heading: `${context.content.manager.name} vous accompagne désormais`,
    blocks: [
      paragraph(
        `${context.title} a un responsable d’engagement : une personne qui connaît votre offre, prépare avec vous sa mise sur le marché et obtient de nos équipes ce qu’il lui faut.`,
      ),
      facts([
        ['Nom', context.content.manager.name],
        ['E-mail', context.content.manager.email],
        ['Fin', until.fr(context)],
      ]),
      heading('Pour le premier entretien'),
      list([
        'Qu’est-ce qui devrait avoir changé à la fin pour cette offre : vues, demandes, clients ?',
        'Qu’avez-vous déjà essayé, et qu’en est-il sorti ?',
        'Quelles dates comptent pour vous : une version, un salon, la fin de votre exercice ?',
        'Quels avantages voulez-vous utiliser, et qui est votre contact marketing ?',
      ]),
      paragraph(
        'Répondez à cet e-mail en proposant deux ou trois moments. Vous pouvez mettre fin à l’engagement quand vous le souhaitez ; une phrase suffit.',
      ),
    ],
  }),
};

const until: InEach<(context: LetterContext<'engagement-start'>) => string> = {
  en: ({ content, day }) => (content.endsAt === null ? 'as long as the offer lives' : day(content.endsAt)),
  fr: ({ content, day }) => (content.endsAt === null ? 'aucune tant que l’offre vit' : day(content.endsAt)),
};
