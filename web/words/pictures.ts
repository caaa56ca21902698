import type { PromiseStatus } from '../../domain/promises/promised';
import type { Forms, InEach } from './language';

/** What is said of one promise when it is given its length of time and the moment at which it was settled. */
type Sayings = Readonly<Record<PromiseStatus, (span: string, settled: string) => string>>;

/** Everything that the picture of the ledger says. */
type LedgerWords = {
  readonly name: (offer: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly promises: Forms;
  readonly all: (count: string, tally: string) => string;
  readonly withoutPromise: string;
  readonly next: (name: string, says: string) => string;
  readonly table: string;
  readonly tableName: (offer: string) => string;
  readonly heads: Readonly<Record<'promise' | 'made' | 'due' | 'settled' | 'status' | 'slack', string>>;
  readonly notSettled: string;
  readonly early: (span: string) => string;
  readonly late: (span: string) => string;
  readonly now: (day: string) => string;
  readonly earlier: (count: string, tally: string) => string;
  readonly earlierForms: Forms;
  readonly before: (tally: string) => string;
  readonly about: (name: string, about: string) => string;
  readonly messages: string;
  readonly sent: (count: string) => string;
  readonly received: (count: string) => string;
  readonly engagement: string;
  readonly noManager: string;
  readonly until: (day: string) => string;
  readonly withoutEnd: string;
  readonly paused: (until: string) => string;
  readonly legend: Readonly<Record<'given' | 'taken' | 'late' | 'outbound' | 'inbound', string>>;
  readonly sentence: (name: string, made: string, due: string, says: string) => string;
  readonly standing: Sayings;
  readonly told: Sayings;
};

/** How promises stand, counted: the adjective follows the number. */
export const STATUS_FORMS: InEach<Readonly<Record<PromiseStatus, Forms>>> = {
  en: {
    open: { one: 'open', many: 'open' },
    'at-risk': { one: 'at risk', many: 'at risk' },
    overdue: { one: 'overdue', many: 'overdue' },
    kept: { one: 'kept', many: 'kept' },
    'kept-late': { one: 'kept late', many: 'kept late' },
    waived: { one: 'waived', many: 'waived' },
    missed: { one: 'missed', many: 'missed' },
  },
  fr: {
    open: { one: 'en cours', many: 'en cours' },
    'at-risk': { one: 'à risque', many: 'à risque' },
    overdue: { one: 'en retard', many: 'en retard' },
    kept: { one: 'tenue', many: 'tenues' },
    'kept-late': { one: 'tenue en retard', many: 'tenues en retard' },
    waived: { one: 'levée', many: 'levées' },
    missed: { one: 'manquée', many: 'manquées' },
  },
};

/** The picture of the ledger. */
export const LEDGER_WORDS: InEach<LedgerWords> = {
  en: {
    name: (offer) => `The promises made for ${offer}, as a timeline`,
    range: (from, to) => `From ${from} to ${to}.`,
    promises: { one: 'promise', many: 'promises' },
    all: (count, tally) => `${count}: ${tally}.`,
    withoutPromise: 'Nothing has been promised yet.',
    next: (name, says) => `Next: ${name}, ${says}.`,
    table: 'The same as a table',
    tableName: (offer) => `The promises made for ${offer}, as a table`,
    heads: { promise: 'Promise', made: 'Made', due: 'Due', settled: 'Settled', status: 'State', slack: 'To spare' },
    notSettled: 'not yet',
    early: (span) => `${span} left`,
    late: (span) => `${span} late`,
    now: (day) => `Now, ${day}`,
    earlier: (count, tally) => `And ${count}: ${tally}.`,
    earlierForms: { one: 'earlier one', many: 'earlier ones' },
    before: (tally) => `before: ${tally}`,
    about: (name, about) => `${name}: ${about}`,
    messages: 'Messages',
    sent: (count) => `${count} to the publisher`,
    received: (count) => `${count} from the publisher`,
    engagement: 'Engagement',
    noManager: 'no manager named',
    until: (day) => `until ${day}`,
    withoutEnd: 'without an end',
    paused: (until) => `Paused until ${until}: due dates rest`,
    legend: {
      given: 'time given',
      taken: 'time taken',
      late: 'late',
      outbound: 'message to the publisher',
      inbound: 'message from the publisher',
    },
    sentence: (name, made, due, says) => `${name}. Made ${made}, due ${due}: ${says}.`,
    standing: {
      open: (span) => `${span} left`,
      'at-risk': (span) => `at risk: ${span} left`,
      overdue: (span) => `${span} overdue`,
      kept: (span) => `kept, ${span} early`,
      'kept-late': (span) => `kept ${span} late`,
      waived: () => 'waived',
      missed: () => 'missed',
    },
    told: {
      open: (span) => `${span} left`,
      'at-risk': (span) => `at risk, ${span} left`,
      overdue: (span) => `overdue for ${span}`,
      kept: (span, settled) => `kept on ${settled}, ${span} before it was due`,
      'kept-late': (span, settled) => `kept on ${settled}, ${span} late`,
      waived: (_, settled) => `waived on ${settled}`,
      missed: (span, settled) => `missed on ${settled}, ${span} after it was due`,
    },
  },
  fr: {
    name: (offer) => `Les promesses faites pour ${offer}, dans le temps`,
    range: (from, to) => `Du ${from} au ${to}.`,
    promises: { one: 'promesse', many: 'promesses' },
    all: (count, tally) => `${count}\u00a0: ${tally}.`,
    withoutPromise: 'Rien n’a encore été promis.',
    next: (name, says) => `La prochaine\u00a0: ${name}, ${says}.`,
    table: 'La même chose en tableau',
    tableName: (offer) => `Les promesses faites pour ${offer}, en tableau`,
    heads: { promise: 'Promesse', made: 'Faite', due: 'Échéance', settled: 'Réglée', status: 'État', slack: 'Marge' },
    notSettled: 'pas encore',
    early: (span) => `${span} d’avance`,
    late: (span) => `${span} de retard`,
    now: (day) => `Maintenant, ${day}`,
    earlier: (count, tally) => `Et ${count}\u00a0: ${tally}.`,
    earlierForms: { one: 'plus ancienne', many: 'plus anciennes' },
    before: (tally) => `avant\u00a0: ${tally}`,
    about: (name, about) => `${name}\u00a0: ${about}`,
    messages: 'Messages',
    sent: (count) => `${count} vers l’éditeur`,
    received: (count) => `${count} de l’éditeur`,
    engagement: 'Engagement',
    noManager: 'aucun responsable désigné',
    until: (day) => `jusqu’au ${day}`,
    withoutEnd: 'sans terme',
    paused: (until) => `En pause jusqu’au ${until}\u00a0: les échéances attendent`,
    legend: {
      given: 'temps accordé',
      taken: 'temps pris',
      late: 'retard',
      outbound: 'message vers l’éditeur',
      inbound: 'message de l’éditeur',
    },
    sentence: (name, made, due, says) => `${name}. Promis le ${made}, échéance le ${due}\u00a0: ${says}.`,
    standing: {
      open: (span) => `encore ${span}`,
      'at-risk': (span) => `à risque\u00a0: encore ${span}`,
      overdue: (span) => `${span} de retard`,
      kept: (span) => `tenue, ${span} d’avance`,
      'kept-late': (span) => `tenue avec ${span} de retard`,
      waived: () => 'levée',
      missed: () => 'manquée',
    },
    told: {
      open: (span) => `il reste ${span}`,
      'at-risk': (span) => `à risque, il reste ${span}`,
      overdue: (span) => `en retard de ${span}`,
      kept: (span, settled) => `tenue le ${settled}, ${span} avant l’échéance`,
      'kept-late': (span, settled) => `tenue le ${settled}, avec ${span} de retard`,
      waived: (_, settled) => `levée le ${settled}`,
      missed: (span, settled) => `manquée le ${settled}, ${span} après l’échéance`,
    },
  },
};
