import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connection';
import { readCursor } from './paging';
import { beginningLike, wordsOf } from './search-words';
import { type MAIL_DIRECTIONS, type ShownMailStatus } from './list-choices';

/** What lists of mail are filtered by. */
export type MailFilters = {
  readonly offer?: string | undefined;
  readonly status?: ShownMailStatus | undefined;
  readonly direction?: (typeof MAIL_DIRECTIONS)[number] | undefined;
  /** The beginnings of words of the subject, an address, the offer's id, or what a publisher wrote. */
  readonly q?: string | undefined;
};

export type MailQuery = MailFilters & { readonly limit: number; readonly cursor?: string | undefined };

/** What lists and the contract show of a status. */
export const shownStatus = sql<ShownMailStatus>`case status when 'sending' then 'queued' else status end`;

/** Whether a mail is of an offer: it was written for it, or it reminds somebody of what several offers are owed. */
export const isOfOffer = (offer: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`(mail.offer_id = ${offer}
  or mail.id = any(array(select mail_id from reminders where reminders.offer_id = ${offer})))`;

/** Every offer that a mail is of, by id. */
export const offersOfMail = sql<readonly string[]>`coalesce(
  (select array_agg(distinct offer_id order by offer_id) from reminders where mail_id = mail.id), array[mail.offer_id])`;

/** Whether a mail passes the filters but the words. */
export const mailWith = ({ offer, status, direction }: Omit<MailFilters, 'q'>): RawBuilder<boolean> =>
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

/** What of a mail is searched: addresses and ids are taken apart, as their index does. */
const SEARCHED = sql`translate(offer_id || ' ' || recipient || ' ' || sender || ' ' || subject, '@.-_+/:<>', '         ')`;

/** What a publisher wrote, as its index has it: of long mail the beginning. */
const INBOUND_WORDS = sql`to_tsvector('simple', left(text, 20000))`;

/** Whether a publisher wrote words that begin so. */
const inboundHas = (q: string): RawBuilder<unknown> =>
  sql`(direction = 'inbound' and ${INBOUND_WORDS} @@ to_tsquery('simple', ${beginningLike(q)}))`;

/** Whether words that begin so are all in the head of a mail, or in what a publisher wrote, by the indexes: for what few mails have. */
export const hasWords = (q: string): RawBuilder<boolean> =>
  sql`(to_tsvector('simple', ${SEARCHED}) @@ to_tsquery('simple', ${beginningLike(q)}) or ${inboundHas(q)})`;

/**
 * The same without the index: for what many mails have, which are looked at in the order of the list. That it may be
 * false keeps the planner from believing that it knows how rare it is.
 */
const looksLike = (q: string): RawBuilder<boolean> => {
  const inHead = wordsOf(q).map((word) => sql`lower(${SEARCHED}) ~ ${`\\m${word}`}`);
  return sql`coalesce((${sql.join([sql`true`, ...inHead], sql` and `)}) or ${inboundHas(q)}, false)`;
};

/** A page of mail, newest first by the time of its offer; what is read of each is up to the list. */
export async function pageOfMail(database: Database, query: MailQuery) {
  return database
    .selectFrom('mail')
    .where(await onPage(database, query))
    .orderBy('mail.at', 'desc')
    .orderBy('mail.id', 'desc')
    .limit(query.limit + 1);
}

/** What more mails have than these is not looked for by its words: it comes often enough in any other order. */
const FEW = 4_000;

/** In so many of the newest mails a page is looked for first: words that many mails have fill it there. */
const NEWEST = 500;

/** Which mails are on a page: what few have is found by its words and sorted then. */
async function onPage(database: Database, { q, limit, cursor, ...others }: MailQuery): Promise<RawBuilder<boolean>> {
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
