import type { Instant } from '../../domain/calendar/instants';
import type { SortedMail } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';

/** What somebody of a publisher has written, on its page. */
export type PageMessageRow = {
  readonly id: string;
  readonly offer: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
};

/** A mail that came from somebody. */
type Reply = PageMessageRow & { readonly messageId: string; readonly letter: ReplyLetter };

/** What mail that comes in is shown as. */
export type ReplyLetter = SortedMail['kind'];

type Inbound = Omit<Reply, 'letter'> & { readonly letter: ReplyLetter | 'page-message' };

const inbound = (database: Database, { offer, from, to, messageId, ...message }: Inbound) =>
  database.insertInto('mail').values({
    ...message,
    offer_id: offer,
    direction: 'inbound',
    recipient: to,
    cc: '[]',
    sender: from,
    status: 'received',
    message_id: messageId,
    html: '',
    repeats: 0,
  });

/** Keeps a mail as received, once; where it was kept with another offer, it is with this one from now on. */
export async function keepReply(database: Database, reply: Reply): Promise<void> {
  const { offer, letter, at } = reply;
  await inbound(database, reply)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ offer_id: offer, letter, at }))
    .execute();
}

/** Keeps what was written on the page of a publisher beside the mail that came in, once. */
export async function keepPageMessage(database: Database, message: PageMessageRow): Promise<void> {
  await inbound(database, { ...message, letter: 'page-message', messageId: `<${message.id}@page>` })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
