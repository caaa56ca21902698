import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connection';
import { counted, type Page, pageOf } from './paging';
import {
  hasWords,
  MAIL_STATUSES,
  type MailFilters,
  type MailQuery,
  mailWith,
  pageOfMail,
  shownStatus,
  type ShownMailStatus,
} from './mail-filters';
import type { MailView } from './mail-list';

export type { MailFilters };

/** A mail in a table, with its offer: none of its words are read. */
export type MailHead = Pick<MailView, 'id' | 'direction' | 'letter' | 'to' | 'from' | 'subject' | 'status' | 'at'> & {
  readonly offer: { readonly id: string; readonly title: string };
};

/** A page of mail for a table, newest first by the time of its offer. */
export async function listMailHeads(database: Database, query: MailQuery): Promise<Page<MailHead>> {
  const page = await pageOfMail(database, query);
  const found = await page
    // A mail that is about several offers is shown with the one that is asked for.
    .innerJoin('offers', (offers) =>
      offers.on(
        query.offer === undefined ? sql<boolean>`offers.id = mail.offer_id` : sql<boolean>`offers.id = ${query.offer}`,
      ),
    )
    .select(['mail.id', 'direction', 'letter', 'recipient as to', 'sender as from', 'subject', 'at'])
    .select(['offers.id as offer_id', 'title', shownStatus.as('status')])
    .execute();
  const show = ({ offer_id, title, ...mail }: (typeof found)[number]): MailHead => ({
    ...mail,
    offer: { id: offer_id, title },
  });
  return pageOf(found, query.limit, show, ({ at, id }) => [at, id]);
}

type MailCounts = Readonly<Record<ShownMailStatus, number>>;

/** How many mails there are of each status among those that the other filters let through: `COUNTED_TO` at most, one more where there are more. */
export async function countMail(database: Database, { q, ...others }: MailFilters): Promise<MailCounts> {
  const within = (status: ShownMailStatus) => mailWith({ ...others, status });
  if (q === undefined)
    return only(sql`select ${each((status) => counted(sql`select from mail where ${within(status)}`))}`, database);
  // Words are looked up twice and not once for each status: for what was sent, and for the little that was not.
  const isSent = sql`select from mail where ${within('sent')} and ${hasWords(q)}`;
  const [{ sent }, rest] = await Promise.all([
    only(sql`select ${counted(isSent)} as sent`, database),
    only(
      sql`
        with others as materialized (select ${shownStatus} as status from mail
          where status <> 'sent' and ${mailWith({ ...others, status: undefined })} and ${hasWords(q)} limit ${MOST_OTHERS})
        select ${each((status) => counted(sql`select from others where status = ${status}`))}`,
      database,
    ),
  ]);
  return { ...rest, sent };
}

/** So many mails that were not just sent are counted where words are looked for. */
const MOST_OTHERS = 10_000;

const each = (count: (status: ShownMailStatus) => RawBuilder<number>): RawBuilder<unknown> =>
  sql.join(MAIL_STATUSES.map((status) => sql`${count(status)} as ${sql.ref(status)}`));

/** The row of a query that has one in any case. */
async function only(query: RawBuilder<unknown>, database: Database): Promise<MailCounts> {
  const [counts] = (await (query as RawBuilder<MailCounts>).execute(database)).rows;
  if (counts === undefined) throw new Error('the store counts nothing');
  return counts;
}
