import { sql } from 'kysely';
import type { PromiseView } from '../../domain/offer/view';
import type { Database } from './connection';
import type { MailView } from './mail-list';

/** The mail and the offer that a Message-ID belongs to. */
export type MailCase = { readonly mail: string; readonly offer: { readonly id: string; readonly title: string } };

/** The cases of mails by their Message-IDs; what belongs to no offer is left out. */
export async function casesOfMail(
  database: Database,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, MailCase>> {
  if (messageIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('mail')
    .innerJoin('offers', 'offers.id', 'mail.offer_id')
    .select(['mail.message_id', 'mail.id as mail', 'offers.id', 'offers.title'])
    .where('mail.message_id', 'in', messageIds)
    .execute();
  return new Map(rows.map(({ message_id, mail, id, title }) => [message_id, { mail, offer: { id, title } }]));
}

/** The offers that a mail is about beside the one that it was written for. */
export async function otherOffers(
  database: Database,
  { offer, offers }: Pick<MailView, 'offer' | 'offers'>,
): Promise<MailCase['offer'][]> {
  const others = offers.filter((id) => id !== offer);
  if (others.length === 0) return [];
  return database.selectFrom('offers').select(['id', 'title']).where('id', 'in', others).orderBy('id').execute();
}

/** The promises of an offer that a mail is proof of: itself, or as the message that a person’s letter or reply is. */
export async function provenBy(
  database: Database,
  { id, offer, messageId }: Pick<MailView, 'id' | 'offer' | 'messageId'>,
): Promise<PromiseView[]> {
  const messages = database
    .selectFrom('journal')
    .select('fact_id')
    .where('offer_id', '=', offer)
    .where('kind', '=', 'message')
    .where(sql<boolean>`fact ->> 'mail' = ${id}`);
  const rows = await database
    .selectFrom('promises')
    .select('promise')
    .where('offer_id', '=', offer)
    .where(
      sql<boolean>`(promise #>> '{evidence,id}' in (${id}, ${`mail:${messageId}`}) or promise #>> '{evidence,id}' in (${messages}))`,
    )
    .orderBy('due_at')
    .execute();
  return rows.map(({ promise }) => promise);
}
