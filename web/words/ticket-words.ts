import type { InEach } from './language';

type TicketWords = {
  readonly title: string;
  readonly says: string;
  readonly filters: Readonly<Record<'status' | 'priority' | 'kind', string>>;
  readonly any: string;
  readonly status: Readonly<Record<'open' | 'resolved', string>>;
  /** How one stands. */
  readonly is: Readonly<Record<'open' | 'resolved', string>>;
  readonly caption: Readonly<Record<'open' | 'resolved', string>>;
  readonly heads: Readonly<Record<'ticket' | 'offer' | 'priority' | 'opened' | 'resolved' | 'outcome' | 'by', string>>;
  readonly number: (id: string) => string;
  readonly priority: (name: string) => string;
  readonly empty: Readonly<Record<'open' | 'resolved', string>>;
  readonly emptyFiltered: string;
  readonly all: string;
  readonly more: string;
};

/** The list of tickets. */
export const TICKET_WORDS: InEach<TicketWords> = {
  en: {
    title: 'Tickets',
    says: 'What the service cannot settle alone and hands to a person. The case goes on from what comes of it.',
    filters: { status: 'Status', priority: 'Priority', kind: 'Reason' },
    any: 'All',
    status: { open: 'Open', resolved: 'Resolved' },
    is: { open: 'open', resolved: 'resolved' },
    caption: { open: 'Open tickets, the most urgent and then the oldest first', resolved: 'Resolved tickets' },
    heads: {
      ticket: 'Ticket',
      offer: 'Offer',
      priority: 'Priority',
      opened: 'Opened',
      resolved: 'Resolved',
      outcome: 'What came of it',
      by: 'By',
    },
    number: (id) => `Ticket ${id}`,
    priority: (name) => `${name} priority`,
    empty: {
      open: 'No ticket is open: nothing waits for a person. A ticket opens when a promise is not kept by its due date, or when nobody answers.',
      resolved: 'No ticket has been resolved yet.',
    },
    emptyFiltered: 'No ticket is like that.',
    all: 'Show all open tickets',
    more: 'More tickets',
  },
  fr: {
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
  },
};
