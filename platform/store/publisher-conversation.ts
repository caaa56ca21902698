import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** A mail between the programme and a publisher, with its words. */
export type SpokenMail = {
  readonly id: string;
  readonly direction: 'outbound' | 'inbound';
  readonly letter: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly at: Instant;
};

/** How much of a conversation is read. */
const MOST_MAIL = 100;

/**
 * The latest mail of an offer that a publisher may see, newest first: letters of these kinds that have left, and what
 * has come in.
 */
export function readSpokenMail(database: Database, offerId: string, letters: readonly string[]): Promise<SpokenMail[]> {
  return database
    .selectFrom('mail')
    .select(['id', 'direction', 'letter', 'recipient as to', 'sender as from', 'subject', 'text', 'at'])
    .select('message_id as messageId')
    .where('offer_id', '=', offerId)
    .where((is) =>
      is.or([
        is.and([is('direction', '=', 'outbound'), is('status', '=', 'sent'), is('letter', 'in', [...letters])]),
        is('direction', '=', 'inbound'),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_MAIL)
    .execute();
}
