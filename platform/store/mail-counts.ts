import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connection';
import { hasWords, type MailFilters, mailWith, shownStatus } from './mail-filters';
import { counted } from './paging';
import { MAIL_STATUSES, type ShownMailStatus } from './list-choices';

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
