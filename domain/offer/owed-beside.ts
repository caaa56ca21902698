import { ledger } from '../promises/ledger';
import { owedItems } from './letter-items';
import type { LetterName, LetterOrder } from './letters';
import type { OfferState } from './state';

/**
 * Letters to a publisher that say, after what they are about, what is owed and by when. The others name each date
 * themselves, or are about nothing that has one.
 */
const ALSO_OWED: readonly LetterName[] = ['engagement-start', 'closing', 'engagement-declined', 'moved-up', 'paused'];

export const saysWhatIsOwed = (letter: LetterName): boolean => ALSO_OWED.includes(letter);

/** What a letter says is owed beside what it is about; nothing for a letter that says no more. */
export const owedBeside = (state: OfferState, letter: LetterName): Pick<LetterOrder, 'owed'> =>
  saysWhatIsOwed(letter) ? { owed: owedItems(state, ledger(state)) } : {};
