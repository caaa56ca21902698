import Big from 'big.js';
import type { SalesKind } from '../../domain/tiers/sales';
import type { NumberedLine } from '../../platform/store/sales-ledger';
import { Problem } from '../http/problems';
import { readAs } from '../http/reading';
import { type GivenLine, salesLine } from '../schemas/sales';
import type { CellOf, Columns } from './columns';
import { DAMAGE, isDamaged } from './damaged-id';
import type { LineRefusal, Refused } from './refusals';

/** The columns of a file of sales. */
export const SALES_COLUMNS: Columns = {
  required: ['id', 'offer', 'kind', 'soldAt', 'amount'],
  optional: ['currency', 'rate', 'seats', 'corrects'],
  others: 'refused',
};

/** A row of a file as the line that it means; its amount is in US dollars unless it says otherwise. */
export function lineOfCells(cellOf: CellOf, cells: readonly string[]): unknown {
  const cell = (column: string): string | undefined => cellOf(cells, column);
  const seats = cell('seats');
  return {
    id: cell('id'),
    offer: cell('offer'),
    kind: cell('kind'),
    soldAt: cell('soldAt'),
    amount: { amount: cell('amount'), currency: cell('currency') ?? 'USD' },
    rate: cell('rate'),
    seats: seats !== undefined && /^-?\d{1,15}$/.test(seats) ? Number(seats) : seats,
    corrects: cell('corrects'),
  };
}

/** A line ready for the ledger, or why it does not count. */
export function readLine(number: number, value: unknown): NumberedLine | Refused {
  const refused = (code: LineRefusal, message: string): Refused => ({ line: number, id: idOf(value), code, message });
  try {
    const line = readAs(salesLine, value);
    const fault = faultOf(line);
    return fault === undefined ? numbered(number, line) : refused(...fault);
  } catch (err) {
    if (err instanceof Problem) return refused('invalid-line', err.detail);
    throw err;
  }
}

/** Written out: an object that is spread takes several times the memory, and there may be a million. */
function numbered(line: number, given: GivenLine): NumberedLine {
  const { id, offer, kind, soldAt, rate, seats, corrects } = given;
  const { amount, currency } = given.amount;
  const usd = rate === null ? amount : new Big(amount).times(rate).toFixed();
  return { line, id, root: id, offer, kind, soldAt, amount, currency, rate, usd, seats, corrects };
}

type Sign = -1 | 0 | 1;

const signOf = (amount: string): Sign => (!/[1-9]/.test(amount) ? 0 : amount.startsWith('-') ? -1 : 1);

const SIGNS: Record<SalesKind, { readonly may: readonly Sign[]; readonly message: string }> = {
  sale: { may: [1], message: 'A sale must be more than zero.' },
  refund: { may: [-1], message: 'A refund must be less than zero.' },
  fraud: { may: [-1], message: 'Fraud that is taken out must be less than zero.' },
  correction: { may: [-1, 1], message: 'A correction must not be zero.' },
};

/** What is wrong with a line whose fields are right. */
function faultOf(line: GivenLine): readonly [LineRefusal, string] | undefined {
  const { id, kind, amount, rate, seats, corrects } = line;
  if (isDamaged(id)) return ['damaged-id', `id: ${DAMAGE}.`];
  if (isDamaged(corrects ?? '')) return ['damaged-id', `corrects: ${DAMAGE}.`];
  const sign = signOf(amount.amount);
  if (!SIGNS[kind].may.includes(sign)) return ['wrong-sign', SIGNS[kind].message];
  if (kind !== 'correction' && (seats ?? 0) * sign < 0)
    return ['wrong-sign', 'seats: must have the sign of the amount.'];
  if (corrects === id) return ['invalid-line', 'corrects: must be another line.'];
  if (amount.currency !== 'USD' && rate === null)
    return ['rate-missing', `rate: is required, US dollars for one ${amount.currency}.`];
  if (amount.currency === 'USD' && rate !== null && !new Big(rate).eq(1))
    return ['invalid-line', 'rate: of a US dollar is 1.'];
  return undefined;
}

/** The id as far as there is one, so that who sent the line finds it. */
function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 200) : null;
}
