import type { Letters } from '../../letters/letter';
import { benefitExpiring } from './benefit-expiring';
import { benefitGuide } from './benefit-guide';
import { checkIn } from './check-in';
import { closing } from './closing';
import { deskDown } from './desk-down';
import { engagementDeclined } from './engagement-declined';
import { engagementStart } from './engagement-start';
import { farewell } from './farewell';
import { handOver } from './hand-over';
import { movedUp } from './moved-up';
import { ownerCheck } from './owner-check';
import { ownerFound } from './owner-found';
import { pageLink } from './page-link';
import { paused } from './paused';
import { pointer } from './pointer';
import { reminder } from './reminder';
import { requestReceived } from './request-received';
import { sponsorshipDetails } from './sponsorship-details';
import { tierRisen } from './tier-risen';
import { welcome } from './welcome';

/** Every letter that the service writes itself. */
export const letters: Letters = {
  welcome,
  'owner-check': ownerCheck,
  'hand-over': handOver,
  'engagement-start': engagementStart,
  closing,
  'benefit-guide': benefitGuide,
  'benefit-expiring': benefitExpiring,
  'tier-risen': tierRisen,
  'sponsorship-details': sponsorshipDetails,
  pointer,
  'request-received': requestReceived,
  'engagement-declined': engagementDeclined,
  'moved-up': movedUp,
  paused,
  farewell,
  'page-link': pageLink,
  reminder,
  'check-in': checkIn,
  'owner-found': ownerFound,
  'desk-down': deskDown,
};
