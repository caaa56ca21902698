import { sql } from 'kysely';
import { PRIORITIES, type Priority, TICKET_KINDS, type TicketKind } from '../../domain/offer/events';
import type { Database } from './connection';
import { counted } from './paging';
import { type TicketFilters, type TicketHeadFilters, ticketsWith } from './ticket-list';
import type { TicketView } from './ticket-reader';

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
