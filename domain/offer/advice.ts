import { adviceEnd } from './addresses';
import type { Addressee } from './effect';
import type { LetterName } from './letters';
import type { OfferState } from './state';

/** Letters that are advice and nothing more: nothing is owed by them, so their reader may do without. */
const ADVICE: readonly LetterName[] = ['pointer', 'benefit-expiring', 'tier-risen'];

export const isAdvice = (letter: LetterName): boolean => ADVICE.includes(letter);

/** Letters by whose link a reader ends advice: those that are advice, and the one that is owed and full of it. */
export const carriesAdvice = (letter: LetterName): boolean => letter === 'welcome' || isAdvice(letter);

/** Whether advice may go to a reader: neither they nor a complaint of theirs has ended it. */
export const takesAdvice = (state: OfferState, { to }: Addressee): boolean =>
  to === 'team' || adviceEnd(state, to.email) === undefined;
