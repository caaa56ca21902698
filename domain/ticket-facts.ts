import type { Instant } from './calendar';
import { type Case, factsOf } from './case';
import type { Fact, Priority } from './facts';

/** A ticket that nobody has resolved yet. */
export type OpenTicket = Fact<'ticket-opened'>;

export function openTickets(life: Case): OpenTicket[] {
  const over = new Set(
    [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].map(({ ticket }) => ticket),
  );
  return factsOf(life, 'ticket-opened').filter(({ ticket }) => !over.has(ticket));
}

const isAboutSilence = ({ ticketKind }: OpenTicket): boolean => ticketKind === 'silence' || ticketKind === 'owner';

/** The one ticket that may be open because the publisher is silent or its owner gone. */
export const silenceTicket = (life: Case): OpenTicket | undefined => openTickets(life).find(isAboutSilence);

/** The last such ticket, open or not. */
export const lastSilenceTicket = (life: Case): OpenTicket | undefined =>
  factsOf(life, 'ticket-opened').findLast(isAboutSilence);

/** When a ticket was resolved or closed; undefined while it is open. */
export const endOf = (life: Case, { ticket }: OpenTicket): Instant | undefined =>
  [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].findLast((end) => end.ticket === ticket)?.at;

/** Rises by one with each step, and stays at the top. */
export function nextPriority(life: Case, ticket: string): Priority {
  const raised = factsOf(life, 'ticket-raised').filter((fact) => fact.ticket === ticket).length;
  return raised === 0 ? 'high' : 'urgent';
}
