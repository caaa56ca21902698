import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { DatabaseError } from 'pg';

/** The store does not answer: it is away, starts, stops, or has no room. The cause says which. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super('the store does not answer', { cause });
  }
}

/** SQLSTATE of connections that break or do not come up, and of a server that starts, stops or has no room. */
const AWAY_STATES = /^(08|53|57P|58|25006)/;

/** The driver names only what the server itself refused: everything else is the connection, told in words. */
function told(err: unknown): unknown {
  const isAway = err instanceof DatabaseError ? AWAY_STATES.test(err.code ?? '') : !(err instanceof TypeError);
  return isAway ? new StoreAway(err) : err;
}

async function telling<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (err) {
    throw told(err);
  }
}

/** PostgreSQL by `pg`, with errors that can be told apart by their type. */
export class TellingDialect extends PostgresDialect {
  override createDriver(): Driver {
    return new TellingDriver(super.createDriver());
  }
}

class TellingDriver implements Driver {
  private readonly connections = new WeakMap<DatabaseConnection, TellingConnection>();

  constructor(private readonly driver: Driver) {}

  init = (): Promise<void> => this.driver.init();
  destroy = (): Promise<void> => this.driver.destroy();

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await telling(this.driver.acquireConnection());
    const known = this.connections.get(connection) ?? new TellingConnection(connection);
    this.connections.set(connection, known);
    return known;
  }

  beginTransaction = (connection: DatabaseConnection, settings: TransactionSettings): Promise<void> =>
    this.driver.beginTransaction(connection, settings);
  commitTransaction = (connection: DatabaseConnection): Promise<void> => this.driver.commitTransaction(connection);
  rollbackTransaction = (connection: DatabaseConnection): Promise<void> => this.driver.rollbackTransaction(connection);

  releaseConnection = (connection: DatabaseConnection): Promise<void> =>
    this.driver.releaseConnection(connection instanceof TellingConnection ? connection.inner : connection);
}

class TellingConnection implements DatabaseConnection {
  constructor(readonly inner: DatabaseConnection) {}

  executeQuery = <R>(query: CompiledQuery): Promise<QueryResult<R>> => telling(this.inner.executeQuery<R>(query));

  async *streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.inner.streamQuery<R>(query, chunkSize);
    } catch (err) {
      throw told(err);
    }
  }
}
