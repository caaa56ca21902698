import type { RunningCheck } from '../../domain/duties/running-check';
import type { InEach } from './language';

/** How far an owner check has gone: the owner is asked alone, or everybody and support; or somebody was named, who waits for news. */
export type Rung = 'owner-asked' | 'everybody-asked' | 'answered';

type Answer = 'owner-known' | 'owner-confirmed' | 'left' | 'unknown' | 'bounced';

type OwnerCheckWords = {
  readonly title: string;
  readonly says: string;
  readonly caption: string;
  readonly heads: Readonly<Record<'offer' | 'because' | 'rung' | 'asked' | 'answers' | 'deadline', string>>;
  readonly because: Readonly<Record<RunningCheck['because'], (day: string) => string>>;
  readonly directory: Readonly<Record<NonNullable<RunningCheck['directory']>, string>>;
  readonly notAsked: string;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly answers: Readonly<Record<Answer, (who: string) => string>>;
  readonly nobodyAsked: string;
  readonly noAnswer: string;
  readonly somebody: string;
  readonly until: string;
  readonly wasUntil: string;
  readonly ticket: (number: string) => string;
  readonly empty: string;
  readonly more: string;
};

/** Owner checks that are running. */
export const OWNER_CHECK_WORDS: InEach<OwnerCheckWords> = {
  en: {
    title: 'Owner check',
    says: 'After four silent weeks, or when an owner is gone, the service asks who looks after an offer. A message of any kind ends the check.',
    caption: 'Owner checks that are running now',
    heads: {
      offer: 'Offer',
      because: 'Why',
      rung: 'How far it has gone',
      asked: 'Who was asked',
      answers: 'Answers so far',
      deadline: 'Answer by',
    },
    because: {
      silence: (day) => `No message since ${day}`,
      'owner-lost': (day) => `The owner is gone; no message since ${day}`,
    },
    directory: {
      known: 'The directory knows the owner.',
      unknown: 'The directory does not know the owner.',
      left: 'The directory says that the owner has left.',
    },
    notAsked: 'That the owner is gone was known before.',
    rungs: {
      'owner-asked': 'The owner is asked alone',
      'everybody-asked': 'Support looks for the owner; the account and the contacts are asked too',
      answered: 'An owner was named and waits for news',
    },
    answers: {
      'owner-known': (who) => `${who} was named as the owner`,
      'owner-confirmed': (who) => `${who} confirmed to be the owner`,
      left: () => 'the owner has left',
      unknown: () => 'nobody knows the owner',
      bounced: (who) => `the letter to ${who} came back`,
    },
    nobodyAsked: 'Nobody yet.',
    noAnswer: 'None yet.',
    somebody: 'somebody',
    until: 'An answer is awaited until',
    wasUntil: 'An answer was awaited until',
    ticket: (number) => `Ticket ${number}`,
    empty: 'No owner check is running: nobody has been silent for four weeks, and every owner is known.',
    more: 'More owner checks',
  },
  fr: {
    title: 'Recherche du propriétaire',
    says: 'Après quatre semaines de silence, ou quand un propriétaire est parti, le service demande qui s’occupe de l’offre. Un message quel qu’il soit met fin à la recherche.',
    caption: 'Recherches de propriétaire en cours',
    heads: {
      offer: 'Offre',
      because: 'Motif',
      rung: 'Où elle en est',
      asked: 'Qui a été interrogé',
      answers: 'Réponses reçues',
      deadline: 'Réponse au plus tard le',
    },
    because: {
      silence: (day) => `Aucun message depuis le ${day}`,
      'owner-lost': (day) => `Le propriétaire est parti\u00a0; aucun message depuis le ${day}`,
    },
    directory: {
      known: 'L’annuaire connaît le propriétaire.',
      unknown: 'L’annuaire ne connaît pas le propriétaire.',
      left: 'L’annuaire indique que le propriétaire est parti.',
    },
    notAsked: 'On savait déjà que le propriétaire est parti.',
    rungs: {
      'owner-asked': 'Le propriétaire est interrogé seul',
      'everybody-asked': 'L’assistance cherche le propriétaire\u00a0; le compte et les contacts sont interrogés aussi',
      answered: 'Un propriétaire a été indiqué et attend des nouvelles',
    },
    answers: {
      'owner-known': (who) => `${who} a été indiqué comme propriétaire`,
      'owner-confirmed': (who) => `${who} a confirmé être propriétaire`,
      left: () => 'le propriétaire est parti',
      unknown: () => 'personne ne connaît le propriétaire',
      bounced: (who) => `la lettre à ${who} est revenue`,
    },
    nobodyAsked: 'Personne pour l’instant.',
    noAnswer: 'Aucune pour l’instant.',
    somebody: 'quelqu’un',
    until: 'Une réponse est attendue jusqu’au',
    wasUntil: 'Une réponse était attendue jusqu’au',
    ticket: (number) => `Ticket ${number}`,
    empty:
      'Aucune recherche n’est en cours\u00a0: personne n’est resté silencieux quatre semaines, et chaque propriétaire est connu.',
    more: 'Plus de recherches',
  },
};
