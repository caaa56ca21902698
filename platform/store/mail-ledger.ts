import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from './connection';
import { type Cancelled, cancelMail, dropMail, isNeeded } from './cancelled-mail';
import type { Tables } from './tables';
import type {
  Claim,
  Copy,
  CopyStatus,
  Mail,
  MailLedger,
  MailStanding,
  Pointless,
  Verdict,
} from '../../activities/ports';
import { lockedMail, type MailRow, mailOf, rowOf } from './mail-rows';

/** The rows of mail in the store. The store's own clock judges leases, so that workers need not agree on the time. */
export class StoredMail implements MailLedger {
  constructor(private readonly database: Database) {}

  async queue(mail: Mail): Promise<void> {
    await this.database
      .insertInto('mail')
      .values({ ...rowOf(mail, 'queued'), status: 'queued', repeats: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }

  cancel(offerId: string, which: Cancelled): Promise<void> {
    return cancelMail(this.database, offerId, which);
  }

  async drop(mail: Mail, pointless: Pointless): Promise<boolean> {
    await this.queue(mail);
    return dropMail(this.database, mail.id, pointless);
  }

  async claim(mail: Mail, token: string, leaseMilliseconds: number): Promise<Claim> {
    const first = await this.database
      .insertInto('mail')
      .values({ ...rowOf(mail, 'sending'), status: 'sending', repeats: 0, ...claimed(token, leaseMilliseconds) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (first) return { kind: 'ours', readers: [mail.to.address, ...mail.cc] };
    return this.locked(mail.id, (row, store) => claimAgain(row, store, mail, claimed(token, leaseMilliseconds)));
  }

  claimCopies(id: string, token: string, leaseMilliseconds: number): Promise<Claim> {
    return this.locked(id, async (row, store) => {
      const { status, copies, claimed_until, isExpired, repeats } = row;
      if (status === 'sending' || !(isExpired || claimed_until === null)) return busy(row);
      const waiting = copies.filter((copy) => isWaiting(copy.status));
      if (waiting.length === 0) return done(row);
      const begun = copies.map((copy) => (waiting.includes(copy) ? { ...copy, status: 'sending' as const } : copy));
      await change(store, id, { copies: JSON.stringify(begun), ...claimed(token, leaseMilliseconds) });
      const readers = waiting.map(({ address }) => address);
      const isInterrupted = waiting.some((copy) => copy.status === 'sending');
      return isInterrupted ? { kind: 'interrupted', readers, repeats } : { kind: 'ours', readers };
    });
  }

  async earlierIn({ id, offerId, threadRoot, to }: Mail): Promise<readonly string[]> {
    if (threadRoot === null) return [];
    const isReaders = sql<boolean>`(direction = 'inbound' or lower(recipient) = lower(${to.address})
      or exists (select from jsonb_array_elements_text(cc) as copy where lower(copy) = lower(${to.address})))`;
    const { rows } = await sql<{ readonly root: string | null; readonly latest: string | null }>`
      select (select provider_message_id from mail where message_id = ${threadRoot} limit 1) as root,
        (select coalesce(provider_message_id, message_id) from mail
          where offer_id = ${offerId} and id <> ${id} and status in ('sent', 'unknown', 'received')
            and (message_id = ${threadRoot} or thread_root = ${threadRoot} or direction = 'inbound') and ${isReaders}
          order by at desc, id desc limit 1) as latest`.execute(this.database);
    return [...new Set([rows[0]?.root ?? threadRoot, rows[0]?.latest ?? []].flat())];
  }

  async read(id: string): Promise<Mail | undefined> {
    const row = await this.database.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
    return row && mailOf(row);
  }

  async repeat(id: string, token: string): Promise<void> {
    await this.database
      .updateTable('mail')
      .set((row) => ({ repeats: row('repeats', '+', 1) }))
      .where('id', '=', id)
      .where('claimed_by', '=', token)
      .execute();
  }

  async settle(id: string, token: string, verdicts: readonly Verdict[]): Promise<MailStanding | undefined> {
    const said = byAddress(verdicts, ({ outcome }) => (outcome === 'refused' ? 'bounced' : outcome));
    const reply = byAddress(verdicts, (verdict) => verdict.reply);
    const givenId = verdicts.find(({ givenId }) => givenId != null)?.givenId ?? null;
    const { rows } = await sql<MailStanding>`
      update mail set status = ${standing(said, sql`recipient`, sql`status`)},
        copies = coalesce((select jsonb_agg(jsonb_build_object('address', copy -> 'address',
            'status', ${standing(said, sql`copy ->> 'address'`, sql`copy ->> 'status'`)}) order by place)
          from jsonb_array_elements(copies) with ordinality as each (copy, place)), '[]'),
        dropped_because = case when ${standing(said, sql`recipient`, sql`status`)} = 'cancelled' then 'offer-ended' end,
        reply = coalesce(${reply} ->> recipient, reply),
        provider_message_id = coalesce(provider_message_id, ${givenId}), claimed_by = null, claimed_until = null
      where id = ${id} and claimed_by = ${token} returning status, copies`.execute(this.database);
    return rows[0];
  }

  /** Nobody else changes the row meanwhile. */
  private locked<T>(id: string, act: (row: MailRow, store: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.database.transaction().execute(async (store) => act(await lockedMail(store, id), store));
  }
}

/** What it was before tells a mail that was put back from one whose attempt died while it may have been sending. */
async function claimAgain(
  row: MailRow,
  store: Transaction<Tables>,
  mail: Mail,
  claim: ReturnType<typeof claimed>,
): Promise<Claim> {
  const { status, isExpired, repeats } = row;
  if (status === 'sending') {
    if (!isExpired) return busy(row);
    await change(store, mail.id, claim);
    return { kind: 'interrupted', readers: [row.recipient, ...underWay(row.copies)], repeats };
  }
  if (status !== 'queued' && status !== 'cancelled') return done(row);
  // A mail is shown as it goes out: since it was written down its hour may have come, and its reader may be another.
  const copies = mail.cc.map((address): Copy => {
    const before = row.copies.find((copy) => copy.address === address)?.status ?? 'queued';
    return { address, status: isWaiting(before) || before === 'cancelled' ? 'sending' : before };
  });
  const { recipient, recipient_name, cc, subject, at, text, html } = rowOf(mail, 'sending');
  const shown = { recipient, recipient_name, cc, subject, at, text, html, copies: JSON.stringify(copies) };
  await change(store, mail.id, { ...shown, status: 'sending', dropped_because: null, ...claim });
  return { kind: 'ours', readers: [mail.to.address, ...underWay(copies)] };
}

/**
 * What is put back waits for its next attempt, unless its offer has ended meanwhile: then only the farewell is sent, and
 * what reminds of other offers too.
 */
const WAITS = sql`case
  when letter <> 'farewell' and exists (select from offers where offers.id = mail.offer_id and stage = 'ended')
    and not ${isNeeded} then 'cancelled'
  else 'queued' end`;

/** How a mail stands with a reader, after what was said of some. */
function standing(said: RawBuilder<unknown>, address: RawBuilder<unknown>, before: RawBuilder<unknown>) {
  const now = sql`coalesce(${said} ->> (${address}), ${before})`;
  return sql`case when ${now} in ('later', 'sending') then ${WAITS} else ${now} end`;
}

/** What was said of each address, as the store reads it. */
const byAddress = (verdicts: readonly Verdict[], said: (verdict: Verdict) => string) =>
  sql`${JSON.stringify(Object.fromEntries(verdicts.map((verdict) => [verdict.address, said(verdict)])))}::jsonb`;

const isWaiting = (status: CopyStatus): boolean => status === 'queued' || status === 'sending';

const underWay = (copies: readonly Copy[]): string[] =>
  copies.flatMap(({ address, status }) => (status === 'sending' ? [address] : []));

const busy = ({ claimed_until }: MailRow): Claim => ({
  kind: 'busy',
  until: claimed_until ?? new Date().toISOString(),
});

const done = ({ status, copies }: MailRow): Claim => ({
  kind: 'done',
  status: status === 'bounced' || status === 'unknown' ? status : 'sent',
  copies,
});

const change = (store: Transaction<Tables>, id: string, values: object): Promise<unknown> =>
  store.updateTable('mail').set(values).where('id', '=', id).execute();

const claimed = (token: string, leaseMilliseconds: number) => ({
  claimed_by: token,
  claimed_until: sql<string>`now() + ${leaseMilliseconds} * interval '1 millisecond'`,
});
