import type { Instant } from '../../domain/calendar/instants';
import type { SortedMail } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';

/** A mail that came from somebody. */
export type Reply = {
  readonly id: string;
  readonly offer: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly at: Instant;
  readonly letter: ReplyLetter;
};

/** What mail that comes in is shown as. */
export type ReplyLetter = SortedMail['kind'];

/** Keeps a mail as received, once; where it was kept with another offer, it is with this one from now on. */
export async function keepReply(
  database: Database,
  { offer, from, to, messageId, letter, ...reply }: Reply,
): Promise<void> {
  await database
    .insertInto('mail')
    .values({
      ...reply,
      offer_id: offer,
      direction: 'inbound',
      letter,
      recipient: to,
      cc: '[]',
      sender: from,
      status: 'received',
      message_id: messageId,
      html: '',
      repeats: 0,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ offer_id: offer, letter, at: reply.at }))
    .execute();
}
