import { sql } from 'kysely';
import type { Priority } from '../../domain/offer/events';

/** The most urgent first. */
export const PRIORITIES = ['urgent', 'high', 'normal'] as const satisfies readonly Priority[];

/** The place of a ticket's priority among them, as its index has it. */
export const URGENCY = sql<number>`array_position(array['urgent', 'high', 'normal'], priority)`;

/** The clocks that the time machine has moved `ahead` of the wall: few are, so that nobody else's offer has to be read. */
export const LEFT_JOIN_AHEAD = sql`left join offers as ahead on ahead.id = tickets.offer_id and ahead.clock_ahead > 0`;

/** Since when a ticket has been open, on the wall. */
export const OPEN_SINCE = sql<string>`opened_at - coalesce(ahead.clock_ahead, 0) * interval '1 millisecond'`;
