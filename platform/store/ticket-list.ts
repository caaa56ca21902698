import { type RawBuilder, type Selectable, sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { Priority, TicketKind } from '../../domain/offer/events';
import type { Database } from './connection';
import { type Page, pageOf, readCursor } from './paging';
import type { TicketsTable } from './tables';
import { TICKET_READ, type TicketView } from './ticket-reader';

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

/** The place of a ticket's priority among them, as its index has it. */
export const URGENCY = sql<number>`array_position(array['urgent', 'high', 'normal'], priority)`;

/** The clocks that the time machine has moved `ahead` of the wall: few are, so that nobody else's offer has to be read. */
export const LEFT_JOIN_AHEAD = sql`left join offers as ahead on ahead.id = tickets.offer_id and ahead.clock_ahead > 0`;

/** Since when a ticket has been open, on the wall. */
export const OPEN_SINCE = sql<string>`opened_at - coalesce(ahead.clock_ahead, 0) * interval '1 millisecond'`;

/** What a list of tickets is sorted by, and what comes after its cursor. */
type TicketOrder = { readonly by: RawBuilder<unknown>; readonly isBeyond: (cursor: string) => RawBuilder<boolean> };

const NEWEST: TicketOrder = {
  by: sql`number desc`,
  isBeyond: (cursor) => sql`number < ${readCursor(cursor, 1)[0]}::integer`,
};

/** The most urgent ones, then those that have been open the longest on the wall. */
const MOST_URGENT: TicketOrder = {
  by: sql`urgency, since, number`,
  isBeyond(cursor) {
    const [urgency, since, number] = readCursor(cursor, 3);
    return sql`(urgency, since, number) > (${urgency}::integer, ${since}::timestamptz, ${number}::integer)`;
  },
};

/** A page of tickets in an order; what is read of each is up to the list. */
const pageOfTickets = (database: Database, query: TicketQuery, { by, isBeyond }: TicketOrder) =>
  database
    .selectFrom(
      sql<Ordered>`(select tickets.*, ${URGENCY} as urgency, ${OPEN_SINCE} as since
        from tickets ${LEFT_JOIN_AHEAD} where ${ticketsWith(query)})`.as('tickets'),
    )
    .where(query.cursor === undefined ? sql<boolean>`true` : isBeyond(query.cursor))
    .orderBy(by)
    .limit(query.limit + 1);

type Ordered = Selectable<TicketsTable> & { readonly urgency: number; readonly since: string };

/** A page of tickets, newest first. */
export async function listTickets(database: Database, query: TicketQuery): Promise<Page<TicketView>> {
  const rows = await pageOfTickets(database, query, NEWEST).select(TICKET_READ).execute();
  return pageOf(
    rows,
    query.limit,
    (row): TicketView => row,
    ({ id }) => [Number(id)],
  );
}

/** A ticket as a table shows it, without its dossier; `clock` is the time of its offer. */
export type TicketHead = Omit<TicketView, 'offer' | 'dossier' | 'note'> & {
  readonly offer: { readonly id: string; readonly title: string };
  readonly clock: Instant;
};

/** What a table of tickets is filtered by: it shows those of one status. */
export type TicketHeadFilters = TicketFilters & Pick<TicketView, 'status'>;

/** What is read of a ticket for a table. */
const HEAD_READ = TICKET_READ.filter((column) => column !== 'dossier' && column !== 'note');

/** A page of tickets: open ones by priority, then the oldest first; resolved ones newest first. */
export async function listTicketHeads(
  database: Database,
  query: TicketQuery & TicketHeadFilters,
): Promise<Page<TicketHead>> {
  const isOpen = query.status === 'open';
  const order = isOpen ? MOST_URGENT : NEWEST;
  const rows = await database
    // Offers are joined to what is on the page only.
    .with(
      (page) => page('page').materialized(),
      () => pageOfTickets(database, query, order).select(HEAD_READ).select(['number', 'urgency', 'since']),
    )
    .selectFrom('page')
    .innerJoin('offers', 'offers.id', 'page.offer')
    .selectAll('page')
    .select(['title', 'clock_ahead', sql<string>`since::text`.as('wall')])
    .orderBy(order.by)
    .execute();
  const now = Date.now();
  return pageOf(
    rows,
    query.limit,
    (row): TicketHead => ({
      id: row.id,
      offer: { id: row.offer, title: row.title },
      kind: row.kind,
      priority: row.priority,
      status: row.status,
      subject: row.subject,
      openedAt: row.openedAt,
      outcome: row.outcome,
      resolvedAt: row.resolvedAt,
      resolvedBy: row.resolvedBy,
      clock: instantOf(now + row.clock_ahead),
    }),
    ({ urgency, wall, number }) => (isOpen ? [urgency, wall, number] : [number]),
  );
}
