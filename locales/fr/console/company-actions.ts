import type { ConsoleWords } from '../../en/console';
import { numberIn } from '../../language';
import { actions } from './actions';

/** What can be done with a company, by the name of the action; `follows` says what comes of it, of `offers` live ones. */
export const companyActions: ConsoleWords['companyActions'] = {
  'marketing-contact': {
    ...actions['marketing-contact'],
    says: 'C’est le contact de toute l’entreprise\u00a0: toutes ses offres l’apprennent.',
    follows: (offers) => [
      `C’est annoncé à ${offers}.`,
      'Là où un avantage est utilisé ou un contact dû, un nouveau contact reçoit une lettre qui le dit, une par offre.',
    ],
  },
  agreement: {
    ...actions.agreement,
    follows: (offers) => [`C’est annoncé à ${offers}.`, 'Aucune lettre n’est envoyée.'],
  },
  delist: {
    title: 'L’éditeur a été retiré',
    says: 'L’entreprise a quitté la place de marché avec tout ce qu’elle a\u00a0: toutes ses offres se terminent.',
    button: 'Retirer l’éditeur',
    done: 'Le retrait a commencé.',
    follows: (offers, live, shown) => [
      live === 0
        ? 'Aucune offre n’est en ligne\u00a0: rien ne se termine.'
        : `Fin de ${offers}${live > 1 ? ', l’une après l’autre' : ''}\u00a0; la page de l’éditeur montre l’avancement.`,
      'Pour chacune, ce qui court est levé, ce qui est en retard est manqué, les tickets sans raison sont clos, et l’éditeur reçoit une lettre de fin.',
      ...(live > shown ? [`Voici les lettres des ${numberIn('fr', shown)} premières offres.`] : []),
      'Rien ne s’annule ici\u00a0: une offre qui revient est remise en ligne depuis son propre dossier.',
    ],
  },
  'resume-watch': {
    title: 'Reprendre le suivi',
    says: 'Le suivi reprend à partir du journal. Il reprend aussi de lui-même, dès que l’éditeur reçoit une consigne.',
    button: 'Reprendre le suivi',
    done: 'Le suivi de l’éditeur a repris.',
    follows: () => ['Ses offres apprennent ce qu’elles ne savent pas encore\u00a0; rien n’est dit deux fois.'],
  },
};
