import type { Instant } from '../calendar/instants';
import type { LetterName } from './letters';
import type { Person } from './people';

/** Why an address gets no advice any more: its reader asked for that, or has marked a letter as spam. */
export const ADVICE_ENDS = ['unsubscribed', 'complained'] as const;
export type AdviceEndsHow = (typeof ADVICE_ENDS)[number];

/** Why a letter that waited is not sent after all. */
export const DROP_REASONS = [
  'offer-ended',
  'taken-back',
  'left-to-person',
  'promise-settled',
  'past-due',
  'date-moved',
  'message-came',
  'nothing-to-say',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** Who has an answer to give. Of some people only the name is known. */
export type ReplyHolder = { readonly name: string; readonly email: string | null };

/** What became of letters, what mail that came back has told beside messages, and what is decided about either. */
export type CorrespondenceEvent =
  | {
      readonly kind: 'mail-sent';
      readonly letter: LetterName;
      readonly mail: string;
      readonly messageId: string;
      readonly to: string;
      /** Unknown: it may have arrived, and is no evidence. */
      readonly outcome: 'sent' | 'unknown';
      readonly promise: string | null;
      /** Whose copy was not taken for now. */
      readonly waiting?: readonly string[];
    }
  | {
      readonly kind: 'mail-bounced';
      readonly letter: LetterName | null;
      readonly messageId: string;
      readonly address: string | null;
      readonly hard: boolean;
      /** Enhanced status code (RFC 3463), where the report has one. */
      readonly status?: string;
      /** A soft failure that has come to its end: the letter did not arrive, the address may be good all the same. */
      readonly undelivered?: true;
      readonly mail?: string;
      readonly waiting?: readonly string[];
    }
  /** It waited for the mail server until it had become pointless, and is not sent. */
  | {
      readonly kind: 'mail-dropped';
      readonly letter: LetterName;
      readonly mail: string;
      readonly to: string;
      readonly because: DropReason;
    }
  /**
   * An automatic answer: whoever reads this address is away. `until` is the day of return (YYYY-MM-DD), null where it is
   * not said; `backAt` is the working hour of that day at which mail is read again.
   */
  | {
      readonly kind: 'person-away';
      readonly address: string;
      readonly until: string | null;
      readonly backAt?: Instant;
    }
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
  | { readonly kind: 'advice-resumed'; readonly address: string }
  /** The answer to what the publisher wrote is somebody's: whoever took it, or was given it. */
  | {
      readonly kind: 'reply-assigned';
      /** The fact of the message. */
      readonly message: string;
      readonly to: ReplyHolder | 'team';
      readonly how: 'taken' | 'handed-over';
    }
  /** What the publisher wrote needs no answer. */
  | { readonly kind: 'reply-closed'; readonly message: string; readonly note: string | null };
