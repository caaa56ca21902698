import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

const TIMESTAMPTZ = 1184;
const BIGINT = 20;
types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());
types.setTypeParser(BIGINT, Number);

/** Connects to the store. Nothing waits for it longer than a few seconds: a store that is away is an error at once. */
export function connectDatabase(url: string, connections = 8): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3_000,
    query_timeout: 8_000,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced; the next query says so if the store is gone.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
