import type { ConsoleWords } from '../../en/console';

/** The list of messages. */
export const messages: ConsoleWords['messages'] = {
  title: 'Messages',
  says: 'Chaque lettre envoyée ou en cours d’envoi, et ce qui est revenu. Les dates sont celles de l’horloge de chaque offre.',
  filters: { status: 'État', direction: 'Sens', search: 'Recherche', offer: 'Offre' },
  all: 'Tous',
  both: 'Les deux sens',
  chips: {
    queued: 'En attente',
    sent: 'Envoyés',
    unknown: 'Incertains',
    bounced: 'Refusés',
    received: 'Reçus',
    cancelled: 'Annulés',
  },
  is: {
    queued: 'en attente',
    sent: 'envoyé',
    unknown: 'incertain',
    bounced: 'refusé',
    received: 'reçu',
    cancelled: 'annulé',
  },
  direction: { outbound: 'Vers les éditeurs et l’équipe', inbound: 'Des éditeurs' },
  heads: { subject: 'Objet', who: 'Qui', offer: 'Offre', status: 'État', at: 'Quand' },
  who: { outbound: (address) => `à ${address}`, inbound: (address) => `de ${address}` },
  caption: 'Messages, les plus récents d’abord',
  search: 'Objet, adresse, offre ou texte d’un éditeur',
  empty: 'Rien n’a encore été envoyé. La première lettre part dès qu’une offre est prise en charge.',
  emptyFiltered: 'Aucun message ne correspond.',
  everything: 'Montrer tous les messages',
  more: 'Messages plus anciens',
  noSubject: '(sans objet)',
  allOffers: 'Toutes les offres',
  onlyOffer: (offer) => `Seulement ${offer}`,
};
