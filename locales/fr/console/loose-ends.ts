import type { ConsoleWords } from '../../en/console';

/** What waits for a person and belongs to no promise. */
export const looseEnds: ConsoleWords['looseEnds'] = {
  title: 'Hors promesses',
  caption: 'Tickets qui ne concernent aucune promesse',
  heads: { ticket: 'Ticket', offer: 'Offre', priority: 'Priorité', opened: 'Ouvert' },
  letters: (count) =>
    count === 1 ? 'Une lettre n’est peut-être pas arrivée' : `${count} lettres ne sont peut-être pas arrivées`,
  all: (count) => `Tous, au nombre de ${count}, sont parmi les tickets`,
};
