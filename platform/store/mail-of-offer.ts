import { type RawBuilder, sql } from 'kysely';

/** Whether a mail is of an offer: it was written for it, or it reminds somebody of what several offers are owed. */
export const isOfOffer = (offer: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`(mail.offer_id = ${offer}
  or mail.id = any(array(select mail_id from reminders where reminders.offer_id = ${offer})))`;

/** Every offer that a mail is of, by id. */
export const offersOfMail = sql<readonly string[]>`coalesce(
  (select array_agg(distinct offer_id order by offer_id) from reminders where mail_id = mail.id), array[mail.offer_id])`;
