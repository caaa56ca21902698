import { sql } from 'kysely';
import type { Fact } from '../../domain/offer/events';
import type { RunningCheck } from '../../domain/duties/running-check';
import type { Awaited } from '../../domain/promises/waiting';
import type { Database } from './connection';
import { type MailView, shownCopies } from './mail-list';
import { isOfOffer, shownStatus } from './mail-filters';
import { pageOf, type Page, readCursor } from './paging';

/** Where a page of a case's history begins: after a cursor, or with an entry by its revision; neither for the newest. */
export type HistoryPlace = { readonly cursor?: string | undefined; readonly from?: number | undefined };

const journal = (database: Database, offerId: string) =>
  database.selectFrom('journal').select(['at', 'revision', 'fact']).where('offer_id', '=', offerId);

/** What happened to an offer, newest first, a page at a time. */
export async function readHistory(
  database: Database,
  offerId: string,
  limit: number,
  { cursor, from }: HistoryPlace,
): Promise<Page<Fact>> {
  let rows = journal(database, offerId)
    .orderBy('at', 'desc')
    .orderBy('revision', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at, revision] = readCursor(cursor, 2);
    rows = rows.where(sql<boolean>`(at, revision) < (${at}::timestamptz, ${revision}::integer)`);
  } else if (from !== undefined) {
    rows = rows.where(
      sql<boolean>`(at, revision) <= (select at, revision from journal where offer_id = ${offerId} and revision = ${from}::integer)`,
    );
  }
  return pageOf(
    await rows.execute(),
    limit,
    ({ fact }: { fact: Fact }) => fact,
    (row) => [row.at, row.revision],
  );
}

/** Entries of a history by their ids. */
export async function readEntries(database: Database, offerId: string, ids: readonly string[]): Promise<Fact[]> {
  if (ids.length === 0) return [];
  const rows = await journal(database, offerId)
    .where('fact_id', 'in', [...new Set(ids)])
    .execute();
  return rows.map(({ fact }): Fact => fact);
}

/** How many messages a picture may show. */
const MOST_MESSAGES = 200;

/** The latest messages of an offer, and everything by which an entry does not count any more. */
export async function readMessages(database: Database, offerId: string): Promise<Fact[]> {
  const rows = await journal(database, offerId)
    .where('kind', 'in', ['message', 'taken-back', 'mail-bounced'])
    .orderBy('at', 'desc')
    .orderBy('revision', 'desc')
    .limit(MOST_MESSAGES)
    .execute();
  return rows.map(({ fact }): Fact => fact);
}

/** How much is told of what happened while a clock was moved. */
const MOST_ON_THE_WAY = 100;

/** What has happened to an offer after a revision, in the order in which it was recorded. */
export async function readSince(database: Database, offerId: string, revision: number): Promise<Fact[]> {
  const rows = await journal(database, offerId)
    .where('revision', '>', revision)
    .orderBy('revision')
    .limit(MOST_ON_THE_WAY)
    .execute();
  return rows.map(({ fact }): Fact => fact);
}

/** A mail of an offer without its words. */
export type CaseMail = Pick<MailView, 'id' | 'direction' | 'letter' | 'to' | 'copies' | 'status' | 'messageId' | 'at'>;

/** So many of the latest mails tell how the contacts of an offer can be reached. */
const MOST_MAIL = 300;

/** The latest mail of an offer, newest first. */
export function readCaseMail(database: Database, offerId: string): Promise<CaseMail[]> {
  return database
    .selectFrom('mail')
    .select(['id', 'direction', 'letter', 'recipient as to', shownCopies.as('copies'), 'message_id as messageId', 'at'])
    .select(shownStatus.as('status'))
    .where(isOfOffer(sql.val(offerId)))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_MAIL)
    .execute();
}

/** What stands in the way of an open promise: a ticket about it, or something that the team cannot do. */
export type OpenStanding = {
  readonly id: string;
  readonly ticket: string | null;
  readonly waitsFor: Awaited | null;
};

/** How the open promises of an offer stand. */
export const readStandings = (database: Database, offerId: string): Promise<OpenStanding[]> =>
  database
    .selectFrom('promises')
    .select(['id', 'ticket', 'waits_for as waitsFor'])
    .where('offer_id', '=', offerId)
    .where('standing', 'in', ['open', 'at-risk'])
    .execute();

/** The owner check that runs now; null where none does. */
export async function readOwnerCheck(database: Database, offerId: string): Promise<RunningCheck | null> {
  const row = await database.selectFrom('offers').select('owner_check').where('id', '=', offerId).executeTakeFirst();
  return row?.owner_check ?? null;
}
