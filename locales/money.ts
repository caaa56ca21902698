import type { Money } from '../domain/tiers/sales';
import { LOCALES } from '.';
import type { Language } from './language';

const isDecimal = (amount: string): amount is `${number}` => /^-?\d+(\.\d+)?$/.test(amount);

/** An amount as people of the language write it. It is never made a float, so that no digit gets lost. */
export function moneyIn(language: Language, { amount, currency }: Money): string {
  if (!isDecimal(amount)) throw new RangeError(`A letter was given ${amount} for an amount.`);
  return new Intl.NumberFormat(LOCALES[language].formats.tag, {
    style: 'currency',
    currency,
    maximumFractionDigits: 20,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}
