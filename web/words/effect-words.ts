import type { BenefitStatus } from '../../domain/benefits/benefits';
import type { ReaderRole } from '../../domain/offer/effect';
import type { EngagementStatus } from '../../domain/offer/engagement';
import type { Forms, InEach } from './language';

/** What is said of what an action would do. Names of promises come in quotation marks, dates as days. */
export type EffectWords = {
  readonly quoted: (name: string) => string;
  readonly about: (name: string, about: string) => string;
  readonly ends: (how: string) => string;
  readonly live: string;
  readonly type: (to: string, from: string) => string;
  readonly rest: (until: string) => string;
  readonly run: string;
  readonly begins: (due: string) => string;
  readonly restarts: (due: string, was: string) => string;
  readonly newsMoved: (due: string, was: string) => string;
  readonly kept: (name: string, due: string) => string;
  readonly keptLate: (name: string, due: string) => string;
  readonly made: (name: string, due: string) => string;
  readonly madeOverdue: (name: string, due: string) => string;
  readonly reopened: (name: string, due: string) => string;
  readonly moved: (name: string, due: string, was: string) => string;
  readonly lists: Readonly<Record<'waived' | 'missed' | 'dropped', Forms>>;
  readonly list: (what: string, names: string) => string;
  readonly closes: (ticket: string, kind: string) => string;
  readonly opens: (kind: string) => string;
  readonly raises: (ticket: string, priority: string) => string;
  readonly parts: Readonly<Record<Exclude<ReaderRole, 'team'>, string>>;
  readonly team: string;
  readonly person: (name: string, part: string) => string;
  readonly letter: (to: string, letter: string) => string;
  readonly letterLater: (to: string, letter: string, day: string) => string;
  readonly yours: (to: string) => string;
  readonly yoursLater: (to: string, at: string) => string;
  readonly labels: Readonly<Record<'owner' | 'manager' | 'marketingContact' | 'engagement' | 'tier', string>>;
  readonly becomes: (label: string, to: string, from: string) => string;
  readonly nobody: string;
  readonly noTier: string;
  readonly engagement: Readonly<Record<EngagementStatus, string>>;
  readonly status: Readonly<Record<BenefitStatus, Forms>>;
  /** Before the state of benefits that had another one, and of those that the offer did not have. */
  readonly now: Forms;
  readonly added: Forms;
  readonly recounts: string;
  readonly stays: string;
  readonly nothing: string;
};

const always = (word: string): Forms => ({ one: word, many: word });
const adjective = (word: string): Forms => ({ one: word, many: `${word}s` });

export const EFFECT_WORDS: InEach<EffectWords> = {
  en: {
    quoted: (name) => `“${name}”`,
    about: (name, about) => `${name}: ${about}`,
    ends: (how) => `The offer ends: ${how}.`,
    live: 'The offer is live again.',
    type: (to, from) => `The offer becomes one of type ${to} instead of ${from}.`,
    rest: (until) => `Due dates rest until ${until}.`,
    run: 'Due dates run again.',
    begins: (due) => `The four weeks begin again: news is due by ${due}.`,
    restarts: (due, was) => `Restarts the four weeks: news is due by ${due} instead of ${was}.`,
    newsMoved: (due, was) => `News is due by ${due} instead of ${was}.`,
    kept: (name, due) => `Keeps the promise ${name} (due ${due}).`,
    keptLate: (name, due) => `Keeps the promise ${name} late: it was due ${due}.`,
    made: (name, due) => `Makes the promise ${name}, due ${due}.`,
    madeOverdue: (name, due) => `Makes the promise ${name}, which was due ${due} already.`,
    reopened: (name, due) => `Opens the promise ${name} again (due ${due}).`,
    moved: (name, due, was) => `The promise ${name} is due ${due} instead of ${was}.`,
    lists: {
      waived: { one: 'Promise waived', many: 'Promises waived' },
      missed: { one: 'Promise missed', many: 'Promises missed' },
      dropped: { one: 'Promise taken back', many: 'Promises taken back' },
    },
    list: (what, names) => `${what}: ${names}.`,
    closes: (ticket, kind) => `Closes ticket ${ticket} (${kind}).`,
    opens: (kind) => `Opens a ticket: ${kind}.`,
    raises: (ticket, priority) => `Raises ticket ${ticket} to ${priority} priority.`,
    parts: {
      owner: 'owner',
      account: 'account',
      'account-and-contacts': 'account, with a copy to the contacts',
      contact: 'contact',
      'marketing-contact': 'marketing contact',
      requester: 'who asked',
      manager: 'engagement manager',
    },
    team: 'the rewards team',
    person: (name, part) => `${name} (${part})`,
    letter: (to, letter) => `A letter goes out at once to ${to}: ${letter}.`,
    letterLater: (to, letter, day) => `A letter goes out to ${to} on ${day}: ${letter}.`,
    yours: (to) => `Your letter goes out at once to ${to}.`,
    yoursLater: (to, at) => `Your letter goes out to ${to}: ${at}. Until then it can be taken back.`,
    labels: {
      owner: 'Owner',
      manager: 'Engagement manager',
      marketingContact: 'Marketing contact',
      engagement: 'Engagement',
      tier: 'Tier',
    },
    becomes: (label, to, from) => `${label}: ${to} (until now: ${from}).`,
    nobody: 'nobody',
    noTier: 'none',
    engagement: {
      none: 'none',
      'awaiting-manager': 'waits for a manager',
      active: 'active',
      completed: 'completed',
      declined: 'declined',
    },
    now: { one: 'Benefit now', many: 'Benefits now' },
    added: { one: 'New benefit,', many: 'New benefits,' },
    status: {
      locked: always('locked'),
      available: always('available'),
      activated: always('activated'),
      used: always('used'),
      expired: always('lapsed'),
      declined: always('declined'),
      revoked: always('revoked'),
    },
    recounts: 'Sales are counted again; the tier may change.',
    stays: 'Once a ticket is closed, this can no longer be taken back.',
    nothing: 'Nothing else follows.',
  },
  fr: {
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    about: (name, about) => `${name}\u00a0: ${about}`,
    ends: (how) => `L’offre se termine\u00a0: ${how}.`,
    live: 'L’offre est de nouveau en ligne.',
    type: (to, from) => `L’offre devient de type ${to} (jusqu’ici\u00a0: ${from}).`,
    rest: (until) => `Les échéances attendent jusqu’au ${until}.`,
    run: 'Les échéances courent de nouveau.',
    begins: (due) => `Les quatre semaines recommencent\u00a0: des nouvelles sont dues au plus tard le ${due}.`,
    restarts: (due, was) => `Fait repartir les quatre semaines\u00a0: nouvelles dues le ${due} au lieu du ${was}.`,
    newsMoved: (due, was) => `Des nouvelles sont dues au plus tard le ${due} au lieu du ${was}.`,
    kept: (name, due) => `Tient la promesse ${name} (échéance le ${due}).`,
    keptLate: (name, due) => `Tient la promesse ${name} en retard\u00a0: l’échéance était le ${due}.`,
    made: (name, due) => `Nouvelle promesse\u00a0: ${name}, échéance le ${due}.`,
    madeOverdue: (name, due) => `Nouvelle promesse\u00a0: ${name}, dont l’échéance était déjà le ${due}.`,
    reopened: (name, due) => `Rouvre la promesse ${name} (échéance le ${due}).`,
    moved: (name, due, was) => `L’échéance de la promesse ${name} passe au ${due} au lieu du ${was}.`,
    lists: {
      waived: { one: 'Promesse levée', many: 'Promesses levées' },
      missed: { one: 'Promesse manquée', many: 'Promesses manquées' },
      dropped: { one: 'Promesse annulée', many: 'Promesses annulées' },
    },
    list: (what, names) => `${what}\u00a0: ${names}.`,
    closes: (ticket, kind) => `Clôt le ticket ${ticket} (${kind}).`,
    opens: (kind) => `Ouvre un ticket\u00a0: ${kind}.`,
    raises: (ticket, priority) => `Passe le ticket ${ticket} en priorité ${priority}.`,
    parts: {
      owner: 'propriétaire',
      account: 'compte',
      'account-and-contacts': 'compte, avec copie aux contacts',
      contact: 'contact',
      'marketing-contact': 'contact marketing',
      requester: 'demandeur',
      manager: 'responsable d’engagement',
    },
    team: 'l’équipe des récompenses',
    person: (name, part) => `${name} (${part})`,
    letter: (to, letter) => `Une lettre part aussitôt à ${to}\u00a0: ${letter}.`,
    letterLater: (to, letter, day) => `Une lettre partira à ${to} le ${day}\u00a0: ${letter}.`,
    yours: (to) => `Votre lettre part aussitôt à ${to}.`,
    yoursLater: (to, at) => `Votre lettre partira à ${to}\u00a0: ${at}. Jusque-là, elle peut être annulée.`,
    labels: {
      owner: 'Propriétaire',
      manager: 'Responsable d’engagement',
      marketingContact: 'Contact marketing',
      engagement: 'Engagement',
      tier: 'Palier',
    },
    becomes: (label, to, from) => `${label}\u00a0: ${to} (jusqu’ici\u00a0: ${from}).`,
    nobody: 'personne',
    noTier: 'aucun',
    engagement: {
      none: 'aucun',
      'awaiting-manager': 'attend un responsable',
      active: 'en cours',
      completed: 'terminé',
      declined: 'refusé',
    },
    now: { one: 'Avantage désormais', many: 'Avantages désormais' },
    added: { one: 'Nouvel avantage,', many: 'Nouveaux avantages,' },
    status: {
      locked: adjective('verrouillé'),
      available: adjective('disponible'),
      activated: adjective('activé'),
      used: adjective('utilisé'),
      expired: adjective('expiré'),
      declined: adjective('refusé'),
      revoked: adjective('révoqué'),
    },
    recounts: 'Les ventes sont recomptées\u00a0; le palier peut changer.',
    stays: 'Une fois un ticket clos, cela ne peut plus être annulé.',
    nothing: 'Rien d’autre ne suit.',
  },
};
