import type { LetterName } from './letters';
import type { Person } from './people';

/** Why an address gets no advice any more: its reader asked for that, or has marked a letter as spam. */
export const ADVICE_ENDS = ['unsubscribed', 'complained'] as const;
export type AdviceEndsHow = (typeof ADVICE_ENDS)[number];

/** What mail that came back has told beside messages and bounces, and what is decided about the mail of an address. */
export type CorrespondenceEvent =
  /** An automatic answer: whoever reads this address is away. `until` is the day of return (YYYY-MM-DD), null where it is not said. */
  | { readonly kind: 'person-away'; readonly address: string; readonly until: string | null }
  /** An automatic answer: whoever read this address has left. `writeTo` is whom it names instead, a suggestion to staff. */
  | { readonly kind: 'person-left'; readonly address: string; readonly writeTo: Person | null }
  /** A letter was marked as spam by its reader. */
  | {
      readonly kind: 'mail-complained';
      readonly address: string;
      readonly messageId: string | null;
      readonly letter: LetterName | null;
    }
  /** From now on the address gets what is owed, and no advice beside it. */
  | { readonly kind: 'advice-ended'; readonly address: string; readonly how: AdviceEndsHow }
  | { readonly kind: 'advice-resumed'; readonly address: string };
