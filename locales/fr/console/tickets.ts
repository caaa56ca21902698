import type { ConsoleWords } from '../../en/console';

/** The list of tickets. */
export const tickets: ConsoleWords['tickets'] = {
  title: 'Tickets',
  says: 'Ce que le service ne peut pas régler seul et confie à une personne. Le dossier continue à partir du résultat.',
  filters: { status: 'État', priority: 'Priorité', kind: 'Motif' },
  any: 'Tous',
  status: { open: 'Ouverts', resolved: 'Résolus' },
  is: { open: 'ouvert', resolved: 'résolu' },
  caption: {
    open: 'Tickets ouverts, les plus urgents puis les plus anciens d’abord',
    resolved: 'Tickets résolus',
  },
  heads: {
    ticket: 'Ticket',
    offer: 'Offre',
    priority: 'Priorité',
    opened: 'Ouverture',
    resolved: 'Résolution',
    outcome: 'Résultat',
    by: 'Par',
  },
  number: (id) => `Ticket ${id}`,
  priority: (name) => `priorité ${name}`,
  empty: {
    open: 'Aucun ticket n’est ouvert\u00a0: rien n’attend une personne. Un ticket s’ouvre quand une promesse n’est pas tenue à l’échéance, ou quand personne ne répond.',
    resolved: 'Aucun ticket n’a encore été résolu.',
  },
  emptyFiltered: 'Aucun ticket ne correspond.',
  all: 'Montrer tous les tickets ouverts',
  more: 'Plus de tickets',
};
