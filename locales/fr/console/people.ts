import type { ConsoleWords } from '../../en/console';

/** Whom one can write to, and whether letters arrive there. */
export const people: ConsoleWords['people'] = {
  caption: 'Les personnes de l’éditeur, et si les lettres leur parviennent',
  heads: { role: 'Rôle', who: 'Qui', reach: 'Lettres', page: 'Sa page' },
  owner: 'propriétaire',
  account: 'compte',
  marketing: 'contact marketing',
  requester: 'a demandé une aide technique',
  never: 'aucune lettre',
  reach: {
    sent: 'remise',
    bounced: 'revenue',
    unknown: 'peut-être arrivée',
    queued: 'en attente d’envoi',
  },
  lastLetter: 'Ouvrir la dernière lettre',
  noLink: 'aucun lien valable',
  linkUntil: 'Lien jusqu’au',
  revoke: 'Révoquer',
  revokeOf: (name) => `les liens de ${name}`,
  revokeAll: 'Révoquer tous les liens vers la page',
  everybody: 'Ceux de tout le monde',
};

/** What stands beside the history of a case. */
export const aside: ConsoleWords['aside'] = {
  noTicket: 'Il n’y a eu aucun ticket.',
  opened: 'ouvert',
  resolved: 'résolu',
  resolve: 'Résoudre',
  all: 'Tous les tickets de ce dossier',
  alone: 'Cet éditeur n’a pas d’autre offre ici.',
  nextDue: 'prochaine échéance',
  overdue: 'en retard depuis',
  ended: 'terminée',
  everyOffer: 'Toutes ses offres',
  moreOffers: { one: 'autre offre', many: 'autres offres' },
  endings: 'Fins',
  notNow: 'Impossible pour l’instant',
  key: (key) => `touche ${key}`,
};
