import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** What somebody of a publisher has written on its page. */
export type PageMessageRow = {
  readonly id: string;
  readonly offer: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
};

/** Keeps it beside the mail that came in, once. */
export async function keepPageMessage(database: Database, { offer, from, to, ...row }: PageMessageRow): Promise<void> {
  await database
    .insertInto('mail')
    .values({
      ...row,
      offer_id: offer,
      direction: 'inbound',
      letter: 'page-message',
      recipient: to,
      cc: '[]',
      sender: from,
      status: 'received',
      message_id: `<${row.id}@page>`,
      html: '',
      repeats: 0,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
