import { deskSteps } from '../../domain/tickets';
import { takeTicketStep } from '../tickets';
import { track } from '../track';

/** What staff have resolved, and what has lost its reason, is closed at the desk; what nobody could read is told to a person. */
export const tickets = track(deskSteps, takeTicketStep);
