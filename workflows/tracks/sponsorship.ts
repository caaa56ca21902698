import { benefitTitle } from '../../domain/benefits/benefits';
import { marketingReader } from '../../domain/benefits/marketing-reader';
import { sponsorshipSteps } from '../../domain/plan';
import { write } from '../letters';
import { openPromiseTicket } from '../tickets';
import { track } from '../track';

const UNHEARD = 'Nobody knows whether the sponsorship details arrived';

/** Promise: how to use the Azure sponsorship, by mail at once when it unlocks. */
export const sponsorship = track(sponsorshipSteps, (offer, step) => {
  if (step.kind === 'open-ticket') return openPromiseTicket(offer, step, 'sponsorship-details', UNHEARD);
  const { id, about } = step.promised;
  const to = marketingReader(offer.state);
  const benefit = { id: about ?? '', title: benefitTitle(offer.state, about ?? '', to.language) };
  return write(offer, step, { to, language: to.language }, { letter: 'sponsorship-details', benefit }, id);
});
