import { publisherOf } from '../../domain/owner';
import { welcomeSteps } from '../../domain/plan';
import { publisherReads, write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { openPromiseTicket } from '../tickets';

/** Promise: self-service advice at once, to every publisher; to the next address when one turns out to be dead. */
export async function welcome(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(welcomeSteps);
    if (step.kind === 'open-ticket')
      await openPromiseTicket(offer, step, 'welcome', 'Nobody knows whether the welcome arrived');
    else await write(offer, step, publisherReads(offer, publisherOf(offer.life)), { letter: 'welcome' }, 'welcome');
  }
}
