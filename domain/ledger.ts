import type { Case } from './case';
import type { Promised } from './promised';
import { benefitContactPromises } from './promises/benefit-contact';
import { engagementManagerPromises } from './promises/engagement-manager';
import { firstContactPromise } from './promises/first-contact';
import { newsPromises } from './promises/news';
import { sponsorshipDetailsPromises } from './promises/sponsorship-details';
import { technicalAnswerPromises } from './promises/technical-answer';
import { welcomePromise } from './promises/welcome';

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
