import { whatWeOweIn } from '../../letters/what-we-owe';

/** What the programme owes a publisher. */
export const { owedTo, owedAfterMove } = whatWeOweIn({
  firstContact: {
    lead: 'Premier contact',
    ahead: (due) => `L’équipe des récompenses vous contacte au plus tard le ${due}.`,
    late: (due) =>
      `L’équipe des récompenses aurait dû vous contacter au plus tard le ${due}, et ne l’a pas fait. Elle va y remédier.`,
  },
  manager: {
    lead: 'Responsable d’engagement',
    named: (name, email, until) => `${name} (${email}) vous accompagne ${until}.`,
    owed: (until) => ({
      ahead: (due) => `Au plus tard le ${due}, nous désignons une personne qui vous accompagne ${until}.`,
      late: (due) =>
        `Au plus tard le ${due}, nous aurions dû désigner une personne pour vous accompagner ${until}. Nous allons y remédier.`,
    }),
    until: (end) => `jusqu’au ${end}`,
    lasting: 'pendant toute la vie de l’offre',
    ofTerm: 'Chaque nouvelle offre de ce genre a ses propres trois mois.',
    ofLasting: 'C’est vous qui choisissez les activités et leur calendrier.',
  },
  benefits: {
    lead: 'Avantages',
    text: 'Activez-en un, et votre contact marketing a de nos nouvelles sous une semaine.',
  },
  news: {
    lead: 'Nouvelles',
    ahead: (due) =>
      `Vous ne restez jamais plus de quatre semaines sans message. Le prochain arrive au plus tard le ${due}.`,
    always: 'Vous ne restez jamais plus de quatre semaines sans message.',
    late: (due) =>
      `Plus de quatre semaines ont passé sans message. Le dernier jour pour cela était le ${due}. Nous allons y remédier, et vous ne resterez plus aussi longtemps sans nouvelles.`,
  },
});
