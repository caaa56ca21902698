import { sql } from 'kysely';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { connectDatabase, type Database } from '../../../platform/store/connection';
import { StoreAway } from '../../../platform/store/store-away';
import { startTestStore, type TestStore } from '../../support/database';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

/** What comes of a statement on a connection of its own. */
async function asking(url: string, statement: string, patience?: number): Promise<unknown> {
  const database: Database = connectDatabase(url, 1, patience);
  return sql
    .raw(statement)
    .execute(database)
    .catch((err: unknown) => err)
    .finally(() => database.destroy());
}

test('a store on which nobody listens, that never answers, or answers too late is away', async () => {
  const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const away = await Promise.all([
    asking('postgres://nobody@127.0.0.1:1/none', 'select 1'),
    asking(`postgres://nobody@127.0.0.1:${port}/none`, 'select 1'),
    asking(store.url, 'select pg_sleep(5)', 200),
  ]);
  silent.close();
  for (const err of away) expect(err).toBeInstanceOf(StoreAway);
});

test('a connection that breaks while something is asked is a store that is away', async () => {
  const asked = asking(store.url, 'select pg_sleep(5)');
  setTimeout(() => store.line.cut(), 500);
  const err = await asked;
  store.line.mend();
  expect(err).toBeInstanceOf(StoreAway);
});

test('what the store itself refuses is no absence, and is told by its code', async () => {
  const refused = await asking(store.url, 'select nonsense');
  expect(refused).not.toBeInstanceOf(StoreAway);
  expect(refused).toMatchObject({ code: '42703' });
  expect(await asking(store.url, `do $$ begin raise exception using errcode = '53100'; end $$`)).toBeInstanceOf(
    StoreAway,
  );
});
