import { ticketSteps } from '../../domain/tickets';
import { closeTicket } from '../activities';
import type { LiveOffer } from '../live-offer';

/** What staff have resolved, and what has lost its reason, is closed at the desk. */
export async function tickets(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(ticketSteps);
    await offer.once(step, async () => {
      const { ticket, outcome, note, by } = step;
      await closeTicket.executeWithOptions({ summary: step.key }, [{ ticket, outcome, note, by, at: offer.now() }]);
      return { kind: 'ticket-closed', ticket };
    });
  }
}
