import { isCancellation, log } from '@temporalio/workflow';
import { type FarewellStep, farewellSteps } from '../domain/farewell-steps';
import { farewellOf } from '../domain/letter-contents';
import { nextStep, type Step } from '../domain/plan';
import { deskSteps } from '../domain/tickets';
import { publisherReads, write } from './letters';
import type { LiveOffer } from './live-offer';
import { openTicket, takeTicketStep } from './tickets';

/** An offer that is over says farewell to its publisher, and closes the tickets that have lost their reason. */
export async function closeOffer(offer: LiveOffer): Promise<void> {
  for (;;) {
    const farewell = nextStep(farewellSteps, offer.state, offer.now());
    if (farewell === undefined) break;
    try {
      await take(offer, farewell);
    } catch (err) {
      if (isCancellation(err)) throw err;
      // Mail has been down for days: a person is told, and the offer ends all the same.
      log.error('the farewell could not be sent; staff are told', { key: farewell.key, err });
      await tellStaff(offer, { key: `${farewell.key}/ticket`, at: farewell.at });
      break;
    }
  }
  for (;;) {
    const step = nextStep(deskSteps, offer.state, offer.now());
    if (step === undefined) break;
    await takeTicketStep(offer, step);
  }
}

async function take(offer: LiveOffer, step: FarewellStep): Promise<void> {
  if (step.kind === 'open-farewell-ticket') return tellStaff(offer, step);
  await write(offer, step, publisherReads(offer, step.to), farewellOf(offer.state, step.ended));
}

function tellStaff(offer: LiveOffer, step: Step): Promise<void> {
  const subject = `The publisher could not be told that the offer has ended: ${offer.state.offer.title}`;
  return openTicket(offer, step, { kind: 'farewell', subject, promise: null });
}
