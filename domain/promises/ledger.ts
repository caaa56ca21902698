import { memoizeByState } from '../offer/memoize';
import { benefitContactPromises } from './benefit-contact';
import { engagementManagerPromises } from './engagement-manager';
import { firstContactPromise } from './first-contact';
import { newsPromises } from './news';
import type { Promised } from './promised';
import { replyPromises } from './reply';
import { sponsorshipDetailsPromises } from './sponsorship-details';
import { technicalAnswerPromises } from './technical-answer';
import { welcomePromise } from './welcome';

/** Every promise made to the publisher of an offer, computed from what happened by its own time. */
export const ledger = memoizeByState((state): readonly Promised[] => [
  welcomePromise(state),
  firstContactPromise(state),
  ...engagementManagerPromises(state),
  ...benefitContactPromises(state),
  ...technicalAnswerPromises(state),
  ...sponsorshipDetailsPromises(state),
  ...newsPromises(state),
  ...replyPromises(state),
]);
