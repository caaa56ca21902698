import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import type { LetterName } from '../../domain/offer/letters';
import type { MailTable } from './mail-tables';
import type { Tables } from './tables';
import type { Copy, Mail } from '../../activities/ports';

/** What of a mail's row a claim is judged by. The store's own clock tells whether its lease is over. */
export type MailRow = Pick<Selectable<MailTable>, 'status' | 'recipient' | 'copies' | 'claimed_until' | 'repeats'> & {
  readonly isExpired: boolean;
};

/** A mail's row, which nobody else changes until the transaction is over. */
export const lockedMail = (store: Transaction<Tables>, id: string): Promise<MailRow> =>
  store
    .selectFrom('mail')
    .select(['status', 'recipient', 'copies', 'claimed_until', 'repeats'])
    .select(sql<boolean>`coalesce(claimed_until < now(), false)`.as('isExpired'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();

/** A row as the mail that it is. */
export const mailOf = (row: Selectable<MailTable>): Mail => ({
  id: row.id,
  offerId: row.offer_id,
  letter: row.letter as LetterName,
  from: row.sender,
  to: { name: row.recipient_name, address: row.recipient },
  cc: row.cc,
  subject: row.subject,
  text: row.text,
  html: row.html,
  messageId: row.message_id,
  threadRoot: row.thread_root,
  threadSubject: row.thread_subject,
  language: row.language,
  at: row.at,
  about: row.about,
});

/** A mail as the row that it becomes. */
export const rowOf = (mail: Mail, status: 'queued' | 'sending') =>
  ({
    id: mail.id,
    offer_id: mail.offerId,
    direction: 'outbound',
    letter: mail.letter,
    recipient: mail.to.address,
    recipient_name: mail.to.name,
    cc: JSON.stringify(mail.cc),
    copies: JSON.stringify(mail.cc.map((address): Copy => ({ address, status }))),
    sender: mail.from,
    subject: mail.subject,
    message_id: mail.messageId,
    thread_root: mail.threadRoot,
    thread_subject: mail.threadSubject ?? null,
    language: mail.language,
    at: mail.at,
    text: mail.text,
    html: mail.html,
    about: mail.about,
    written: mail.written ?? null,
  }) satisfies Partial<Insertable<MailTable>>;
