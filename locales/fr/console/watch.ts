import type { ConsoleWords } from '../../en/console';

/** Whether a workflow looks after an offer or a publisher. */
export const watch: ConsoleWords['watch'] = {
  unwatched: {
    offer: 'Cette offre n’est plus suivie : aucun rappel, aucun ticket, aucune lettre ne part',
    publisher:
      'Cet éditeur n’est plus suivi\u00a0: toutes ses offres n’ont peut-être pas appris ce qui a été dit en dernier',
  },
  behind: 'Ce qui est affiché ici peut dater : l’enregistrement échoue',
  since: 'constaté',
  why: {
    terminated: 'Son workflow a été interrompu (terminate).',
    'timed-out': 'Son workflow a dépassé son délai.',
    cancelled: 'Son workflow a été annulé.',
    failed: 'Son workflow a échoué.',
    missing: 'Temporal ne connaît pas son workflow.',
    'not-saved': 'Le suivi continue, et un ticket le signale.',
  },
};
