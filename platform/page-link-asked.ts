import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { TASK_QUEUE } from '../domain/offer/activities';

/** Asks for a new link for a person, as links name it: once an hour at most, whoever asks how often. */
export async function askForPageLink(client: Client, offerId: string, person: string): Promise<void> {
  try {
    await client.workflow.start('pageLink', {
      workflowId: `page-link/${offerId}/${person}`,
      taskQueue: TASK_QUEUE,
      args: [offerId, person],
    });
  } catch (err) {
    if (!(err instanceof WorkflowExecutionAlreadyStartedError)) throw err;
  }
}
