import type { PublisherChange } from '../domain/publisher/state';
import { savePublisherLater, savePublisherNow, savePublisherPatiently } from './activities';
import type { LivePublisher } from './live-publisher';
import { ReadModel } from './store-copy';

/** The store's copy of a publisher. */
export type PublisherCopy = ReadModel<PublisherChange>;

/** Keeps the store's copy of a publisher. Tickets are about offers, so where it is stuck the metrics say so. */
export const copyOfPublisher = (publisher: LivePublisher): PublisherCopy =>
  new ReadModel<PublisherChange>(publisher, {
    now: savePublisherNow,
    later: savePublisherLater,
    patiently: savePublisherPatiently,
    stuck: () => undefined,
    unstuck: () => undefined,
  });
