import { firstContactSteps } from '../../domain/plan';
import type { LiveOffer } from '../live-offer';
import { escalate } from '../staff';

/** Promise: the rewards team makes contact once the offer is live, or a ticket says it did not. */
export async function firstContact(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(firstContactSteps);
    await escalate(offer, step, 'first-contact', 'Nobody has contacted the publisher yet');
  }
}
