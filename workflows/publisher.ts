import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { PublisherChange, PublisherContinueAsNewState } from '../domain/publisher/state';
import { LivePublisher } from './live-publisher';
import { offersToEnd } from './publisher-delisting';
import { listenToPublisher } from './publisher-handlers';
import { salesToTell } from './publisher-sales';
import { factsToTell } from './publisher-telling';
import { chores } from './publisher-chores';
import { savePublisherLater, savePublisherNow, savePublisherPatiently } from './activities';
import { ReadModel } from './read-model';

/**
 * One publisher, for as long as it has offers: the company behind them.
 *
 *   tell offers   its marketing contact and its agreements reach every live offer
 *   tell sales    so does what sales have reached
 *   end offers    delisting the publisher ends each of its offers, and keeps what became of it
 *
 * What it knows is in the store before its live offers are looked up there, and an offer that begins reads it from the
 * store after it is there itself: so an offer that comes meanwhile is told by the one or by the other.
 */
export async function publisherLifecycle(carried: PublisherContinueAsNewState): Promise<void> {
  const publisher = new LivePublisher(carried);
  const readModel = new ReadModel<PublisherChange>(publisher, {
    now: savePublisherNow,
    later: savePublisherLater,
    patiently: savePublisherPatiently,
    // Tickets are about offers, so where it is stuck the metrics say so.
    stuck: () => undefined,
    unstuck: () => undefined,
  });
  listenToPublisher(publisher, readModel);
  const work = chores(publisher, () => [
    ...factsToTell(publisher),
    ...salesToTell(publisher),
    ...offersToEnd(publisher),
  ]);

  await condition(() => workflowInfo().continueAsNewSuggested);
  await work.stop();
  await condition(allHandlersFinished);
  await readModel.stop();

  await continueAsNew<typeof publisherLifecycle>(publisher.handOver());
}
