import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import { type Page, pageOf, readCursor } from './paging';

/** An address that does not get everything: why, and since when. `status` is that of RFC 3463 where a report has one. */
export type Suppressed = {
  readonly address: string;
  readonly why: 'unsubscribed' | 'complained' | 'bounced';
  readonly status: string | null;
  readonly at: Instant;
  readonly offer: { readonly id: string; readonly title: string };
};

/** What was last said of advice to an address, by which fact; null where nothing was. */
export type AdviceWord = { readonly fact: string; readonly at: Instant; readonly isEnded: boolean };

const NOT_TAKEN_BACK = sql<boolean>`not exists (select from journal as back where back.offer_id = journal.offer_id
  and back.kind = 'taken-back' and back.fact -> 'entries' ? journal.fact_id)`;

/** The last word about advice to an address of an offer. */
export async function adviceWord(database: Database, offerId: string, address: string): Promise<AdviceWord | null> {
  const { rows } = await sql<AdviceWord>`
    select fact_id as fact, at, kind = 'advice-ended' as "isEnded" from journal
    where offer_id = ${offerId} and kind in ('advice-ended', 'advice-resumed')
      and lower(fact ->> 'address') = lower(${address}) and ${NOT_TAKEN_BACK}
    order by at desc, revision desc limit 1`.execute(database);
  return rows[0] ?? null;
}

/** Whom a letter went to, and the title of its offer; undefined where there is no such letter. */
export async function readerOf(database: Database, offerId: string, mail: string) {
  return database
    .selectFrom('mail')
    .innerJoin('offers', 'offers.id', 'mail.offer_id')
    .select(['mail.recipient as address', 'mail.language', 'offers.title', 'offers.stage'])
    .where('mail.id', '=', mail)
    .where('mail.offer_id', '=', offerId)
    .executeTakeFirst();
}

type Query = { readonly offer?: string | undefined; readonly limit: number; readonly cursor?: string | undefined };

/** A page of the addresses that do not get everything, newest first: the last word of each kind about each counts. */
export async function listSuppressed(database: Database, { offer, limit, cursor }: Query): Promise<Page<Suppressed>> {
  const [at, id, fact] = cursor === undefined ? [] : readCursor(cursor, 3);
  const { rows } = await sql<Row>`
    select last.*, offers.title from (
      select distinct on (offer_id, lower(fact ->> 'address'), kind = 'mail-bounced')
        offer_id as offer, fact_id as fact, kind, at, fact ->> 'address' as address, fact ->> 'how' as how,
        fact ->> 'status' as status
      from journal
      where kind in ('advice-ended', 'advice-resumed', 'mail-bounced') and fact ->> 'address' is not null
        and (kind <> 'mail-bounced' or (fact ->> 'hard')::boolean) and ${NOT_TAKEN_BACK}
        ${offer === undefined ? sql`` : sql`and offer_id = ${offer}`}
      order by offer_id, lower(fact ->> 'address'), kind = 'mail-bounced', at desc, revision desc
    ) as last join offers on offers.id = last.offer
    where kind <> 'advice-resumed'
      ${cursor === undefined ? sql`` : sql`and (at, last.offer, last.fact) < (${at}::timestamptz, ${id}, ${fact})`}
    order by at desc, last.offer desc, last.fact desc limit ${limit + 1}`.execute(database);
  return pageOf(rows, limit, shown, (row) => [row.at, row.offer, row.fact]);
}

type Row = {
  readonly offer: string;
  readonly fact: string;
  readonly kind: string;
  readonly at: Instant;
  readonly address: string;
  readonly how: 'unsubscribed' | 'complained' | null;
  readonly status: string | null;
  readonly title: string;
};

const shown = ({ address, how, status, at, offer: id, title }: Row): Suppressed => ({
  address,
  why: how ?? 'bounced',
  status,
  at,
  offer: { id, title },
});
