import type { Money } from '../../domain/tiers/sales';
import type { InEach, Language } from './language';

/** British English, because its "US$" leaves no doubt whose dollars are meant. */
const LOCALE: InEach<string> = { en: 'en-GB', fr: 'fr' };

const isDecimal = (amount: string): amount is `${number}` => /^-?\d+(\.\d+)?$/.test(amount);

/** An amount as people of the language write it. It is never made a float, so that no digit gets lost. */
export function moneyIn(language: Language, { amount, currency }: Money): string {
  if (!isDecimal(amount)) throw new RangeError(`A letter was given ${amount} for an amount.`);
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency,
    maximumFractionDigits: 20,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}
