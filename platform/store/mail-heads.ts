import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connection';
import { counted } from './counted';
import { MAIL_STATUSES, type MailQuery, type MailView, shownStatus, type ShownMailStatus } from './mail-list';
import { isOfOffer } from './mail-of-offer';
import { hasWords, looksLike } from './mail-search';
import { pageOf, type Page, readCursor } from './paging';

/** A mail in a table, with its offer: none of its words are read. */
export type MailHead = Pick<MailView, 'id' | 'direction' | 'letter' | 'to' | 'from' | 'subject' | 'status' | 'at'> & {
  readonly offer: { readonly id: string; readonly title: string };
};

export type MailFilters = Pick<MailQuery, 'offer' | 'status' | 'direction'> & {
  /** The beginnings of words of the subject, an address or the offer's id. */
  readonly q?: string | undefined;
};

export type MailHeadQuery = MailFilters & Pick<MailQuery, 'limit' | 'cursor'>;

/** What more mails have than these is not looked for by its words: it comes often enough in any other order. */
const FEW = 4_000;

/** A page of mail for a table, newest first by the time of its offer. */
export async function listMailHeads(database: Database, query: MailHeadQuery): Promise<Page<MailHead>> {
  const found = await database
    .selectFrom('mail')
    // A mail that is about several offers is shown with the one that is asked for.
    .innerJoin('offers', (offers) =>
      offers.on(
        query.offer === undefined ? sql<boolean>`offers.id = mail.offer_id` : sql<boolean>`offers.id = ${query.offer}`,
      ),
    )
    .select([
      'mail.id',
      'direction',
      'letter',
      'recipient as to',
      'sender as from',
      'subject',
      'at',
      'offers.id as offer_id',
      'title',
    ])
    .select(shownStatus.as('status'))
    .where(await onPage(database, query))
    .orderBy('mail.at', 'desc')
    .orderBy('mail.id', 'desc')
    .limit(query.limit + 1)
    .execute();
  const show = ({ offer_id, title, ...mail }: (typeof found)[number]): MailHead => ({
    ...mail,
    offer: { id: offer_id, title },
  });
  return pageOf(found, query.limit, show, ({ at, id }) => [at, id]);
}

/** In so many of the newest mails a page is looked for first: words that many mails have fill it there. */
const NEWEST = 500;

/** Which mails are on a page: what few have is found by its words and sorted then. */
async function onPage(
  database: Database,
  { q, limit, cursor, ...others }: MailHeadQuery,
): Promise<RawBuilder<boolean>> {
  const isOlder = cursor === undefined ? sql<boolean>`true` : olderThan(cursor);
  const fits = mailWith(others);
  if (q === undefined) return sql`${fits} and ${isOlder}`;
  const like = sql<boolean>`${fits} and ${isOlder} and ${looksLike(q)}`;
  if (await isCommon(database, sql`${fits} and ${isOlder}`, q, limit)) return like;
  const { rows } = await sql<{ readonly count: number; readonly ids: readonly string[] }>`
    with found as materialized (select id, at, ${isOlder} as older from mail where ${hasWords(q)} and ${fits} limit ${FEW + 1})
    select (select count(*) from found) as count,
      array(select id from found where older order by at desc, id desc limit ${limit + 1}) as ids`.execute(database);
  const { count, ids } = rows[0] ?? { count: 0, ids: [] };
  return count <= FEW ? sql`mail.id = any(${ids})` : like;
}

/** Do the newest mails of a list have enough of some words to fill a page? */
async function isCommon(database: Database, listed: RawBuilder<boolean>, q: string, limit: number): Promise<boolean> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (
      select * from mail where ${listed} order by at desc, id desc limit ${NEWEST}) as mail where ${looksLike(q)}`.execute(
    database,
  );
  return (rows[0]?.count ?? 0) > limit;
}

function olderThan(cursor: string): RawBuilder<boolean> {
  const [at, id] = readCursor(cursor, 2);
  return sql`(mail.at, mail.id) < (${at}::timestamptz, ${id})`;
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

const mailWith = ({ offer, status, direction }: Omit<MailFilters, 'q'>): RawBuilder<boolean> =>
  sql`${sql.join(
    [
      sql`true`,
      ...(offer === undefined ? [] : [isOfOffer(sql.val(offer))]),
      ...(direction === undefined ? [] : [sql`mail.direction = ${direction}`]),
      ...(status === undefined
        ? []
        : [sql`mail.status in (${sql.join(status === 'queued' ? ['queued', 'sending'] : [status])})`]),
    ],
    sql` and `,
  )}`;
