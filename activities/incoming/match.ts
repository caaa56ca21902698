import type { ReceivedReason } from '../../platform/store/received-tables';
import type { SentLetter } from '../../platform/store/letters-sent';

/** Of which offer a mail is, and which letter it answers where that is known; or why that cannot be told. */
export type Match =
  | { readonly is: 'of-offer'; readonly offer: string; readonly letter: SentLetter | null; readonly by: MatchedBy }
  | { readonly is: 'unmatched'; readonly reason: ReceivedReason; readonly offer: string | null }
  | { readonly is: 'dropped'; readonly reason: ReceivedReason };

/** What told it: the signed address, the thread, the sender, or a person. */
export type MatchedBy = 'address' | 'thread' | 'sender' | 'hand';

/** A mail that a person looks at, and why; `offer` is of which it may be. */
export const unmatched = (code: string, params: ReceivedReason['params'] = {}, offer: string | null = null): Match => ({
  is: 'unmatched',
  reason: { code, params },
  offer,
});
