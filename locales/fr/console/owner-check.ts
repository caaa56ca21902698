import type { ConsoleWords } from '../../en/console';

/** Owner checks that are running. */
export const ownerCheck: ConsoleWords['ownerCheck'] = {
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
};
