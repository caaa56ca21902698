import { LEDGER_REFUSALS, type RefusedLine } from '../../platform/store/sales-ledger';

/** Why a line does not count, for programs. */
export const LINE_REFUSALS = [
  'unreadable-line',
  'wrong-columns',
  'invalid-line',
  'wrong-sign',
  'rate-missing',
  'unknown-offer-name',
  'damaged-id',
  'ambiguous-number',
  'repeated-key',
  'incomplete-purchase',
  ...LEDGER_REFUSALS,
] as const;
export type LineRefusal = (typeof LINE_REFUSALS)[number];

/** A line that does not count, by its number. */
export type Refused = RefusedLine<LineRefusal>;

export const isRefused = (line: object): line is Refused => 'code' in line;
