import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { DropReason } from '../../domain/offer/correspondence';
import { withoutTokens } from '../tokens-in-text';
import type { Database } from './connection';
import { type MailQuery, offersOfMail, pageOfMail, shownStatus } from './mail-filters';
import { pageOf, type Page } from './paging';
import type { MAIL_DIRECTIONS, ShownMailStatus } from './list-choices';

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
  /** Why it, or a copy of it, was not sent after all; null where it was, or waits. */
  readonly droppedBecause: DropReason | null;
  readonly messageId: string;
  readonly at: Instant;
  readonly text: string;
  readonly html: string;
  readonly about: string | null;
};

/** How it stands with those who get a copy, as the contract shows it. */
export const shownCopies = sql<MailView['copies']>`(select coalesce(jsonb_agg(case copy ->> 'status'
    when 'sending' then copy || '{"status": "queued"}' else copy end order by place), '[]')
  from jsonb_array_elements(copies) with ordinality as each (copy, place))`;

const READ = [
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
  'dropped_because as droppedBecause',
  'message_id as messageId',
  'at',
  'text',
  'html',
  'about',
] as const;

/** A page of mail, newest first by the time of its offer. */
export async function listMail(database: Database, query: MailQuery): Promise<Page<MailView>> {
  const page = await pageOfMail(database, query);
  return pageOf(await page.select(READ).execute(), query.limit, shown, ({ at, id }) => [at, id]);
}

/** A mail in a table, with its offer: none of its words are read. */
export type MailHead = Pick<
  MailView,
  'id' | 'direction' | 'letter' | 'to' | 'from' | 'subject' | 'status' | 'droppedBecause' | 'at'
> & {
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
    .select(['offers.id as offer_id', 'title', shownStatus.as('status'), 'dropped_because as droppedBecause'])
    .execute();
  const show = ({ offer_id, title, ...mail }: (typeof found)[number]): MailHead => ({
    ...mail,
    offer: { id: offer_id, title },
  });
  return pageOf(found, query.limit, show, ({ at, id }) => [at, id]);
}

/** One mail; undefined when there is none of that id. */
export async function readMail(database: Database, id: string): Promise<MailView | undefined> {
  const row = await database.selectFrom('mail').select(READ).where('id', '=', id).executeTakeFirst();
  return row && shown(row);
}

/** A letter is kept as it goes out; the tokens in its links are for whom it goes to. */
const shown = (row: MailView): MailView => ({ ...row, text: withoutTokens(row.text), html: withoutTokens(row.html) });
