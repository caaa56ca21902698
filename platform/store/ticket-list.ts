import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Fact, Priority, TicketKind, TicketOutcome } from '../../domain/offer/events';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';
import { isAboutPublisher } from './publisher-tickets';
import type { ClosingReason } from '../../domain/duties/closing-reasons';
import type { TicketMatter } from './tables';

/** A ticket as the HTTP contract shows it. */
export type TicketView = {
  readonly id: string;
  readonly offer: string;
  readonly kind: TicketKind;
  readonly priority: Priority;
  readonly status: 'open' | 'resolved';
  readonly openedAt: Instant;
  readonly subject: string;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly outcome: TicketOutcome | null;
  readonly note: string | null;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
};

/** What lists of tickets are filtered by. */
export type TicketFilters = {
  readonly status?: TicketView['status'] | undefined;
  readonly offer?: string | undefined;
  readonly kind?: TicketKind | undefined;
  readonly priority?: Priority | undefined;
};

export type TicketQuery = TicketFilters & { readonly limit: number; readonly cursor?: string | undefined };

/** Whether a ticket passes the filters. */
export const ticketsWith = ({ status, offer, kind, priority }: TicketFilters): RawBuilder<boolean> =>
  sql`${sql.join(
    [
      sql`true`,
      ...(status === undefined ? [] : [sql`tickets.status = ${status}`]),
      ...(offer === undefined ? [] : [sql`tickets.offer_id = ${offer}`]),
      ...(kind === undefined ? [] : [sql`tickets.kind = ${kind}`]),
      ...(priority === undefined ? [] : [sql`tickets.priority = ${priority}`]),
    ],
    sql` and `,
  )}`;

const READ = [
  sql<string>`number::text`.as('id'),
  'offer_id as offer',
  'kind',
  'priority',
  'status',
  'opened_at as openedAt',
  'subject',
  'dossier',
  'outcome',
  'note',
  'resolved_at as resolvedAt',
  'resolved_by as resolvedBy',
] as const;

const tickets = (database: Database) => database.selectFrom('tickets').select(READ);

/** What comes after the cursor of a list that begins with the newest. */
export const numberedBelow = (cursor: string): RawBuilder<boolean> =>
  sql`number < ${readCursor(cursor, 1)[0]}::integer`;

/** A page of tickets, newest first. */
export async function listTickets(database: Database, query: TicketQuery): Promise<Page<TicketView>> {
  const { cursor, limit } = query;
  let rows = tickets(database)
    .where(ticketsWith(query))
    .orderBy('number', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) rows = rows.where(numberedBelow(cursor));
  const show = (row: TicketView): TicketView => row;
  return pageOf(await rows.execute(), limit, show, ({ id }) => [Number(id)]);
}

/** What came of a ticket whose offer is over, or that is about a publisher: nobody else closes it. Changes nothing where it is resolved already. */
export async function resolveLeftOver(
  database: Database,
  id: string,
  end: { readonly outcome: TicketOutcome; readonly note: string | null; readonly at: Instant; readonly by: string },
): Promise<void> {
  await database
    .updateTable('tickets')
    .set({ status: 'resolved', outcome: end.outcome, note: end.note, resolved_at: end.at, resolved_by: end.by })
    .where('number', '=', Number(id))
    .where('status', '=', 'open')
    .execute();
}

/** One ticket; undefined when there is none of that id. */
export const readTicket = (database: Database, id: string): Promise<TicketView | undefined> =>
  tickets(database).where('number', '=', Number(id)).executeTakeFirst();

/** A ticket as a page shows it: what its subject names and why it was closed, to be said in the language of who reads. */
export type TicketOfPage = TicketView & {
  readonly matter: TicketMatter | null;
  readonly because: ClosingReason | null;
};

/** One ticket for its page; undefined when there is none of that id. */
export const readTicketOfPage = (database: Database, id: string): Promise<TicketOfPage | undefined> =>
  database
    .selectFrom('tickets')
    .select([...READ, 'matter', 'because'])
    .where('number', '=', Number(id))
    .executeTakeFirst();

/** Is a ticket about the publisher of the offer that it stands at? The offer knows nothing of it. */
export const isOfPublisher = async (database: Database, id: string): Promise<boolean> =>
  (await database
    .selectFrom('tickets')
    .select('number')
    .where('number', '=', Number(id))
    .where(isAboutPublisher)
    .executeTakeFirst()) !== undefined;

/** The place of a ticket's priority among them, as its index has it. */
export const URGENCY = sql<number>`array_position(array['urgent', 'high', 'normal'], priority)`;

/** The clocks that the time machine has moved `ahead` of the wall: few are, so that nobody else's offer has to be read. */
export const LEFT_JOIN_AHEAD = sql`left join offers as ahead on ahead.id = tickets.offer_id and ahead.clock_ahead > 0`;

/** Since when a ticket has been open, on the wall. */
export const OPEN_SINCE = sql<string>`opened_at - coalesce(ahead.clock_ahead, 0) * interval '1 millisecond'`;

/** When the priority of a ticket rose, and to what. */
export type TicketRise = { readonly at: Instant; readonly priority: Priority };

/** Every time that the priority of a ticket rose, oldest first. */
export async function risesOf(database: Database, offerId: string, ticket: string): Promise<TicketRise[]> {
  const rows = await database
    .selectFrom('journal')
    .select(sql<Fact<'ticket-raised'>>`fact`.as('fact'))
    .where('offer_id', '=', offerId)
    .where('kind', '=', 'ticket-raised')
    .where(sql<boolean>`fact ->> 'ticket' = ${ticket}`)
    .orderBy('at')
    .orderBy('revision')
    .execute();
  return rows.map(({ fact: { at, priority } }) => ({ at, priority }));
}
