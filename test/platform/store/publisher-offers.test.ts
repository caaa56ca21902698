import { sql } from 'kysely';
import { readOrganisation } from '../../../platform/store/publisher-offers';
import { startTestStore, type TestStore } from '../../support/database';
import { anOffer, ended, on, weSpoke } from '../../support/lives';
import { daysAgo, storeOffer } from '../../support/stored-offers';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const { publisher } = anOffer();
const read = (id: string) => readOrganisation(store.database, { id, publisher });
const written = (days: number): string => daysAgo(days).slice(0, 16).replace('T', ' ');

test('the publisher’s other offers come with the least time left first, and those of others not at all', async () => {
  const { database } = store;
  const list = { type: 'list', publishedAt: daysAgo(40) } as const;
  await storeOffer(database, { id: 'contoso.this', title: 'This', ...list });
  await storeOffer(database, { id: 'contoso.over', title: 'Over', ...list }, on(written(39), ended('withdrawn')));
  await storeOffer(database, { id: 'contoso.soon', title: 'Soon', ...list }, on(written(27), weSpoke()));
  await storeOffer(database, { id: 'contoso.late', title: 'Late', ...list }, on(written(30), weSpoke()));
  await storeOffer(database, { id: 'fabrikam.other', title: 'Other', ...list });
  const { offers, count } = await read('contoso.this');
  expect(count).toBe(3);
  expect(
    offers.map(({ title, stage, overdue, nextDue }) => `${title}: ${stage} ${overdue} ${nextDue === null}`),
  ).toEqual(['Late: live true false', 'Soon: live false false', 'Over: ended false true']);
});

test('twenty are shown, and all are counted', async () => {
  await sql`insert into offers select many.* from offers, generate_series(1, 30) as n,
    jsonb_populate_record(offers, jsonb_build_object('id', 'contoso.many-' || n)) as many where offers.id = 'contoso.soon'`.execute(
    store.database,
  );
  const { offers, count } = await read('contoso.this');
  expect([offers.length, count]).toEqual([20, 33]);
});

test('a publisher of one offer has no others', async () => {
  expect(
    await readOrganisation(store.database, { id: 'fabrikam.other', publisher: { ...publisher, id: 'fabrikam' } }),
  ).toEqual({
    offers: [],
    count: 0,
  });
});
