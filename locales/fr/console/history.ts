import type { ConsoleWords } from '../../en/console';

/** What happened, entry by entry. */
export const history: ConsoleWords['history'] = {
  kinds: {
    outbound: 'Message à l’éditeur',
    inbound: 'Message de l’éditeur',
    letter: 'Lettre',
    trouble: 'Problème',
    decision: 'Décision',
    ticket: 'Ticket',
  },
  noise: { one: 'entrée du service', many: 'entrées du service' },
  by: (name) => `par ${name}`,
  recorded: 'consigné le',
  backBy: (name) => `Annulé par ${name}\u00a0: cela ne compte pas.`,
  cameBack: 'Sa lettre est revenue\u00a0: cela ne compte pas.',
  told: (words) => `L’éditeur lit\u00a0: «\u00a0${words}\u00a0»`,
  open: 'Ouvrir la lettre',
  verdict: {
    queued: 'en attente d’envoi',
    sent: 'remise',
    bounced: 'revenue',
    unknown: 'peut-être arrivée',
    received: 'reçue',
    cancelled: 'non envoyée',
  },
  waiting: { one: 'lettre attend d’être envoyée', many: 'lettres attendent d’être envoyées' },
  older: 'Entrées plus anciennes',
  newest: 'Aux dernières entrées',
  none: 'Il n’y a rien avant.',
};
