import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { ContinueAsNewState } from '../domain/offer/continue-as-new';
import { listen } from './handlers';
import { LiveOffer } from './live-offer';
import { sideBySide } from './side-by-side';
import { copyOf } from './offer-copy';
import { closeOffer } from './farewell';
import { benefitContact } from './tracks/benefit-contact';
import { benefits } from './tracks/benefits';
import { changes } from './tracks/changes';
import { copies } from './tracks/copies';
import { engagement } from './tracks/engagement';
import { firstContact } from './tracks/first-contact';
import { news } from './tracks/news';
import { owner } from './tracks/owner';
import { personalLetters } from './tracks/personal-letters';
import { requests } from './tracks/requests';
import { sponsorship } from './tracks/sponsorship';
import { technicalAnswer } from './tracks/technical-answer';
import { tickets } from './tracks/tickets';
import { welcome } from './tracks/welcome';

const TRACKS = {
  welcome,
  firstContact,
  engagement,
  benefitContact,
  technicalAnswer,
  sponsorship,
  news,
  owner,
  benefits,
  requests,
  changes,
  personalLetters,
  copies,
  tickets,
};

/**
 * One marketplace offer, for as long as it lives.
 *
 *   welcome          self-service advice at once
 *   first contact    the rewards team makes contact within a week of publication
 *   engagement       a named manager accompanies the publisher: three months, or for as long as a transact offer lives
 *   benefit contact  contact within one week of each benefit activated
 *   news             never four weeks without news; then the owner check, then a support ticket
 *   technical answer each request for technical help is answered
 *   sponsorship      how to use it is told as soon as it unlocks
 *   owner            an owner who is gone is looked for, a new one is told what is owed
 *   benefits         explained, warned of before they lapse, unlocked and reviewed as sales move the tier
 *   requests         whoever asks for help gets a number
 *   changes          pauses end by themselves, a move to a higher type is told
 *   personal letters what somebody writes to the publisher leaves once, and counts as a message
 *   copies           who did not take a copy for now gets it alone, later
 *   tickets          what has lost its reason is closed
 *
 * The promises run side by side, a file each under tracks/. No promise waits for another, and none can break another.
 * They share only the facts: what happened, and when. Every date and every next step is computed from the facts
 * (domain/plan.ts), so a run can stop at any point and the next carries on from the facts alone. An offer that ends
 * finishes what was begun, says farewell and is over; the journal keeps it, and relisting carries on from there.
 */
export async function offerLifecycle(carried: ContinueAsNewState): Promise<void> {
  const offer = new LiveOffer(carried);
  const copy = copyOf(offer);
  listen(offer, copy);
  const promises = sideBySide(offer, TRACKS);

  await offer.until(() => offer.isOver || workflowInfo().continueAsNewSuggested);
  await promises.stop();
  await closeOffer(offer);
  await condition(allHandlersFinished);
  if (offer.isOver) await offer.until(() => offer.isSaved);
  await copy.stop();

  if (offer.isOver) return;

  await continueAsNew<typeof offerLifecycle>(offer.handOver());
}
