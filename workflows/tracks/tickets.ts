import { ticketSteps } from '../../domain/tickets';
import { closeTicketStep } from '../tickets';
import { track } from '../track';

/** What staff have resolved, and what has lost its reason, is closed at the desk. */
export const tickets = track(ticketSteps, closeTicketStep);
