import { benefitContactSteps } from '../../domain/plan';
import { escalate } from '../staff';
import { track } from '../track';

/** Promise: contact within one week of each benefit activated, or a ticket says that it is still owed. */
export const benefitContact = track(benefitContactSteps, (offer, step) =>
  escalate(offer, step, 'benefit-contact', `No contact about ${step.promised.about ?? 'a benefit'} yet`),
);
