import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Fact, Priority } from '../../domain/offer/events';
import type { Database } from './connection';

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
