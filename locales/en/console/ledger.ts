import type { PromiseStatus } from '../../../domain/promises/promised';
import type { Forms } from '../../language';

/** How promises stand, counted: the adjective follows the number. */
export const statusForms: Readonly<Record<PromiseStatus, Forms>> = {
  open: { one: 'open', many: 'open' },
  'at-risk': { one: 'at risk', many: 'at risk' },
  overdue: { one: 'overdue', many: 'overdue' },
  kept: { one: 'kept', many: 'kept' },
  'kept-late': { one: 'kept late', many: 'kept late' },
  waived: { one: 'waived', many: 'waived' },
  missed: { one: 'missed', many: 'missed' },
};

/** The picture of the ledger. */
export const ledger = {
  name: (offer: string) => `The promises made for ${offer}, as a timeline`,
  range: (from: string, to: string) => `From ${from} to ${to}.`,
  promises: { one: 'promise', many: 'promises' },
  all: (count: string, tally: string) => `${count}: ${tally}.`,
  withoutPromise: 'Nothing has been promised yet.',
  next: (name: string, says: string) => `Next: ${name}, ${says}.`,
  table: 'The same as a table',
  tableName: (offer: string) => `The promises made for ${offer}, as a table`,
  heads: { promise: 'Promise', made: 'Made', due: 'Due', settled: 'Settled', status: 'State', slack: 'To spare' },
  notSettled: 'not yet',
  early: (span: string) => `${span} left`,
  late: (span: string) => `${span} late`,
  now: (day: string) => `Now, ${day}`,
  earlier: (count: string, tally: string) => `And ${count}: ${tally}.`,
  earlierForms: { one: 'earlier one', many: 'earlier ones' },
  before: (tally: string) => `before: ${tally}`,
  about: (name: string, about: string) => `${name}: ${about}`,
  messages: 'Messages',
  sent: (count: string) => `${count} to the publisher`,
  received: (count: string) => `${count} from the publisher`,
  engagement: 'Engagement',
  noManager: 'no manager named',
  until: (day: string) => `until ${day}`,
  withoutEnd: 'without an end',
  paused: (until: string) => `Paused until ${until}: due dates rest`,
  legend: {
    given: 'time given',
    taken: 'time taken',
    late: 'late',
    outbound: 'message to the publisher',
    inbound: 'message from the publisher',
  },
  sentence: (name: string, made: string, due: string, says: string) => `${name}. Made ${made}, due ${due}: ${says}.`,
  standing: {
    open: (span: string) => `${span} left`,
    'at-risk': (span: string) => `at risk: ${span} left`,
    overdue: (span: string) => `${span} overdue`,
    kept: (span: string) => `kept, ${span} early`,
    'kept-late': (span: string) => `kept ${span} late`,
    waived: () => 'waived',
    missed: () => 'missed',
  },
  told: {
    open: (span: string) => `${span} left`,
    'at-risk': (span: string) => `at risk, ${span} left`,
    overdue: (span: string) => `overdue for ${span}`,
    kept: (span: string, settled: string) => `kept on ${settled}, ${span} before it was due`,
    'kept-late': (span: string, settled: string) => `kept on ${settled}, ${span} late`,
    waived: (_: string, settled: string) => `waived on ${settled}`,
    missed: (span: string, settled: string) => `missed on ${settled}, ${span} after it was due`,
  },
};
