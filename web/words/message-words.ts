import type { MAIL_DIRECTIONS, ShownMailStatus } from '../../platform/store/mail-list';
import type { InEach } from './language';

type Direction = (typeof MAIL_DIRECTIONS)[number];

type MessageWords = {
  readonly title: string;
  readonly says: string;
  readonly filters: Readonly<Record<'status' | 'direction' | 'search' | 'offer', string>>;
  readonly all: string;
  readonly both: string;
  readonly chips: Readonly<Record<ShownMailStatus, string>>;
  readonly is: Readonly<Record<ShownMailStatus, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly heads: Readonly<Record<'subject' | 'who' | 'offer' | 'status' | 'at', string>>;
  readonly who: Readonly<Record<Direction, (address: string) => string>>;
  readonly caption: string;
  readonly search: string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly everything: string;
  readonly more: string;
  readonly noSubject: string;
  readonly allOffers: string;
  readonly onlyOffer: (offer: string) => string;
};

/** The list of messages. */
export const MESSAGE_WORDS: InEach<MessageWords> = {
  en: {
    title: 'Messages',
    says: 'Every letter that was sent or is being sent, and what came back. Dates are by the clock of each offer.',
    filters: { status: 'Status', direction: 'Direction', search: 'Search', offer: 'Offer' },
    all: 'All',
    both: 'Both ways',
    chips: {
      queued: 'Queued',
      sent: 'Sent',
      unknown: 'Unknown',
      bounced: 'Bounced',
      received: 'Received',
      cancelled: 'Cancelled',
    },
    is: {
      queued: 'queued',
      sent: 'sent',
      unknown: 'unknown',
      bounced: 'bounced',
      received: 'received',
      cancelled: 'cancelled',
    },
    direction: { outbound: 'To publishers and staff', inbound: 'From publishers' },
    heads: { subject: 'Subject', who: 'Who', offer: 'Offer', status: 'Status', at: 'When' },
    who: { outbound: (address) => `to ${address}`, inbound: (address) => `from ${address}` },
    caption: 'Messages, the newest first',
    search: 'Subject, address or offer',
    empty: 'Nothing has been sent yet. The first letter goes out as soon as an offer is taken on.',
    emptyFiltered: 'No message is like that.',
    everything: 'Show all messages',
    more: 'Older messages',
    noSubject: '(no subject)',
    allOffers: 'All offers',
    onlyOffer: (offer) => `Only ${offer}`,
  },
  fr: {
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
    search: 'Objet, adresse ou offre',
    empty: 'Rien n’a encore été envoyé. La première lettre part dès qu’une offre est prise en charge.',
    emptyFiltered: 'Aucun message ne correspond.',
    everything: 'Montrer tous les messages',
    more: 'Messages plus anciens',
    noSubject: '(sans objet)',
    allOffers: 'Toutes les offres',
    onlyOffer: (offer) => `Seulement ${offer}`,
  },
};
