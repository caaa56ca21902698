import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { ClosingReason } from '../../domain/duties/closing-reasons';
import type { Fact, Priority, TicketKind, TicketOutcome } from '../../domain/offer/events';
import type { Database } from './connection';
import { isAboutPublisher } from './publisher-tickets';
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

/** What is read of a ticket that is shown whole. */
export const TICKET_READ = [
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

/** One ticket; undefined when there is none of that id. */
export const readTicket = (database: Database, id: string): Promise<TicketView | undefined> =>
  database.selectFrom('tickets').select(TICKET_READ).where('number', '=', Number(id)).executeTakeFirst();

/** A ticket as a page shows it: what its subject names and why it was closed, to be said in the language of who reads. */
export type TicketOfPage = TicketView & {
  readonly matter: TicketMatter | null;
  readonly because: ClosingReason | null;
};

/** One ticket for its page; undefined when there is none of that id. */
export const readTicketOfPage = (database: Database, id: string): Promise<TicketOfPage | undefined> =>
  database
    .selectFrom('tickets')
    .select([...TICKET_READ, 'matter', 'because'])
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
