import { benefitContactSteps } from '../../domain/plan';
import type { LiveOffer } from '../live-offer';
import { escalate } from '../staff';

/** Promise: contact within one week of each benefit activated, or a ticket says that it is still owed. */
export async function benefitContact(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(benefitContactSteps);
    await escalate(offer, step, 'benefit-contact', `No contact about ${step.promised.about ?? 'a benefit'} yet`);
  }
}
