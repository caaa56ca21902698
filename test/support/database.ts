import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { connectDatabase, type Database } from '../../platform/store/connection';
import { migrate } from '../../platform/store/migrate';
import { startStore } from '../../platform/embedded/store';
import { layLine, type Line } from './line';

export type TestStore = {
  readonly url: string;
  readonly database: Database;
  readonly line: Line;
  readonly stop: () => Promise<void>;
};

/**
 * An empty, migrated store: a database of its own on the PostgreSQL server that the whole run shares, or, where the
 * machine has none, the embedded store in memory. `server` is the URL of another PostgreSQL server to have it on.
 */
export async function startTestStore(server?: string): Promise<TestStore> {
  const shared = server ?? process.env.TEST_DATABASE_URL;
  const { url: direct, drop } = shared === undefined ? await embedded() : await ownDatabase(shared);
  const line = await layLine(Number(new URL(direct).port));
  const url = direct.replace(/:\d+\//, `:${line.port}/`);
  const database = connectDatabase(url);
  await migrate(database);
  return {
    url,
    database,
    line,
    stop: async () => {
      await database.destroy();
      await line.stop();
      await drop();
    },
  };
}

/** A database to be migrated, and how it goes away. */
type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> };

async function embedded(): Promise<OwnDatabase> {
  const store = await startStore({ port: 0 });
  return { url: store.url, drop: () => store.stop() };
}

async function ownDatabase(shared: string): Promise<OwnDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(shared, `create database ${name}`);
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(shared, `drop database ${name} with (force)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
