import { facts, heading, list, paragraph } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

/** Introduces the engagement manager to the publisher. */
export const engagementStart: Letter<'engagement-start'> = (context) => ({
  subject: `Votre responsable d’engagement pour ${context.shortTitle}`,
  heading: `${context.content.manager.name} vous accompagne désormais`,
  blocks: [
    paragraph(
      `${context.title} a un responsable d’engagement : une personne qui connaît votre offre, prépare avec vous sa mise sur le marché et obtient de nos équipes ce qu’il lui faut.`,
    ),
    facts([
      ['Nom', context.content.manager.name],
      ['E-mail', context.content.manager.email],
      ['Fin', until(context)],
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
});

const until = ({ content, day }: LetterContext<'engagement-start'>): string =>
  content.endsAt === null ? 'aucune tant que l’offre vit' : day(content.endsAt);
