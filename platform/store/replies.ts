import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** A mail of the service, as far as it takes to know what an answer to it means. */
export type Answered = { readonly offer: string; readonly letter: string; readonly direction: 'outbound' | 'inbound' };

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
};

/** Of which offer a mail is, by its Message-ID; undefined where it is of none. */
export const mailOf = (database: Database, messageId: string): Promise<Answered | undefined> =>
  database
    .selectFrom('mail')
    .select(['offer_id as offer', 'letter', 'direction'])
    .where('message_id', '=', messageId)
    .executeTakeFirst();

/** Keeps a reply as received, once. */
export async function keepReply(database: Database, { offer, from, to, messageId, ...reply }: Reply): Promise<void> {
  await database
    .insertInto('mail')
    .values({
      ...reply,
      offer_id: offer,
      direction: 'inbound',
      letter: 'reply',
      recipient: to,
      cc: '[]',
      sender: from,
      status: 'received',
      message_id: messageId,
      html: '',
      repeats: 0,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
