import { status } from '@grpc/grpc-js';
import { Client, Connection, isGrpcServiceError } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '../domain/offer/search-attributes';

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

/**
 * Registers the search attributes of offers. Can be repeated; without them no offer could start. Where operators have
 * registered them and nobody else may (Temporal Cloud), it answers false and leaves it at that.
 */
export async function registerSearchAttributes(client: Client): Promise<boolean> {
  const searchAttributes = Object.fromEntries(Object.values(SEARCH_ATTRIBUTES).map(({ name }) => [name, KEYWORD]));
  const { namespace } = client.options;
  try {
    await client.connection.withDeadline(Date.now() + 10_000, () =>
      client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes }),
    );
    return true;
  } catch (err) {
    if (isGrpcServiceError(err) && NOT_OURS.has(err.code)) return false;
    throw err;
  }
}

const NOT_OURS = new Set<number>([status.PERMISSION_DENIED, status.UNIMPLEMENTED, status.UNAUTHENTICATED]);

const definedOnly = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
