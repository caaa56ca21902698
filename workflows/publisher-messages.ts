import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { KnownFacts } from '../domain/offer/activities';
import type { PublisherFact } from '../domain/publisher/state';
import type { PublisherView } from '../domain/publisher/view';
import type { Recorded } from './messages';

export const setMarketingContact = defineUpdate<Recorded, [unknown]>('setMarketingContact');
export const acceptAgreement = defineUpdate<Recorded, [unknown]>('acceptAgreement');
export const delistPublisher = defineUpdate<Recorded, [unknown]>('delistPublisher');

/** Answers when the store shows the publisher as it is. */
export const showPublisher = defineUpdate<Recorded>('showPublisher');

/** Sales were counted. Answers whether the offers have been told already. */
export const salesArrived = defineUpdate<{ readonly told: boolean }>('salesArrived');

/** The same from who does not wait for the answer. */
export const salesWaiting = defineSignal('salesWaiting');

/** The publisher as the HTTP contract has it; earlier results of a delisting are only in the store. */
export const publisherQuery = defineQuery<PublisherView>('publisher');

/** What the workflow knows after a revision, page by page, to compare the journal with. */
export const publisherFactsQuery = defineQuery<KnownFacts<PublisherFact>, [after: number]>('facts');
