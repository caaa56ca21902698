import type { WorkflowHandle } from '@temporalio/client';
import type { Stage } from '../stage';
import { BARE_QUEUE } from './names';
import { type bareLife, record } from './workflow';

let started = 0;
const RUN = Date.now().toString(36);

/** Starts a bare workflow straight from a client and answers its id. */
export async function startBare({ client }: Stage): Promise<string> {
  const workflowId = `bare-${RUN}/${++started}`;
  await client.workflow.start<typeof bareLife>('bareLife', { workflowId, taskQueue: BARE_QUEUE, args: [] });
  return workflowId;
}

/** Sends a bare workflow an update and waits for its answer. */
export function tellBare({ client }: Stage, workflowId: string, text: string): Promise<number> {
  const handle: WorkflowHandle = client.workflow.getHandle(workflowId);
  return handle.executeUpdate(record, { args: [text] });
}
