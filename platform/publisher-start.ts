import { publisherWorkflowId } from '../domain/company';
import { TASK_QUEUE } from '../domain/neighbours';
import type { Publisher } from '../domain/people';
import { firstCarried } from '../domain/publisher';
import { SEARCH_ATTRIBUTES } from '../domain/search-attributes';
import type { Instant } from '../domain/calendar';

export const PUBLISHER_WORKFLOW = 'publisherLifecycle';

/** How the workflow of a publisher is started: whoever speaks to it starts it where it is not running. */
export const publisherStart = (publisher: Publisher, since: Instant) => ({
  workflowId: publisherWorkflowId(publisher.id),
  taskQueue: TASK_QUEUE,
  args: [firstCarried(publisher, since)],
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
  staticSummary: publisher.name,
  staticDetails: `Publisher \`${publisher.id}\``,
  typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.publisher, value: publisher.id }],
});
