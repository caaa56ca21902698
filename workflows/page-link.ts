import { sleep, workflowInfo } from '@temporalio/workflow';
import { sendPageLink } from './activities';

/** Sends a person a new link, and keeps its id for an hour: until then the same person gets no other one. */
export async function pageLink(offerId: string, person: string): Promise<void> {
  await sendPageLink({ offerId, person, key: `page-link/${workflowInfo().runId}` });
  await sleep('1 hour');
}
