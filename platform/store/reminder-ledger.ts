import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import type { StoredReminder, Tables } from './tables';
import type { Choice, Mail, ReaderDay, Reminded, Reminders } from '../../activities/ports';
import { mailOf, rowOf } from './mail-rows';
import type { PromiseKind } from '../../domain/promises/kinds';

/** Of more than this a mail does not remind: the next one does. */
const MOST = 100;

/** Which mail reminds of what, in the store. */
export class StoredReminders implements Reminders {
  constructor(private readonly database: Database) {}

  mailFor(asked: Reminded, day: ReaderDay, write: (all: readonly Reminded[]) => Choice): Promise<Mail> {
    return this.database.transaction().execute(async (store) => {
      // One at a time for one reader: what is found below, nobody else gives a mail meanwhile.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders of ${day.reader}`}, 0))`.execute(store);
      const known = await mailThatReminds(store, asked, day.reader);
      if (known !== undefined) return known.isWaiting ? rewritten(store, known.mail, asked, write) : known.mail;
      const all = [asked, ...(await othersOf(store, asked, day))].sort(soonestFirst);
      const { first, later } = write(all);
      const mail = (await isThere(store, first.id)) ? later : first;
      await store
        .insertInto('mail')
        .values({ ...rowOf(mail, 'queued'), status: 'queued', repeats: 0 })
        .execute();
      const { reader } = day;
      const rows = all.map(({ key, offer }) => ({ offer_id: offer.id, key, reader, mail_id: mail.id }));
      await store.insertInto('reminders').values(rows).execute();
      return mail;
    });
  }
}

const soonestFirst = (a: Reminded, b: Reminded): number => a.promise.dueAt.localeCompare(b.promise.dueAt);

async function mailThatReminds(store: Transaction<Tables>, { offer, key }: Reminded, reader: string) {
  const row = await store
    .selectFrom('reminders')
    .innerJoin('mail', 'mail.id', 'reminders.mail_id')
    .selectAll('mail')
    .where('reminders.offer_id', '=', offer.id)
    .where('key', '=', key)
    .where('reader', '=', reader)
    .executeTakeFirst();
  return row && { mail: mailOf(row), isWaiting: row.status === 'queued' };
}

/** A mail that waited speaks of what is still owed, and of nothing else. */
async function rewritten(
  store: Transaction<Tables>,
  mail: Mail,
  asked: Reminded,
  write: (all: readonly Reminded[]) => Choice,
): Promise<Mail> {
  const others = await remindedOf(
    store,
    sql`(promises.offer_id, promises.reminder ->> 'key') in (select offer_id, key from reminders where mail_id = ${mail.id})
      and due_wall > now() and stage = 'live' and ${isAnother(asked)}`,
  );
  const { subject, text, html, about } = write([asked, ...others].sort(soonestFirst)).later;
  return { ...mail, subject, text, html, about };
}

const isAnother = ({ offer, key }: Reminded): RawBuilder<unknown> =>
  sql`(promises.offer_id, promises.reminder ->> 'key') <> (${offer.id}, ${key})`;

async function isThere(store: Transaction<Tables>, id: string): Promise<boolean> {
  return (await store.selectFrom('mail').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/**
 * Everything else that a reader is to be reminded of on a day and has not been. Every offer is judged by its own clock:
 * what the time machine has not brought to that day yet is not said on it.
 */
function othersOf(store: Transaction<Tables>, asked: Reminded, day: ReaderDay): Promise<Reminded[]> {
  const { reader, address, begins, ends } = day;
  // A holder without an address is reminded where the manager or the team is.
  const holder = sql<string | null>`case when holder like '%@%' then holder end`;
  const manager = sql<string | null>`case when promises.owed_by = 'engagement-manager' then promises.manager end`;
  const reads = sql<string | null>`coalesce(${holder}, ${manager})`;
  const isReaders =
    reader === 'team' ? sql<boolean>`(${reads} is null or ${reads} = ${address})` : sql<boolean>`${reads} = ${address}`;
  return remindedOf(
    store,
    sql`remind_at >= ${begins}::timestamptz and remind_at < ${ends}::timestamptz
      and now() + clock_ahead * interval '1 millisecond' >= ${begins}::timestamptz
      and standing = 'open' and due_wall > now() and stage = 'live' and ${isReaders}
      and ${isAnother(asked)}
      and not exists (select from reminders where reminders.offer_id = promises.offer_id
        and reminders.key = promises.reminder ->> 'key' and reminders.reader = ${reader})`,
  );
}

async function remindedOf(store: Transaction<Tables>, which: RawBuilder<unknown>): Promise<Reminded[]> {
  const { rows } = await sql<Row>`
    select promises.offer_id as offer, promises.reminder, promises.kind, promises.due_at as "dueAt", title,
      publisher_name as "publisherName", view #>> '{publisher,timeZone}' as "timeZone"
    from promises join offers on offers.id = promises.offer_id where ${which}
    order by promises.due_at, promises.offer_id, promises.id limit ${MOST - 1}`.execute(store);
  return rows.map(({ offer: id, reminder: { key, about }, kind, dueAt, ...card }) => ({
    key,
    promise: { kind, about, dueAt },
    offer: { id, ...card },
  }));
}

type Row = Omit<Reminded['offer'], 'id'> & {
  readonly offer: string;
  readonly reminder: StoredReminder;
  readonly kind: PromiseKind;
  readonly dueAt: Instant;
};
