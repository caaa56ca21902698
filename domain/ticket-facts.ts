import type { Instant } from './calendar/instants';
import { type Case, factsOf, stepId } from './offer/state';
import type { Fact, Priority } from './offer/events';

/** A ticket that nobody has resolved yet. */
export type OpenTicket = Fact<'ticket-opened'>;

export function openTickets(life: Case): OpenTicket[] {
  const over = new Set(
    [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].map(({ ticket }) => ticket),
  );
  return factsOf(life, 'ticket-opened').filter(({ ticket }) => !over.has(ticket));
}

/** Is it about a publisher who is silent, or about an owner who is gone? Of those one is open at most. */
export const isAboutSilence = ({ ticketKind }: OpenTicket): boolean =>
  ticketKind === 'silence' || ticketKind === 'owner';

/** The first of them that is open. */
export const silenceTicket = (life: Case): OpenTicket | undefined => openTickets(life).find(isAboutSilence);

/** The last such ticket, open or not. */
export const lastSilenceTicket = (life: Case): OpenTicket | undefined =>
  factsOf(life, 'ticket-opened').findLast(isAboutSilence);

/** What a person has made of a ticket; undefined where nobody has, also where the service has closed it. */
export const resolutionOf = (life: Case, { ticket }: OpenTicket): Fact<'ticket-resolved'> | undefined =>
  factsOf(life, 'ticket-resolved').find((resolved) => resolved.ticket === ticket);

/** The step that tells the desk of it: its own one, so that the word of a person stands where the service was closing the ticket. */
export const resolvedKey = (ticket: string): string => `close/${ticket}/resolved`;

/** When the service closed a ticket because its reason was gone; undefined where a person has resolved it, or it is open. */
export const closedByService = (life: Case, opened: OpenTicket): Instant | undefined =>
  resolutionOf(life, opened) === undefined
    ? factsOf(life, 'ticket-closed').find(({ ticket }) => ticket === opened.ticket)?.at
    : undefined;

/** The step that opens a ticket: another one where the service has closed the last because its reason was gone for a while. */
export function openingKey(life: Case, key: string): string {
  const opened = factsOf(life, 'ticket-opened').filter(
    ({ id }) => id === stepId(key) || id.startsWith(stepId(`${key}/`)),
  );
  const last = opened.at(-1);
  if (last === undefined) return key;
  return closedByService(life, last) === undefined ? last.id.slice(stepId('').length) : `${key}/${last.ticket}`;
}

/** Rises by one with each step, and stays at the top. */
export function nextPriority(life: Case, ticket: string): Priority {
  const raised = factsOf(life, 'ticket-raised').filter((fact) => fact.ticket === ticket).length;
  return raised === 0 ? 'high' : 'urgent';
}
