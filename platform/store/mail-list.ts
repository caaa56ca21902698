import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import { withoutTokens } from '../tokens-in-text';
import type { Database } from './connection';
import { isOfOffer, offersOfMail } from './mail-of-offer';
import { pageOf, type Page, readCursor } from './paging';

/** How mail stands, as the HTTP contract shows it: what is being sent right now is still queued to who looks from outside. */
export const MAIL_STATUSES = ['queued', 'sent', 'bounced', 'unknown', 'received', 'cancelled'] as const;
export type ShownMailStatus = (typeof MAIL_STATUSES)[number];

export const MAIL_DIRECTIONS = ['outbound', 'inbound'] as const;

/** A mail as the HTTP contract shows it. */
export type MailView = {
  readonly id: string;
  /** The offer that it was written for. */
  readonly offer: string;
  /** That one, and every other that it is about: a reminder may be about several. */
  readonly offers: readonly string[];
  readonly direction: (typeof MAIL_DIRECTIONS)[number];
  readonly letter: string;
  readonly to: string;
  readonly cc: readonly string[];
  /** How it stands with each of those who get a copy; `status` is about its reader. */
  readonly copies: readonly { readonly address: string; readonly status: ShownMailStatus }[];
  readonly from: string;
  readonly subject: string;
  readonly status: ShownMailStatus;
  readonly messageId: string;
  readonly at: Instant;
  readonly text: string;
  readonly html: string;
  readonly about: string | null;
};

export type MailQuery = {
  readonly offer?: string | undefined;
  readonly status?: ShownMailStatus | undefined;
  readonly direction?: MailView['direction'] | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** What a table and the contract show of a status. */
export const shownStatus = sql<ShownMailStatus>`case status when 'sending' then 'queued' else status end`;

/** The same of each copy. */
export const shownCopies = sql<MailView['copies']>`(select coalesce(jsonb_agg(case copy ->> 'status'
    when 'sending' then copy || '{"status": "queued"}' else copy end order by place), '[]')
  from jsonb_array_elements(copies) with ordinality as each (copy, place))`;

const mail = (database: Database) =>
  database
    .selectFrom('mail')
    .select([
      'id',
      'offer_id as offer',
      offersOfMail.as('offers'),
      'direction',
      'letter',
      'recipient as to',
      'cc',
      shownCopies.as('copies'),
      'sender as from',
      'subject',
      shownStatus.as('status'),
      'message_id as messageId',
      'at',
      'text',
      'html',
      'about',
    ]);

/** A page of mail, newest first by the time of its offer. */
export async function listMail(database: Database, query: MailQuery): Promise<Page<MailView>> {
  let rows = mail(database)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.offer !== undefined) rows = rows.where(isOfOffer(sql.val(query.offer)));
  if (query.direction !== undefined) rows = rows.where('direction', '=', query.direction);
  if (query.status === 'queued') rows = rows.where('status', 'in', ['queued', 'sending']);
  else if (query.status !== undefined) rows = rows.where('status', '=', query.status);
  if (query.cursor !== undefined) {
    const [at, id] = readCursor(query.cursor, 2);
    rows = rows.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id})`);
  }
  return pageOf(await rows.execute(), query.limit, shown, ({ at, id }) => [at, id]);
}

/** One mail; undefined when there is none of that id. */
export async function readMail(database: Database, id: string): Promise<MailView | undefined> {
  const row = await mail(database).where('id', '=', id).executeTakeFirst();
  return row && shown(row);
}

/** A letter is kept as it goes out; the tokens in its links are for whom it goes to. */
const shown = (row: MailView): MailView => ({ ...row, text: withoutTokens(row.text), html: withoutTokens(row.html) });
