import type { PublisherChange } from '../domain/publisher';
import { savePublisherLater, savePublisherNow } from './activities';
import type { LivePublisher } from './live-publisher';
import { StoreCopy } from './store-copy';

/** The store's copy of a publisher. */
export type PublisherCopy = StoreCopy<PublisherChange>;

/** Keeps the store's copy of a publisher. */
export const copyOfPublisher = (publisher: LivePublisher): PublisherCopy =>
  new StoreCopy<PublisherChange>(publisher, { now: savePublisherNow, later: savePublisherLater });
