import { allHandlersFinished, condition, continueAsNew, isCancellation, log, workflowInfo } from '@temporalio/workflow';
import { farewellSteps, farewellTicket } from '../domain/duties/farewell';
import { ticketSteps } from '../domain/duties/ticket-steps';
import type { ContinueAsNewState } from '../domain/offer/continue-as-new';
import { endingOf } from '../domain/offer/endings';
import { nextStep } from '../domain/offer/plan';
import type { Plan, Step } from '../domain/offer/step';
import { listen } from './handlers';
import { Lanes } from './lanes';
import { LiveOffer } from './live-offer';
import { readModelOf } from './offer-read-model';
import { takeStep } from './take-step';

/**
 * One marketplace offer, for as long as it lives.
 *
 *   welcome          self-service advice at once
 *   first contact    the rewards team makes contact within a week of publication
 *   engagement       a named manager accompanies the publisher: three months, or for as long as a transact offer lives
 *   benefit contact  contact within one week of each benefit activated
 *   technical answer each request for technical help is answered
 *   sponsorship      how to use it is told as soon as it unlocks
 *   news             never four weeks without news; then the owner check, then a support ticket
 *
 * Each promise is a file under domain/promises, and what is done that is no promise one under domain/duties. They run side
 * by side: none waits for another, and none can break another. They share only the facts: what happened, and when. Every
 * date and every next step is computed from the facts (domain/offer/plan.ts), so a run can stop at any point and the next
 * carries on from the facts alone. An offer that ends finishes what was begun, says farewell and is over; the journal
 * keeps it, and relisting carries on from there.
 */
export async function offerLifecycle(carried: ContinueAsNewState): Promise<void> {
  const offer = new LiveOffer(carried);
  const readModel = readModelOf(offer);
  listen(offer, readModel);
  const lanes = new Lanes(offer);

  await offer.until(() => offer.isOver || workflowInfo().continueAsNewSuggested);
  await lanes.stop();
  await closeOffer(offer);
  await condition(allHandlersFinished);
  if (offer.isOver) await offer.until(() => offer.isSaved);
  await readModel.stop();

  if (offer.isOver) return;

  await continueAsNew<typeof offerLifecycle>(offer.handOver());
}

/** An offer that is over says farewell to its publisher, and closes the tickets that have lost their reason. */
async function closeOffer(offer: LiveOffer): Promise<void> {
  const next = (plan: Plan): Step | undefined => nextStep(plan, offer.state, offer.now());
  for (let step = next(farewellSteps); step !== undefined; step = next(farewellSteps)) {
    try {
      await takeStep(offer, step);
    } catch (err) {
      if (isCancellation(err)) throw err;
      // Mail has been down for days: a person is told, and the offer ends all the same.
      log.error('the farewell could not be sent; staff are told', { key: step.key, err });
      const ended = endingOf(offer.state);
      if (ended) await takeStep(offer, farewellTicket(ended));
      break;
    }
  }
  for (let step = next(ticketSteps); step !== undefined; step = next(ticketSteps)) await takeStep(offer, step);
}
