import type { ConsoleWords } from '../../en/console';

/** My day. */
export const myDay: ConsoleWords['myDay'] = {
  title: 'Ma journée',
  intro: 'Chaque ligne est une promesse faite à un éditeur. La prochaine étape la tient, et en laisse la preuve.',
  caption: {
    all: 'Promesses en cours, la plus pressante d’abord',
    overdue: 'Promesses en retard',
    today: 'Promesses à tenir aujourd’hui',
    week: 'Promesses à tenir sous sept jours',
    'at-risk': 'Promesses à risque',
    waiting: 'Promesses qui attendent quelqu’un d’autre',
  },
  heads: { left: 'Temps restant', promise: 'Promesse', offer: 'Offre', why: 'Pourquoi', next: 'Prochaine étape' },
  which: 'Quelles promesses',
  whose: 'Les promesses de qui',
  scope: { mine: 'Les miennes', team: 'Toute l’équipe' },
  chip: {
    all: 'Toutes',
    overdue: 'En retard',
    today: 'Aujourd’hui',
    week: 'Cette semaine',
    'at-risk': 'À risque',
    waiting: 'En attente',
  },
  means: {
    overdue: 'En retard\u00a0: le jour est passé sans preuve qu’elle ait été tenue. Elle reste due.',
    today: 'Aujourd’hui\u00a0: avant minuit.',
    week: 'Cette semaine\u00a0: dans les sept jours qui viennent, mais pas aujourd’hui.',
    'at-risk': 'À risque\u00a0: le rappel est parti et rien ne s’est passé depuis.',
    waiting: 'En attente\u00a0: il n’y a rien à faire ici avant que quelqu’un d’autre ait agi, ou que le jour arrive.',
  },
  nothing: {
    mine: 'Rien n’est dû. Une promesse à un éditeur paraît ici dès qu’elle vous revient.',
    team: 'Rien n’est dû. Une promesse paraît ici dès que l’équipe la doit à un éditeur.',
  },
  noneHere: 'Rien de tel n’est dû en ce moment.',
  all: 'Montrer toutes les promesses',
  more: 'D’autres promesses',
  late: (span) => `${span} de retard`,
  left: (span) => `encore ${span}`,
  ownClock: (day) => `Pour cette offre, nous sommes le ${day}\u00a0: son horloge a été avancée.`,
  waiting: 'en attente',
  waits: {
    service: 'Attendre\u00a0: le service l’envoie',
    pause: 'Attendre\u00a0: l’offre est en pause',
    owner: 'Attendre\u00a0: on a écrit au propriétaire',
  },
  ticket: (number) => `Résoudre le ticket ${number}`,
  mail: 'Voir ses messages',
  owedBy: (who) => `due par ${who}`,
};
