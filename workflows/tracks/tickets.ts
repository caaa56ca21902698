import { ticketSteps } from '../../domain/tickets';
import type { LiveOffer } from '../live-offer';
import { closeTicketStep } from '../tickets';

/** What staff have resolved, and what has lost its reason, is closed at the desk. */
export async function tickets(offer: LiveOffer): Promise<never> {
  for (;;) await closeTicketStep(offer, await offer.next(ticketSteps));
}
