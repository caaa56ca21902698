import type { ConsoleWords } from '../../en/console';

/** Who owes what to whom, until when. */
export const owed: ConsoleWords['owed'] = {
  title: 'Qui doit quoi maintenant',
  by: {
    service: 'Le service',
    'rewards-team': 'L’équipe des récompenses',
    'engagement-manager': 'Le responsable d’engagement',
  },
  to: { publisher: 'à l’éditeur', 'marketing-contact': 'au contact marketing', requester: 'au demandeur' },
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
};
