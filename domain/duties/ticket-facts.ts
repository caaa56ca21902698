import type { Instant } from '../calendar/instants';
import type { Fact, Priority } from '../offer/events';
import { factsOf, type OfferState, stepId } from '../offer/state';

/** The name under which a read model that cannot be saved waits for staff, as a lane that failed does. */
export const READ_MODEL = 'storeCopy';

/** A ticket that nobody has resolved yet. */
export type OpenTicket = Fact<'ticket-opened'>;

export function openTickets(state: OfferState): OpenTicket[] {
  const over = new Set(
    [...factsOf(state, 'ticket-resolved'), ...factsOf(state, 'ticket-closed')].map(({ ticket }) => ticket),
  );
  return factsOf(state, 'ticket-opened').filter(({ ticket }) => !over.has(ticket));
}

/** Is it about a publisher who is silent, or about an owner who is gone? Of those one is open at most. */
export const isAboutSilence = ({ ticketKind }: OpenTicket): boolean =>
  ticketKind === 'silence' || ticketKind === 'owner';

/** The first of them that is open. */
export const silenceTicket = (state: OfferState): OpenTicket | undefined => openTickets(state).find(isAboutSilence);

/** The last such ticket, open or not. */
export const lastSilenceTicket = (state: OfferState): OpenTicket | undefined =>
  factsOf(state, 'ticket-opened').findLast(isAboutSilence);

/** What a person has made of a ticket; undefined where nobody has, also where the service has closed it. */
export const resolutionOf = (state: OfferState, { ticket }: OpenTicket): Fact<'ticket-resolved'> | undefined =>
  factsOf(state, 'ticket-resolved').find((resolved) => resolved.ticket === ticket);

/** The step that tells the desk of it: its own one, so that the word of a person stands where the service was closing the ticket. */
export const resolvedKey = (ticket: string): string => `close/${ticket}/resolved`;

/** When the service closed a ticket because its reason was gone; undefined where a person has resolved it, or it is open. */
export const closedByService = (state: OfferState, opened: OpenTicket): Instant | undefined =>
  resolutionOf(state, opened) === undefined
    ? factsOf(state, 'ticket-closed').find(({ ticket }) => ticket === opened.ticket)?.at
    : undefined;

/** The step that opens a ticket: another one where the service has closed the last because its reason was gone for a while. */
export function openingKey(state: OfferState, key: string): string {
  const opened = factsOf(state, 'ticket-opened').filter(
    ({ id }) => id === stepId(key) || id.startsWith(stepId(`${key}/`)),
  );
  const last = opened.at(-1);
  if (last === undefined) return key;
  return closedByService(state, last) === undefined ? last.id.slice(stepId('').length) : `${key}/${last.ticket}`;
}

/** Rises by one with each step, and stays at the top. */
export function nextPriority(state: OfferState, ticket: string): Priority {
  const raised = factsOf(state, 'ticket-raised').filter((fact) => fact.ticket === ticket).length;
  return raised === 0 ? 'high' : 'urgent';
}
