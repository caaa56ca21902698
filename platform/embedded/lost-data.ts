import { isGrpcServiceError } from '@temporalio/client';
import { connectDatabase } from '../store/connection';
import { StoreAway } from '../store/store-away';
import { connectClient } from '../temporal';
import { AFTER_LOSS, AFTER_LOSS_OF_STORE } from './data-folder';

/** How long Temporal may take to count, in milliseconds. */
const WITHIN_MS = 10_000;

/** What to say where Temporal begins with an empty file: the offers that the store has are then watched by nobody. */
export async function lostWorkflows(databaseUrl: string, file: string): Promise<string | undefined> {
  const database = connectDatabase(databaseUrl, 1);
  try {
    const tables = await database.introspection.getTables();
    if (!tables.some(({ name }) => name === 'offers')) return undefined;
    const { live } = await database
      .selectFrom('offers')
      .select(({ fn }) => fn.countAll<number>().as('live'))
      .where('stage', '=', 'live')
      .executeTakeFirstOrThrow();
    if (live === 0) return undefined;
    const lost = `${file} was not there, so that no workflow looks after the ${live === 1 ? 'one live offer' : `${live} live offers`} of the store.`;
    return `${lost} Put the copy back that you have of it; without one, ${AFTER_LOSS}`;
  } catch (err) {
    // Whoever needs the store says that it is away.
    if (err instanceof StoreAway) return undefined;
    throw err;
  } finally {
    await database.destroy();
  }
}

/** What to say where the store begins with an empty folder: what runs in Temporal is then in no journal. */
export async function lostJournals(env: NodeJS.ProcessEnv, folder: string): Promise<string | undefined> {
  const client = await connectClient(env);
  try {
    const query = "WorkflowType = 'offerLifecycle' AND ExecutionStatus = 'Running'";
    const { count } = await client.connection.withDeadline(Date.now() + WITHIN_MS, () => client.workflow.count(query));
    if (count === 0) return undefined;
    const which = count === 1 ? 'one offer that runs is' : `${count} offers that run are`;
    const lost = `${folder} was not there, so that the ${which} in no list, and what is said there may be refused.`;
    return `${lost} Put the copy back that you have of it; without one, ${AFTER_LOSS_OF_STORE}`;
  } catch (err) {
    // Whoever needs Temporal says that it is away.
    if (isGrpcServiceError(err)) return undefined;
    throw err;
  } finally {
    await client.connection.close();
  }
}
