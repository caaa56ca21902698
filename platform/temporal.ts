import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '../domain/search-attributes';

/** Temporal's number for keywords in the operator service. */
const KEYWORD = 2;

/** Connects as a client, by the standard TEMPORAL_* variables and profiles. */
export async function connectClient(env: Record<string, string | undefined>): Promise<Client> {
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars: definedOnly(env) });
  const connection = await Connection.connect(connectionOptions);
  return new Client({ connection, namespace: namespace ?? 'default' });
}

/** Connects as a worker, by the same variables. */
export async function connectWorker(
  env: Record<string, string | undefined>,
): Promise<{ connection: NativeConnection; namespace: string }> {
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars: definedOnly(env) });
  return { connection: await NativeConnection.connect(connectionOptions), namespace: namespace ?? 'default' };
}

/** Registers the search attributes of offers. Can be repeated; without them no offer could start. */
export async function registerSearchAttributes(client: Client): Promise<void> {
  const searchAttributes = Object.fromEntries(Object.values(SEARCH_ATTRIBUTES).map(({ name }) => [name, KEYWORD]));
  const { connection } = client;
  const { namespace } = client.options;
  await connection.withDeadline(Date.now() + 10_000, async () => {
    await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  });
}

const definedOnly = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
