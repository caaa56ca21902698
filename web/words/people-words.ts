import type { Forms, InEach } from './language';

type PeopleWords = {
  readonly caption: string;
  readonly heads: Readonly<Record<'role' | 'who' | 'reach', string>>;
  readonly owner: string;
  readonly account: string;
  readonly marketing: string;
  readonly never: string;
  readonly reach: Readonly<Record<'sent' | 'bounced' | 'unknown' | 'queued', string>>;
  readonly lastLetter: string;
};

/** Whom one can write to, and whether letters arrive there. */
export const PEOPLE_WORDS: InEach<PeopleWords> = {
  en: {
    caption: 'The publisher’s people, and whether letters reach them',
    heads: { role: 'Role', who: 'Who', reach: 'Letters' },
    owner: 'owner',
    account: 'account',
    marketing: 'marketing contact',
    never: 'never written to',
    reach: {
      sent: 'delivered',
      bounced: 'came back',
      unknown: 'may have arrived',
      queued: 'waiting to be sent',
    },
    lastLetter: 'Open the last letter',
  },
  fr: {
    caption: 'Les personnes de l’éditeur, et si les lettres leur parviennent',
    heads: { role: 'Rôle', who: 'Qui', reach: 'Lettres' },
    owner: 'propriétaire',
    account: 'compte',
    marketing: 'contact marketing',
    never: 'aucune lettre',
    reach: {
      sent: 'remise',
      bounced: 'revenue',
      unknown: 'peut-être arrivée',
      queued: 'en attente d’envoi',
    },
    lastLetter: 'Ouvrir la dernière lettre',
  },
};

type AsideWords = {
  readonly noTicket: string;
  readonly opened: string;
  readonly resolved: string;
  readonly resolve: string;
  readonly all: string;
  readonly alone: string;
  readonly nextDue: string;
  readonly overdue: string;
  readonly ended: string;
  readonly everyOffer: string;
  readonly moreOffers: Forms;
  readonly endings: string;
  readonly notNow: string;
  readonly key: (key: string) => string;
};

/** What stands beside the history of a case. */
export const ASIDE_WORDS: InEach<AsideWords> = {
  en: {
    noTicket: 'There has been no ticket.',
    opened: 'opened',
    resolved: 'resolved',
    resolve: 'Resolve',
    all: 'All tickets of this case',
    alone: 'This publisher has no other offer here.',
    nextDue: 'next due',
    overdue: 'overdue since',
    ended: 'ended',
    everyOffer: 'All its offers',
    moreOffers: { one: 'more offer', many: 'more offers' },
    endings: 'Endings',
    notNow: 'Not possible now',
    key: (key) => `key ${key}`,
  },
  fr: {
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
  },
};
