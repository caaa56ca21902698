import { proxyActivities } from '@temporalio/workflow';
import { MAIL_TASK_QUEUE, type OfferActivities } from '../domain/offer/activities';
import type { IncomingActivities } from '../domain/incoming/activities';
import type { PublisherActivities } from '../domain/publisher/activities';

/** Mail is tried for five days: ten seconds, then up to an hour apart. The server may be down for a weekend. */
export const { sendLetter, sendCopies, sendPersonal, sendPageLink } = proxyActivities<OfferActivities>({
  taskQueue: MAIL_TASK_QUEUE,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '1 hour', maximumAttempts: 128 },
});

/** A desk that is down for a day is told to a person (see tickets.ts); after that it is tried for ever. */
export const firstDay = { retry: { initialInterval: '10 seconds', maximumInterval: '1 hour', maximumAttempts: 32 } };

export const { openTicket, raiseTicket, closeTicket, findOwner } = proxyActivities<OfferActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '1 hour' },
});

/**
 * The store's copy is saved at once, while somebody may wait for it. Like all else by an activity that the history has:
 * a local one ends within a workflow task, and where the server gave that task up meanwhile, the worker goes on with
 * what no history has. Who waits has an answer within the API's deadline also when a worker is killed: its save and its
 * place are given up one after the other (see workers.ts).
 */
const atOnce = { startToCloseTimeout: '4 seconds', retry: { maximumAttempts: 1 } } as const;
/** When that fails it is saved as soon as the store is back, for as long as that takes. */
const asSoonAsPossible = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

/** A copy of which a person was told that it cannot be saved waits for somebody to mend what is wrong. */
const patiently = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '10 minutes' },
} as const;

export const { saveOffer: saveNow } = proxyActivities<OfferActivities>(atOnce);
export const { saveOffer: saveLater } = proxyActivities<OfferActivities>(asSoonAsPossible);
export const { saveOffer: savePatiently } = proxyActivities<OfferActivities>(patiently);

export const { workingTime, pinTerms } = proxyActivities<OfferActivities>({ startToCloseTimeout: '5 seconds' });

/** Counting reads every line of a publisher: it takes its time, and waits for the store as long as that takes. */
export const { countSales } = proxyActivities<OfferActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

/** The copy of a publisher, in the same three ways. */
export const { savePublisher: savePublisherNow } = proxyActivities<PublisherActivities>(atOnce);
export const { savePublisher: savePublisherPatiently } = proxyActivities<PublisherActivities>(patiently);
export const { savePublisher: savePublisherLater, liveOffers } = proxyActivities<PublisherActivities>(asSoonAsPossible);

/** For an answer that somebody waits for: who is not told soon goes on without. */
export const { liveOffers: countLive } = proxyActivities<PublisherActivities>({ scheduleToCloseTimeout: '4 seconds' });

/** A company may have thousands of offers, and one of them may be stuck for days: whoever has heard is not told again. */
export const { tellOffers, tellSales, endOffers } = proxyActivities<PublisherActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '2 seconds', maximumInterval: '10 minutes' },
});

/** Where it fails it is tried until it succeeds: until then the schedule starts no other. */
export const { handOverSales } = proxyActivities<PublisherActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '10 seconds', maximumInterval: '1 minute' },
});

/** It takes mail in until none waits; where it fails it is tried until it succeeds. */
export const { takeInMail } = proxyActivities<IncomingActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '2 seconds', maximumInterval: '1 minute' },
});
