import { type RawBuilder, type Selectable, sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import { PRIORITIES, type Priority, TICKET_KINDS, type TicketKind } from '../../domain/offer/events';
import type { Database } from './connection';
import { counted, type Page, pageOf, readCursor } from './paging';
import type { TicketsTable } from './tables';
import {
  LEFT_JOIN_AHEAD,
  numberedBelow,
  OPEN_SINCE,
  type TicketFilters,
  type TicketQuery,
  ticketsWith,
  type TicketView,
  URGENCY,
} from './ticket-list';

/** A ticket as a table shows it, without its dossier; `clock` is the time of its offer. */
export type TicketHead = Omit<TicketView, 'offer' | 'dossier' | 'note'> & {
  readonly offer: { readonly id: string; readonly title: string };
  readonly clock: Instant;
};

/** What a table of tickets is filtered by: it shows those of one status. */
export type TicketHeadFilters = TicketFilters & Pick<TicketView, 'status'>;

export type TicketHeadQuery = TicketQuery & TicketHeadFilters;

/** A page of tickets: open ones by priority, then the oldest first; resolved ones newest first. */
export async function listTicketHeads(database: Database, query: TicketHeadQuery): Promise<Page<TicketHead>> {
  const isOpen = query.status === 'open';
  const order = isOpen ? sql`order by urgency, since, number` : sql`order by number desc`;
  const { rows } = await sql<Row>`
    with page as materialized (select * from (
      select number, kind, priority, status, opened_at, subject, outcome, resolved_at, resolved_by, offer_id,
        ${URGENCY} as urgency, ${OPEN_SINCE} as since
      from tickets ${LEFT_JOIN_AHEAD} where ${ticketsWith(query)}) as tickets
      where ${placeOf(query)} ${order} limit ${query.limit + 1})
    select page.*, since::text as wall, title, clock_ahead from page join offers on offers.id = offer_id ${order}`.execute(
    database,
  );
  const now = Date.now();
  return pageOf(
    rows,
    query.limit,
    (row): TicketHead => ({
      id: String(row.number),
      offer: { id: row.offer_id, title: row.title },
      kind: row.kind,
      priority: row.priority,
      status: row.status,
      subject: row.subject,
      openedAt: row.opened_at,
      outcome: row.outcome,
      resolvedAt: row.resolved_at,
      resolvedBy: row.resolved_by,
      clock: instantOf(now + row.clock_ahead),
    }),
    ({ urgency, wall, number }) => (isOpen ? [urgency, wall, number] : [number]),
  );
}

type Row = Omit<Selectable<TicketsTable>, 'key' | 'dossier' | 'note'> & {
  readonly title: string;
  readonly clock_ahead: number;
  readonly urgency: number;
  readonly wall: string;
};

/** What comes after the cursor of a page. */
function placeOf({ status, cursor }: TicketHeadQuery): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  if (status === 'resolved') return numberedBelow(cursor);
  const [urgency, since, number] = readCursor(cursor, 3);
  return sql`(urgency, since, number) > (${urgency}::integer, ${since}::timestamptz, ${number}::integer)`;
}

/** How many tickets there are of each status, priority and kind, among those that the other filters let through. */
export type TicketCounts = {
  readonly status: Readonly<Record<TicketView['status'], number>>;
  readonly priority: Readonly<Record<Priority, number>>;
  readonly kind: Readonly<Record<TicketKind, number>>;
};

/** Counts tickets: `COUNTED_TO` of each sort at most, one more where there are more. */
export async function countTickets(database: Database, filters: TicketHeadFilters): Promise<TicketCounts> {
  const count = (changes: Partial<TicketFilters>) =>
    counted(sql`select from tickets where ${ticketsWith({ ...filters, ...changes })}`);
  const each = <K extends string>(names: readonly K[], changes: (name: K) => Partial<TicketFilters>) =>
    sql`jsonb_build_object(${sql.join(names.map((name) => sql`${sql.lit(name)}, ${count(changes(name))}`))})`;
  const { rows } = await sql<TicketCounts>`
    select ${each(['open', 'resolved'] as const, (status) => ({ status }))} as status,
      ${each(PRIORITIES, (priority) => ({ priority }))} as priority,
      ${each(TICKET_KINDS, (kind) => ({ kind }))} as kind`.execute(database);
  const [counts] = rows;
  if (counts === undefined) throw new Error('the store counts nothing');
  return counts;
}
