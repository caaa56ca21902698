import { sql } from 'kysely';
import type { Database } from '../../platform/database/connection';
import type { MailStatus } from '../../platform/database/tables';
import type { Claim, Mail, MailLedger } from '../ports';

/** The rows of mail in the store. The store's own clock judges leases, so that workers need not agree on the time. */
export class StoredMail implements MailLedger {
  constructor(private readonly database: Database) {}

  async queue(mail: Mail): Promise<void> {
    await this.database
      .insertInto('mail')
      .values({ ...rowOf(mail), status: 'queued', repeats: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }

  async cancel(offerId: string, which: 'all' | 'farewell' | { readonly id: string }): Promise<void> {
    let rows = this.database
      .updateTable('mail')
      .set({ status: 'cancelled' })
      .where('offer_id', '=', offerId)
      .where('status', '=', 'queued');
    if (typeof which === 'object') rows = rows.where('id', '=', which.id);
    else rows = rows.where('letter', which === 'farewell' ? '=' : '!=', 'farewell');
    await rows.execute();
  }

  async claim(mail: Mail, token: string, leaseMilliseconds: number): Promise<Claim> {
    const lease = sql<string>`now() + ${leaseMilliseconds} * interval '1 millisecond'`;
    const first = await this.database
      .insertInto('mail')
      .values({ ...rowOf(mail), status: 'sending', claimed_by: token, claimed_until: lease, repeats: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (first) return { kind: 'ours' };
    // What it was before tells a mail that was put back from one whose attempt died while it may have been sending.
    const { rows } = await sql<{ was: string; repeats: number }>`
      update mail set status = 'sending', claimed_by = ${token}, claimed_until = ${lease}, ${asItGoesOut(mail)}
      from (select id, status as was from mail where id = ${mail.id} for update) as before
      where mail.id = before.id and (was in ('queued', 'cancelled') or (was = 'sending' and claimed_until < now()))
      returning was, repeats`.execute(this.database);
    if (rows[0])
      return rows[0].was === 'sending' ? { kind: 'interrupted', repeats: rows[0].repeats } : { kind: 'ours' };
    return this.standing(mail.id);
  }

  async repeat(id: string, token: string): Promise<void> {
    await this.database
      .updateTable('mail')
      .set((row) => ({ repeats: row('repeats', '+', 1) }))
      .where('id', '=', id)
      .where('claimed_by', '=', token)
      .execute();
  }

  async settle(
    id: string,
    token: string,
    status: 'queued' | 'sent' | 'bounced' | 'unknown',
    reply: string,
  ): Promise<boolean> {
    const settled = await this.database
      .updateTable('mail')
      .set({ status: status === 'queued' ? waiting : status, reply, claimed_by: null, claimed_until: null })
      .where('id', '=', id)
      .where('claimed_by', '=', token)
      .executeTakeFirst();
    return settled.numUpdatedRows === 1n;
  }

  private async standing(id: string): Promise<Claim> {
    const { status, claimed_until } = await this.database
      .selectFrom('mail')
      .select(['status', 'claimed_until'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (status === 'sent' || status === 'bounced' || status === 'unknown') return { kind: 'done', status };
    return { kind: 'busy', until: claimed_until ?? new Date().toISOString() };
  }
}

/** A mail is shown as it goes out: since it was written down its hour may have come, and its reader may be another. */
const asItGoesOut = ({ to, cc, subject, at, text, html }: Mail) =>
  sql.join(
    Object.entries({ recipient: to.address, cc: JSON.stringify(cc), subject, at, text, html }).map(
      ([column, value]) =>
        sql`${sql.ref(column)} = case was when 'sending' then mail.${sql.ref(column)} else ${value}${sql.raw(CASTS[column] ?? '')} end`,
    ),
  );

const CASTS: Readonly<Record<string, string>> = { cc: '::jsonb', at: '::timestamptz' };

/** What is put back waits for its next attempt, unless its offer has ended meanwhile: then only the farewell is sent. */
const waiting = sql<MailStatus>`case
  when letter <> 'farewell' and exists (select from offers where offers.id = mail.offer_id and stage = 'ended') then 'cancelled'
  else 'queued' end`;

const rowOf = (mail: Mail) => ({
  id: mail.id,
  offer_id: mail.offerId,
  direction: 'outbound' as const,
  letter: mail.letter,
  recipient: mail.to.address,
  cc: JSON.stringify(mail.cc),
  sender: mail.from,
  subject: mail.subject,
  message_id: mail.messageId,
  at: mail.at,
  text: mail.text,
  html: mail.html,
  about: mail.about,
});
