import type { Case } from './case';
import type { Promised } from './promised';
import { benefitContactPromises } from './promises/benefit-contact';
import { engagementManagerPromise } from './promises/engagement-manager';
import { firstContactPromise } from './promises/first-contact';
import { newsPromises } from './promises/news';
import { welcomePromise } from './promises/welcome';

/** Every promise made to the publisher of an offer, computed from what happened by its own time. */
export function ledger(life: Case): Promised[] {
  const manager = engagementManagerPromise(life);
  return [
    welcomePromise(life),
    firstContactPromise(life),
    ...(manager ? [manager] : []),
    ...benefitContactPromises(life),
    ...newsPromises(life),
  ];
}
