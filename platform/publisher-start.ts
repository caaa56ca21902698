import { publisherWorkflowId } from '../domain/publisher/update';
import { TASK_QUEUE } from '../domain/offer/activities';
import type { PublisherContinueAsNewState } from '../domain/publisher/state';
import { SEARCH_ATTRIBUTES } from '../domain/offer/search-attributes';

export const PUBLISHER_WORKFLOW = 'publisherLifecycle';

/** How the workflow of a publisher is started, the first time or again; it is found where it runs. */
export function publisherStart(carried: PublisherContinueAsNewState) {
  const { publisher } = carried.life;
  return {
    workflowId: publisherWorkflowId(publisher.id),
    taskQueue: TASK_QUEUE,
    args: [carried],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
    staticSummary: publisher.name,
    staticDetails: `Publisher \`${publisher.id}\``,
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.publisher, value: publisher.id }],
  };
}
