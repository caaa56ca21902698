import type { Case } from '../offer/state';
import type { Promised } from './promised';
import { benefitContactPromises } from './benefit-contact';
import { engagementManagerPromises } from './engagement-manager';
import { firstContactPromise } from './first-contact';
import { newsPromises } from './news';
import { sponsorshipDetailsPromises } from './sponsorship-details';
import { technicalAnswerPromises } from './technical-answer';
import { welcomePromise } from './welcome';

/** Every promise made to the publisher of an offer, computed from what happened by its own time. */
export function ledger(life: Case): Promised[] {
  return [
    welcomePromise(life),
    firstContactPromise(life),
    ...engagementManagerPromises(life),
    ...benefitContactPromises(life),
    ...technicalAnswerPromises(life),
    ...sponsorshipDetailsPromises(life),
    ...newsPromises(life),
  ];
}
