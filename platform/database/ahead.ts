import { type OfferView } from '../../domain/offer-view';
import { connectClient } from '../temporal';
import type { Database } from './connection';

const PATIENCE = 5_000;

/** Compares the store with the running workflows. Answers a line for each that is ahead, or why they can't be asked. */
export async function offersAhead(database: Database, env: Record<string, string | undefined>): Promise<string[]> {
  const client = await connectClient(env).catch(() => undefined);
  if (client === undefined) return ['Temporal does not answer, so the running workflows were not compared'];
  const lines: string[] = [];
  try {
    for await (const { workflowId } of client.workflow.list({
      query: "WorkflowType = 'offerLifecycle' AND ExecutionStatus = 'Running'",
    })) {
      const id = workflowId.replace(/^offer\//, '');
      const { revision: stored = 0 } =
        (await database.selectFrom('offers').select('revision').where('id', '=', id).executeTakeFirst()) ?? {};
      const view = await client.connection
        .withDeadline(Date.now() + PATIENCE, () => client.workflow.getHandle(workflowId).query<OfferView>('offer'))
        .catch(() => undefined);
      if (view === undefined) lines.push(`${id} could not be asked: is a worker running?`);
      else if (view.revision > stored) lines.push(`${id} is ahead: revision ${view.revision}, the store has ${stored}`);
    }
  } finally {
    await client.connection.close();
  }
  return lines;
}
