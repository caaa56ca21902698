import type { ContinueAsNewState } from '../domain/offer/continue-as-new';
import { typeOf } from '../domain/offer/state';
import { TASK_QUEUE } from '../domain/offer/activities';
import { workflowIdOf } from '../domain/offer/offer';
import { SEARCH_ATTRIBUTES } from '../domain/offer/search-attributes';

export const OFFER_WORKFLOW = 'offerLifecycle';

/** Replaying ten thousand signals at once takes seconds, and longer on a busy machine. */
const TASK_TIMEOUT = '20 seconds';

/** How the workflow of an offer is started, the first time or again; it is found where it runs. */
export function offerStart(carried: ContinueAsNewState) {
  const { offer } = carried.life;
  const type = typeOf(carried.life);
  return {
    workflowId: workflowIdOf(offer.id),
    taskQueue: TASK_QUEUE,
    args: [carried],
    workflowTaskTimeout: TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    staticSummary: `${offer.title} (${type})`,
    staticDetails: `Offer \`${offer.id}\` of ${offer.publisher.name}, under ${offer.program}`,
    typedSearchAttributes: [
      { key: SEARCH_ATTRIBUTES.publisher, value: offer.publisher.id },
      { key: SEARCH_ATTRIBUTES.type, value: type },
      { key: SEARCH_ATTRIBUTES.stage, value: 'live' },
    ],
  };
}
