import { firstContactSteps } from '../../domain/plan';
import { escalate } from '../staff';
import { track } from '../track';

/** Promise: the rewards team makes contact once the offer is live, or a ticket says it did not. */
export const firstContact = track(firstContactSteps, (offer, step) =>
  escalate(offer, step, 'first-contact', 'Nobody has contacted the publisher yet'),
);
