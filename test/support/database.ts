import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { connectDatabase, type Database } from '../../platform/database/connection';
import { migrate } from '../../platform/database/migrate';
import { startStore } from '../../platform/embedded/store';

export type TestStore = { readonly url: string; readonly database: Database; stop(): Promise<void> };

/**
 * An empty, migrated store: a database of its own on the PostgreSQL server that the whole run shares, or, where the
 * machine has none, the embedded store in memory.
 */
export async function startTestStore(): Promise<TestStore> {
  const shared = process.env.TEST_DATABASE_URL;
  const { url, drop } = shared === undefined ? await embedded() : await ownDatabase(shared);
  const database = connectDatabase(url);
  await migrate(database);
  return {
    url,
    database,
    async stop() {
      await database.destroy();
      await drop();
    },
  };
}

async function embedded(): Promise<{ url: string; drop(): Promise<void> }> {
  const store = await startStore({ port: 0 });
  return { url: store.url, drop: () => store.stop() };
}

async function ownDatabase(shared: string): Promise<{ url: string; drop(): Promise<void> }> {
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
