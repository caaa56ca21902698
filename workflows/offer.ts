import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Carried } from '../domain/carried';
import { listen } from './handlers';
import { LiveOffer } from './live-offer';
import { sideBySide } from './side-by-side';
import { StoreCopy } from './store-copy';
import { benefitContact } from './tracks/benefit-contact';
import { engagement } from './tracks/engagement';
import { firstContact } from './tracks/first-contact';
import { news } from './tracks/news';
import { owner } from './tracks/owner';
import { tickets } from './tracks/tickets';
import { welcome } from './tracks/welcome';

/**
 * One marketplace offer, for as long as it lives.
 *
 *   welcome          self-service advice at once
 *   first contact    the rewards team makes contact within a week of publication
 *   engagement       a named manager accompanies the publisher: three months, or for as long as a transact offer lives
 *   benefit contact  contact within one week of each benefit activated
 *   news             never four weeks without news; then the owner check, then a support ticket
 *   owner            an owner who is gone is looked for, a new one is told what is owed
 *   tickets          what has lost its reason is closed
 *
 * The promises run side by side, a file each under tracks/. No promise waits for another, and none can break another.
 * They share only the facts: what happened, and when. Every date and every next step is computed from the facts
 * (domain/plan.ts), so a run can stop at any point and the next carries on from the facts alone.
 */
export async function offerLifecycle(carried: Carried): Promise<void> {
  const offer = new LiveOffer(carried);
  const copy = new StoreCopy(offer);
  listen(offer, copy);
  const promises = sideBySide(offer, { welcome, firstContact, engagement, benefitContact, news, owner, tickets });

  await condition(() => workflowInfo().continueAsNewSuggested);
  await promises.stop();
  await condition(allHandlersFinished);
  await copy.stop();

  await continueAsNew<typeof offerLifecycle>(offer.handOver());
}
