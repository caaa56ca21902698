import type { PromiseKind } from '../../domain/offer/letters';
import type { OwedBy, OwedTo } from '../../domain/promises/promised';
import type { Awaited } from '../../domain/promises/waiting';
import type { Forms, InEach } from './language';

type OwedWords = {
  readonly title: string;
  /** Who owes: an engagement manager by name where one is named. */
  readonly by: Readonly<Record<OwedBy, string>>;
  readonly to: Readonly<Record<OwedTo, string>>;
  readonly what: Readonly<Record<PromiseKind, (about: string) => string>>;
  /** Before the day on which it is due. */
  readonly owes: (by: string, to: string, what: string) => string;
  /** Before the day on which it was due. */
  readonly late: (by: string, to: string, what: string) => string;
  readonly overdue: (span: string) => string;
  readonly waits: Readonly<Record<Awaited, string>>;
  readonly ownerUntil: string;
  readonly ticket: (number: string) => string;
  readonly resolve: string;
  readonly more: Forms;
  readonly over: string;
  readonly nothing: string;
};

/** Who owes what to whom, until when. */
export const OWED_WORDS: InEach<OwedWords> = {
  en: {
    title: 'Who owes what next',
    by: { service: 'The service', 'rewards-team': 'The rewards team', 'engagement-manager': 'The engagement manager' },
    to: { publisher: 'the publisher', 'marketing-contact': 'the marketing contact', requester: 'the requester' },
    what: {
      welcome: () => 'the advice for its type of offer',
      'first-contact': () => 'a first contact',
      'engagement-manager': () => 'an engagement manager',
      'benefit-contact': (about) => `a message about ${about}`,
      'technical-answer': (about) => `an answer to ${about}`,
      'sponsorship-details': () => 'directions for the sponsorship',
      news: () => 'news',
    },
    owes: (by, to, what) => `${by} owes ${to} ${what} by`,
    late: (by, to, what) => `${by} owes ${to} ${what}. It was due on`,
    overdue: (span) => `${span} late`,
    waits: {
      service: 'The service sends it by itself.',
      pause: 'The offer is paused: there is nothing to do before that is over.',
      owner: 'The owner has been asked to answer',
    },
    ownerUntil: 'until',
    ticket: (number) => `Ticket ${number} is open about it.`,
    resolve: 'Resolve the ticket',
    more: { one: 'more promise is open: see the table.', many: 'more promises are open: see the table.' },
    over: 'Nothing is owed any more: the offer has ended.',
    nothing: 'Nothing is owed now.',
  },
  fr: {
    title: 'Qui doit quoi maintenant',
    by: {
      service: 'Le service',
      'rewards-team': 'L’équipe des récompenses',
      'engagement-manager': 'Le responsable d’engagement',
    },
    to: { publisher: 'à l’éditeur', 'marketing-contact': 'au contact marketing', requester: 'au demandeur' },
    what: {
      welcome: () => 'les conseils pour son type d’offre',
      'first-contact': () => 'un premier contact',
      'engagement-manager': () => 'un responsable d’engagement',
      'benefit-contact': (about) => `un message au sujet de «\u00a0${about}\u00a0»`,
      'technical-answer': (about) => `une réponse à la demande ${about}`,
      'sponsorship-details': () => 'le mode d’emploi du parrainage',
      news: () => 'des nouvelles',
    },
    owes: (by, to, what) => `${by} doit ${to} ${what} au plus tard le`,
    late: (by, to, what) => `${by} doit ${to} ${what}. L’échéance était le`,
    overdue: (span) => `${span} de retard`,
    waits: {
      service: 'Le service l’envoie de lui-même.',
      pause: 'L’offre est en pause\u00a0: il n’y a rien à faire avant la fin.',
      owner: 'Le propriétaire a été prié de répondre',
    },
    ownerUntil: 'au plus tard le',
    ticket: (number) => `Le ticket ${number} est ouvert à ce sujet.`,
    resolve: 'Résoudre le ticket',
    more: {
      one: 'autre promesse est en cours\u00a0: voir le tableau.',
      many: 'autres promesses sont en cours\u00a0: voir le tableau.',
    },
    over: 'Plus rien n’est dû\u00a0: l’offre est terminée.',
    nothing: 'Rien n’est dû en ce moment.',
  },
};
