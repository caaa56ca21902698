import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { MAIL_TASK_QUEUE, type Neighbours } from '../domain/neighbours';
import type { CompanyNeighbours } from '../domain/publisher-neighbours';

/** Mail is tried for five days: ten seconds, then up to an hour apart. The server may be down for a weekend. */
export const { sendLetter, sendCopies, sendPersonal } = proxyActivities<Neighbours>({
  taskQueue: MAIL_TASK_QUEUE,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '1 hour', maximumAttempts: 128 },
});

/** A desk that is down for a day is told to a person (see tickets.ts); after that it is tried for ever. */
export const firstDay = { retry: { initialInterval: '10 seconds', maximumInterval: '1 hour', maximumAttempts: 32 } };

export const { openTicket, raiseTicket, closeTicket, findOwner } = proxyActivities<Neighbours>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '1 hour' },
});

/** The store's copy is saved on the spot, within the workflow task. */
export const { saveOffer: saveNow } = proxyLocalActivities<Neighbours>({
  startToCloseTimeout: '4 seconds',
  retry: { maximumAttempts: 1 },
});

/** When that fails it is saved as soon as the store is back, for as long as that takes. */
export const { saveOffer: saveLater } = proxyActivities<Neighbours>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

export const { workingTime, pinTerms } = proxyLocalActivities<Neighbours>({ startToCloseTimeout: '5 seconds' });

/** Counting reads every line of a publisher: it takes its time, and waits for the store as long as that takes. */
export const { countSales } = proxyActivities<Neighbours>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

/** The copy of a publisher, in the same two ways. */
export const { savePublisher: savePublisherNow } = proxyLocalActivities<CompanyNeighbours>({
  startToCloseTimeout: '4 seconds',
  retry: { maximumAttempts: 1 },
});

export const { savePublisher: savePublisherLater, liveOffers } = proxyActivities<CompanyNeighbours>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** For an answer that somebody waits for: who is not told soon goes on without. */
export const { liveOffers: countLive } = proxyActivities<CompanyNeighbours>({ scheduleToCloseTimeout: '4 seconds' });

/** A company may have thousands of offers, and one of them may be stuck for days: whoever has heard is not told again. */
export const { tellOffers, tellSales, endOffers } = proxyActivities<CompanyNeighbours>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '2 seconds', maximumInterval: '10 minutes' },
});
