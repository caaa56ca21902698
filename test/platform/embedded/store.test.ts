import { Client, Pool } from 'pg';
import { startStore, type Store } from '../../../platform/embedded/store';
import { emptyFolder } from './empty-folder';

const running: Store[] = [];
async function start(dataDir?: string): Promise<Store> {
  const store = await startStore({ dataDir, port: 0 });
  running.push(store);
  return store;
}
afterAll(() => Promise.all(running.map((store) => store.stop())));

/** One statement on a connection of its own. */
async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded store', () => {
  test('has every acknowledged row after kill -9', async () => {
    const folder = emptyFolder();
    const first = await start(folder);
    await ask(first.url, 'create table fact (n int); insert into fact select generate_series(1, 500)');
    process.kill(first.pid, 'SIGKILL');
    expect(await first.exited).toBe('signal SIGKILL');
    const second = await start(folder);
    expect(await ask(second.url, 'select count(*)::int as n from fact')).toEqual([{ n: 500 }]);
  });

  test('has them after a stop, and the folder is free again at once', async () => {
    const folder = emptyFolder();
    const first = await start(folder);
    await ask(first.url, 'create table fact (n int); insert into fact values (7)');
    await first.stop();
    expect(await first.exited).toBe('exit code 0');
    const second = await start(folder);
    expect(await ask(second.url, 'select n from fact')).toEqual([{ n: 7 }]);
  });
});

describe('an embedded store for many', () => {
  let store: Store;
  beforeAll(async () => {
    store = await start();
  });

  test('gives each of many clients its own rows, also when a query does not fit one packet', async () => {
    const pool = new Pool({ connectionString: store.url, max: 8 });
    const asked = Array.from({ length: 300 }, (_, n) => ({ n, text: 'x'.repeat(n % 2 ? 300_000 : 10) }));
    const answers = await Promise.all(
      asked.map(({ n, text }) => pool.query(`select $1::int as n, length($2::text) as length, ${n} as own`, [n, text])),
    );
    const rows = answers.map((answer) => answer.rows[0] as unknown);
    expect(rows).toEqual(asked.map(({ n, text }) => ({ n, length: text.length, own: n })));
    await pool.end();
  });

  test('rolls back for a client that is gone, also after an error that it did not finish', async () => {
    await ask(store.url, 'create table fact (n int)');
    const lost = new Client({ connectionString: store.url });
    lost.on('error', () => undefined);
    await lost.connect();
    await lost.query('begin');
    await lost.query('insert into fact values (1)');
    // Parse of a statement that cannot be, and then no Sync.
    const text = Buffer.from('\0select nothing from nowhere\0\0\0');
    const head = Buffer.from([0x50, 0, 0, 0, text.length + 4]);
    const socket = (lost as unknown as { connection: { stream: NodeJS.WritableStream & { destroy(): void } } })
      .connection.stream;
    socket.write(Buffer.concat([head, text]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    expect(await ask(store.url, 'select count(*)::int as n from fact')).toEqual([{ n: 0 }]);
    await ask(store.url, 'insert into fact values (2)');
    expect(await ask(store.url, 'select n from fact')).toEqual([{ n: 2 }]);
  });

  test('ends when told by SIGTERM', async () => {
    process.kill(store.pid, 'SIGTERM');
    expect(await store.exited).toBe('exit code 0');
  });
});
