import type { Awaited } from '../../domain/promises/waiting';
import type { DayBucket, DayScope } from '../../platform/store/my-day';
import type { InEach } from './language';

type DayWords = {
  readonly title: string;
  readonly intro: string;
  readonly caption: Readonly<Record<DayBucket | 'all', string>>;
  readonly heads: Readonly<Record<'left' | 'promise' | 'offer' | 'why' | 'next', string>>;
  readonly which: string;
  readonly whose: string;
  readonly scope: Readonly<Record<DayScope, string>>;
  readonly chip: Readonly<Record<DayBucket | 'all', string>>;
  /** What a filter means. */
  readonly means: Readonly<Record<DayBucket, string>>;
  readonly nothing: Readonly<Record<DayScope, string>>;
  readonly noneHere: string;
  readonly all: string;
  readonly more: string;
  readonly late: (span: string) => string;
  readonly left: (span: string) => string;
  readonly ownClock: (day: string) => string;
  readonly waiting: string;
  readonly waits: Readonly<Record<Awaited, string>>;
  readonly ticket: (number: string) => string;
  readonly mail: string;
  readonly owedBy: (who: string) => string;
};

/** My day. */
export const DAY_WORDS: InEach<DayWords> = {
  en: {
    title: 'My day',
    intro: 'Each line is a promise to a publisher. Its next step is what keeps it, and leaves the proof.',
    caption: {
      all: 'Open promises, least time left first',
      overdue: 'Overdue promises',
      today: 'Promises due today',
      week: 'Promises due within seven days',
      'at-risk': 'Promises at risk',
      waiting: 'Promises that wait for somebody else',
    },
    heads: { left: 'Time left', promise: 'Promise', offer: 'Offer', why: 'Why', next: 'Next step' },
    which: 'Which promises',
    whose: 'Whose promises',
    scope: { mine: 'Mine', team: 'Whole team' },
    chip: {
      all: 'All',
      overdue: 'Overdue',
      today: 'Due today',
      week: 'This week',
      'at-risk': 'At risk',
      waiting: 'Waiting',
    },
    means: {
      overdue: 'Overdue: the day has passed, and there is no proof that it was kept. It is still owed.',
      today: 'Due today: before midnight.',
      week: 'This week: within the next seven days, but not today.',
      'at-risk': 'At risk: the reminder has gone out, and nothing has happened since.',
      waiting: 'Waiting: there is nothing to do here until somebody else has acted, or the day comes.',
    },
    nothing: {
      mine: 'Nothing is due. A promise to a publisher appears here as soon as you owe it.',
      team: 'Nothing is due. A promise appears here as soon as somebody of the team owes it to a publisher.',
    },
    noneHere: 'Nothing of this kind is owed now.',
    all: 'Show all promises',
    more: 'More promises',
    late: (span) => `${span} late`,
    left: (span) => `${span} left`,
    ownClock: (day) => `It is ${day} for this offer: its clock was moved.`,
    waiting: 'waiting',
    waits: {
      service: 'Wait: the service sends it',
      pause: 'Wait: the offer is paused',
      owner: 'Wait: the owner has been asked',
    },
    ticket: (number) => `Resolve ticket ${number}`,
    mail: 'See its mail',
    owedBy: (who) => `owed by ${who}`,
  },
  fr: {
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
      waiting:
        'En attente\u00a0: il n’y a rien à faire ici avant que quelqu’un d’autre ait agi, ou que le jour arrive.',
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
  },
};
