import { sql } from 'kysely';
import type { Pointless } from '../../activities/ports';
import type { DropReason } from '../../domain/offer/correspondence';
import type { Database } from './connection';
import { isOfOffer } from './mail-filters';
import type { MailStatus } from './mail-tables';

/** Which mail of an offer is not sent: one of an id, or the farewell, or all others. */
export type Cancelled = 'all' | 'farewell' | { readonly id: string };

/** Shows that what waits of an offer's mail is not sent, unless it reminds of others. */
export async function cancelMail(database: Database, offerId: string, which: Cancelled): Promise<void> {
  let rows = database
    .updateTable('mail')
    .set({ ...CANCELLED, dropped_because: becauseOf(which) })
    .where(isOfOffer(sql.val(offerId)))
    .where(sql<boolean>`not ${isNeeded}`)
    .where(isWaiting);
  if (typeof which === 'object') rows = rows.where('id', '=', which.id);
  else rows = rows.where('letter', which === 'farewell' ? '=' : '!=', 'farewell');
  await rows.execute();
}

/**
 * Shows that a mail, or its copies, are not sent because a step has no use for them any more, unless it reminds of others.
 * Answers whether the mail still waits or is not sent: otherwise it has left, or may be leaving.
 */
export async function dropMail(database: Database, id: string, { offerId, key, because }: Pointless): Promise<boolean> {
  await database
    .updateTable('mail')
    .set({ ...CANCELLED, dropped_because: because })
    .where('id', '=', id)
    .where(
      sql<boolean>`not exists (select from reminders join promises using (offer_id) where mail_id = mail.id
        and promises.reminder ->> 'key' = reminders.key and due_wall > now()
        and (reminders.offer_id, reminders.key) <> (${offerId}, ${key}))`,
    )
    .where(isWaiting)
    .execute();
  const mail = await database.selectFrom('mail').select('status').where('id', '=', id).executeTakeFirst();
  return mail?.status === 'queued' || mail?.status === 'cancelled';
}

/** Whether a mail reminds of something that is still owed, and that nobody has been reminded of by its own offer. */
export const isNeeded = sql<boolean>`exists (select from reminders join promises using (offer_id)
  where mail_id = mail.id and promises.reminder ->> 'key' = reminders.key)`;

/** Whether it, or a copy of it, waits. */
const isWaiting = sql<boolean>`(status = 'queued' or copies @> '[{"status": "queued"}]')`;

const becauseOf = (which: Cancelled): DropReason => {
  if (typeof which === 'object') return 'taken-back';
  return which === 'all' ? 'offer-ended' : 'left-to-person';
};

const COPIES_CANCELLED = sql<string>`coalesce((select jsonb_agg(
    case copy ->> 'status' when 'queued' then copy || '{"status": "cancelled"}' else copy end order by place)
  from jsonb_array_elements(copies) with ordinality as each (copy, place)), '[]')`;

/** What waits is not sent. */
const CANCELLED = {
  status: sql<MailStatus>`case status when 'queued' then 'cancelled' else status end`,
  copies: COPIES_CANCELLED,
};
