import { benefitTitle } from '../../domain/benefits';
import { marketingReader } from '../../domain/marketing-reader';
import { sponsorshipSteps } from '../../domain/plan';
import { write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { openPromiseTicket } from '../tickets';

/** Promise: how to use the Azure sponsorship, by mail at once when it unlocks. */
export async function sponsorship(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(sponsorshipSteps);
    const { id, about } = step.promised;
    if (step.kind === 'open-ticket') {
      await openPromiseTicket(
        offer,
        step,
        'sponsorship-details',
        'Nobody knows whether the sponsorship details arrived',
      );
      continue;
    }
    const to = marketingReader(offer.life);
    const benefit = { id: about ?? '', title: benefitTitle(offer.life, about ?? '', to.language) };
    await write(offer, step, { to, language: to.language }, { letter: 'sponsorship-details', benefit }, id);
  }
}
