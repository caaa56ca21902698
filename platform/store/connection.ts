import { Kysely } from 'kysely';
import { Pool, types } from 'pg';
import { TellingDialect } from './store-away';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
types.setTypeParser(types.builtins.INT8, Number);

/** How long a query may take, in milliseconds. */
const PATIENCE = 8_000;

/** Connects to the store. Nothing waits for it longer than a few seconds: a store that is away is a StoreAway at once. */
export function connectDatabase(url: string, connections = 8, patience = PATIENCE): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3_000,
    query_timeout: patience,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced; the next query says so if the store is gone.
  pool.on('error', () => undefined);
  // The same for one that breaks in use: its query fails with the error, and the process must not.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new TellingDialect({ pool }) });
}
