import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Endings } from './endings';

/** Makes a database of its own on a PostgreSQL server, so that nothing of a run stays in one that is used; dropped at the end. */
export async function ownDatabase(
  server: string,
  endings: Endings,
): Promise<{ url: string; kind: string; pid: number }> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const kind = (await administer(server, 'show server_version')) ?? '';
  await administer(server, `create database ${name}`);
  endings.add(async () => {
    await administer(server, `drop database ${name} with (force)`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, kind: `PostgreSQL ${kind.split(' ')[0] ?? ''}`, pid: 0 };
}

async function administer(server: string, statement: string): Promise<string | undefined> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(statement).finally(() => client.end());
  return Object.values(rows[0] ?? {})[0];
}
