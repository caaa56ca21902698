import type { Evidence, OwedBy } from '../../domain/promises/promised';
import type { Forms, InEach } from './language';

type HeadWords = {
  readonly publisher: string;
  readonly type: string;
  readonly owner: string;
  readonly manager: string;
  readonly published: string;
  readonly noOwner: string;
  readonly noManager: string;
  readonly confirmed: string;
  readonly asked: string;
  readonly noAnswer: string;
  readonly temporal: string;
  readonly endedOn: string;
  readonly by: (name: string) => string;
  readonly pausedSince: string;
  readonly until: string;
  readonly asOf: string;
};

type PromiseWords = {
  readonly title: string;
  readonly open: string;
  readonly settled: string;
  readonly none: string;
  readonly heads: Readonly<Record<'promise' | 'by' | 'due' | 'slack' | 'status' | 'proof' | 'why', string>>;
  readonly by: Readonly<Record<OwedBy, string>>;
  readonly why: string;
  readonly proof: Readonly<Record<Evidence['type'], string>>;
  readonly brought: string;
  readonly noProof: string;
  /** Where what is settled has no proof. */
  readonly without: Readonly<Record<'waived' | 'missed', string>>;
  readonly slack: Readonly<Record<'left' | 'late' | 'early', (span: string) => string>>;
  readonly earlier: Forms;
};

type CaseWords = {
  readonly parts: string;
  readonly part: Readonly<
    Record<'ledger' | 'promises' | 'history' | 'people' | 'benefits' | 'tickets' | 'others' | 'actions', string>
  >;
  readonly head: HeadWords;
  readonly gauges: Readonly<Record<'silence' | 'term' | 'tier', string>>;
  readonly flash: { readonly settled: string; readonly undo: string };
  readonly promises: PromiseWords;
};

/** The case of an offer: its head, and what is promised. */
export const CASE_WORDS: InEach<CaseWords> = {
  en: {
    parts: 'Parts of this case',
    part: {
      ledger: 'Timeline of promises',
      promises: 'Promises',
      history: 'What happened',
      people: 'People',
      benefits: 'Benefits',
      tickets: 'Tickets',
      others: 'Other offers of this publisher',
      actions: 'Actions',
    },
    head: {
      publisher: 'Publisher',
      type: 'Type',
      owner: 'Owner',
      manager: 'Engagement manager',
      published: 'Published',
      noOwner: 'nobody known',
      noManager: 'none named',
      confirmed: 'confirmed',
      asked: 'asked who it is, answer awaited until',
      noAnswer: 'asked who it is without an answer since',
      temporal: 'In Temporal',
      endedOn: 'on',
      by: (name) => `by ${name}`,
      pausedSince: 'Paused since',
      until: 'until',
      asOf: 'As of',
    },
    gauges: { silence: 'Silence', term: 'Engagement', tier: 'Sales and tier' },
    flash: { settled: 'It settled:', undo: 'Undo' },
    promises: {
      title: 'Promises',
      open: 'Open promises, soonest due first, then what was settled last',
      settled: 'Promises settled before that, latest first',
      none: 'Nothing has been promised yet.',
      heads: {
        promise: 'Promise',
        by: 'Owed by',
        due: 'Due',
        slack: 'To spare',
        status: 'State',
        proof: 'Proof',
        why: 'Why this date',
      },
      by: { service: 'service', 'rewards-team': 'rewards team', 'engagement-manager': 'engagement manager' },
      why: 'Why this date?',
      proof: { mail: 'Letter', message: 'Message', assignment: 'Manager named', answer: 'Answer' },
      brought: 'known when the offer was taken on',
      noProof: 'none yet',
      without: { waived: 'not needed', missed: 'none: it was not kept' },
      slack: { left: (span) => `${span} left`, late: (span) => `${span} late`, early: (span) => `${span} early` },
      earlier: { one: 'earlier promise', many: 'earlier promises' },
    },
  },
  fr: {
    parts: 'Parties de ce dossier',
    part: {
      ledger: 'Les promesses dans le temps',
      promises: 'Promesses',
      history: 'Ce qui s’est passé',
      people: 'Personnes',
      benefits: 'Avantages',
      tickets: 'Tickets',
      others: 'Autres offres de cet éditeur',
      actions: 'Actions',
    },
    head: {
      publisher: 'Éditeur',
      type: 'Type',
      owner: 'Propriétaire',
      manager: 'Responsable d’engagement',
      published: 'Publiée',
      noOwner: 'personne de connu',
      noManager: 'aucun',
      confirmed: 'confirmé le',
      asked: 'question posée, réponse attendue au plus tard le',
      noAnswer: 'question posée, sans réponse depuis le',
      temporal: 'Dans Temporal',
      endedOn: 'le',
      by: (name) => `par ${name}`,
      pausedSince: 'En pause depuis le',
      until: 'jusqu’au',
      asOf: 'État au',
    },
    gauges: { silence: 'Silence', term: 'Engagement', tier: 'Ventes et palier' },
    flash: { settled: 'Cela a réglé\u00a0:', undo: 'Annuler' },
    promises: {
      title: 'Promesses',
      open: 'Promesses en cours, la plus proche d’abord, puis les dernières réglées',
      settled: 'Promesses réglées avant cela, la dernière d’abord',
      none: 'Rien n’a encore été promis.',
      heads: {
        promise: 'Promesse',
        by: 'Due par',
        due: 'Échéance',
        slack: 'Marge',
        status: 'État',
        proof: 'Preuve',
        why: 'Pourquoi cette date',
      },
      by: {
        service: 'service',
        'rewards-team': 'équipe des récompenses',
        'engagement-manager': 'responsable d’engagement',
      },
      why: 'Pourquoi cette date\u00a0?',
      proof: { mail: 'Lettre', message: 'Message', assignment: 'Responsable désigné', answer: 'Réponse' },
      brought: 'connu à la prise en charge',
      noProof: 'pas encore',
      without: { waived: 'sans objet', missed: 'aucune\u00a0: elle n’a pas été tenue' },
      slack: {
        left: (span) => `encore ${span}`,
        late: (span) => `${span} de retard`,
        early: (span) => `${span} d’avance`,
      },
      earlier: { one: 'promesse plus ancienne', many: 'promesses plus anciennes' },
    },
  },
};
