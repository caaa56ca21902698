import type { OfferFlag, OffersDue, OfferTableSort } from '../../platform/store/offer-table';
import type { InEach } from './language';
import type { FilterField, OffersAction, QuickView } from '../../console/offers/view';

type OffersWords = {
  readonly title: string;
  readonly found: (count: string, isOne: boolean) => string;
  readonly heads: Readonly<Record<OfferTableSort | 'flags', string>>;
  readonly caption: string;
  readonly filters: Readonly<Record<FilterField, string>>;
  readonly moreFilters: string;
  readonly any: string;
  readonly searchHint: string;
  readonly dueBy: Readonly<Record<OffersDue, string>>;
  readonly silent: (days: string) => string;
  readonly apply: string;
  readonly clear: string;
  readonly views: string;
  readonly view: Readonly<Record<QuickView, string>>;
  readonly flag: Readonly<Record<OfferFlag, string>>;
  readonly nobody: string;
  readonly more: string;
  readonly csv: string;
  readonly csvHint: string;
  readonly none: string;
  readonly noneAtAll: string;
  readonly toBegin: string;
  readonly choosing: Readonly<Record<OffersAction, string>>;
  readonly stop: string;
};

/** The table of offers. */
export const OFFERS_WORDS: InEach<OffersWords> = {
  en: {
    title: 'Offers',
    found: (count, isOne) => `${count} ${isOne ? 'offer' : 'offers'}`,
    heads: {
      title: 'Offer',
      publisher: 'Publisher',
      type: 'Type',
      stage: 'Stage',
      owner: 'Owner',
      manager: 'Manager',
      'next-due': 'Next due',
      silence: 'Silent',
      tier: 'Tier',
      flags: 'Flags',
    },
    caption: 'Offers',
    filters: {
      q: 'Search',
      type: 'Type',
      stage: 'Stage',
      owner: 'Owner',
      manager: 'Manager’s e-mail, or “none”',
      due: 'Due',
      silent: 'Silent for',
      tier: 'Tier',
      flag: 'Flag',
      publisher: 'Publisher’s id',
    },
    moreFilters: 'More filters',
    any: 'any',
    searchHint: 'Offer, publisher or owner: the beginnings of words are enough.',
    dueBy: { overdue: 'overdue', week: 'within seven days', nothing: 'nothing' },
    silent: (days) => `more than ${days}`,
    apply: 'Show',
    clear: 'Show all offers',
    views: 'Saved views',
    view: {
      all: 'All',
      overdue: 'Overdue',
      'no-manager': 'Without manager',
      silent: 'Silent for over 3 weeks',
      'owner-unknown': 'Owner unknown',
      ended: 'Ended',
    },
    flag: {
      overdue: 'overdue',
      'at-risk': 'at risk',
      'open-ticket': 'open ticket',
      'owner-check': 'owner check',
      paused: 'paused',
      'above-tier': 'above its tier',
      unwatched: 'nobody looks after it',
    },
    nobody: 'nobody yet',
    more: 'More offers',
    csv: 'Download as CSV',
    csvHint: 'Every offer of this view, for a spreadsheet.',
    none: 'No offer is like that. Take a filter away, or look at all of them.',
    noneAtAll: 'No offer is looked after yet.',
    toBegin: 'How to begin',
    choosing: {
      'log-contact': 'Choose the offer that the contact was about.',
      write: 'Choose the offer whose publisher you write to.',
    },
    stop: 'Stop choosing',
  },
  fr: {
    title: 'Offres',
    found: (count, isOne) => `${count} ${isOne ? 'offre' : 'offres'}`,
    heads: {
      title: 'Offre',
      publisher: 'Éditeur',
      type: 'Type',
      stage: 'Étape',
      owner: 'Propriétaire',
      manager: 'Responsable',
      'next-due': 'Échéance',
      silence: 'Silence',
      tier: 'Palier',
      flags: 'Signaux',
    },
    caption: 'Offres',
    filters: {
      q: 'Recherche',
      type: 'Type',
      stage: 'Étape',
      owner: 'Propriétaire',
      manager: 'E-mail du responsable, ou «\u00a0none\u00a0»',
      due: 'Échéance',
      silent: 'Silence',
      tier: 'Palier',
      flag: 'Signal',
      publisher: 'Identifiant de l’éditeur',
    },
    moreFilters: 'Plus de filtres',
    any: 'peu importe',
    searchHint: 'Offre, éditeur ou propriétaire\u00a0: le début des mots suffit.',
    dueBy: { overdue: 'en retard', week: 'sous sept jours', nothing: 'rien' },
    silent: (days) => `plus de ${days}`,
    apply: 'Montrer',
    clear: 'Montrer toutes les offres',
    views: 'Vues enregistrées',
    view: {
      all: 'Toutes',
      overdue: 'En retard',
      'no-manager': 'Sans responsable',
      silent: 'Silence de plus de 3 semaines',
      'owner-unknown': 'Propriétaire inconnu',
      ended: 'Terminées',
    },
    flag: {
      overdue: 'en retard',
      'at-risk': 'à risque',
      'open-ticket': 'ticket ouvert',
      'owner-check': 'recherche du propriétaire',
      paused: 'en pause',
      'above-tier': 'au-dessus de son palier',
      unwatched: 'sans suivi',
    },
    nobody: 'personne encore',
    more: 'D’autres offres',
    csv: 'Télécharger en CSV',
    csvHint: 'Toutes les offres de cette vue, pour un tableur.',
    none: 'Aucune offre ne correspond. Retirez un filtre, ou regardez-les toutes.',
    noneAtAll: 'Aucune offre n’est encore suivie.',
    toBegin: 'Comment commencer',
    choosing: {
      'log-contact': 'Choisissez l’offre dont il a été question.',
      write: 'Choisissez l’offre à l’éditeur de laquelle vous écrivez.',
    },
    stop: 'Ne plus choisir',
  },
};
