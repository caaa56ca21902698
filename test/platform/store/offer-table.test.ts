import { sql } from 'kysely';
import { exportOffers, listOfferTable, type OfferTableQuery } from '../../../platform/store/offer-table';
import { listOffers } from '../../../platform/store/offer-list';
import { readOffer } from '../../../platform/store/offer-reader';
import { startTestStore, type TestStore } from '../../support/database';
import {
  activated,
  anOffer,
  at,
  ended,
  letterSent,
  managerNamed,
  marketingContactSet,
  MAX,
  movedUp,
  on,
  ownerLeft,
  ownerUnknown,
  paused,
  relisted,
  salesReach,
  weSpoke,
} from '../../support/lives';
import { DAY_MS, storeOffer } from '../../support/stored-offers';
import { storeTicket } from '../../support/stored-tickets';
import { COUNTED_TO, OFFER_TABLE_SORTS, type OfferTableSort } from '../../../platform/store/list-choices';
import type { OfferTableFilters } from '../../../platform/store/offer-filters';

/** Wednesday 12 March 2031, at ten. Offers of a clock two years later have the same day of the year. */
const NOW = '2031-03-12';
const ahead = (now: string): number => (Date.parse(at(now)) - Date.now()) / DAY_MS;

const ASKED = {
  kind: 'owner-asked',
  promise: `news/${at('2031-02-10')}`,
  status: 'left',
  answerBy: at('2031-03-17'),
} as const;

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const page = (query: Partial<OfferTableQuery> = {}) =>
  listOfferTable(store.database, { filters: {}, sort: 'title', isDescending: false, limit: 50, zone: 'UTC', ...query });

const titles = async (
  filters: OfferTableFilters,
  sort: OfferTableSort = 'title',
  isDescending = false,
): Promise<string[]> => (await page({ filters, sort, isDescending })).items.map(({ title }) => title);

/** Every page of a view, a few rows at a time. */
async function pages(query: Partial<OfferTableQuery>): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await page({ ...query, cursor });
    seen.push(...items.map(({ id }) => id));
    if (next === null) return seen;
    cursor = next;
  }
}

beforeAll(async () => {
  const { database } = store;
  const list = { type: 'list', publishedAt: at('2031-02-03'), ahead: ahead(NOW) } as const;
  const acme = { publisher: { ...anOffer().publisher, id: 'acme', name: 'acme Ltd' } };
  await storeOffer(
    database,
    { id: 'contoso.alpha', title: 'Alpha', ...list },
    on('2031-02-10', weSpoke()),
    on('2031-02-11', ownerLeft()),
    on('2031-03-10 10:01', ASKED),
  );
  await storeOffer(
    database,
    { id: 'contoso.beta', title: 'beta', ...list },
    on('2031-03-01', weSpoke()),
    on('2031-03-02', paused('2031-03-20')),
  );
  await storeOffer(
    database,
    { id: 'acme.gamma', title: 'Gamma', ...list, type: 'trial', ...acme },
    ...[on('2031-02-20', weSpoke()), on('2031-02-21', managerNamed(MAX)), on('2031-02-22', ownerUnknown())],
    on('2031-03-11', letterSent('reminder', MAX.email), `step:news/${at('2031-02-20')}/reminder`),
  );
  await storeOffer(
    database,
    { id: 'acme.delta', title: 'Delta', ...list, type: 'trial', ...acme },
    on('2031-03-10', weSpoke()),
  );
  await storeOffer(database, { id: 'contoso.over', title: 'Over', ...list }, on('2031-02-20', ended('delisted')));
  const publishedAt = at('2031-02-03 10:01');
  const offer = anOffer({ id: 'contoso.sold', publishedAt });
  await storeOffer(
    database,
    { id: 'contoso.sold', title: 'Sold', ...list, publishedAt, type: 'trial' },
    ...[on('2031-02-04', movedUp(offer, 'trial', 'transact', '2031-02-04')), on('2031-02-05', marketingContactSet())],
    ...[on('2031-02-06', salesReach('co-sell', '30000.00')), on('2031-02-07', activated('to-seller-webinar'))],
    ...[on('2031-02-08', salesReach('awareness', '1.00')), on('2031-03-05', weSpoke())],
  );
  await storeOffer(
    database,
    { id: 'contoso.later', title: 'Later', type: 'list', publishedAt: at('2033-02-03'), ahead: ahead('2033-03-12') },
    on('2033-02-24', weSpoke()),
  );
  await storeTicket(database, { offer_id: 'acme.delta', kind: 'track-failed', opened_at: at('2031-03-11') });
  await storeTicket(database, {
    offer_id: 'acme.gamma',
    kind: 'track-failed',
    opened_at: at('2031-03-11'),
    status: 'resolved',
  });
});

const ALL = ['Alpha', 'beta', 'Delta', 'Gamma', 'Later', 'Over', 'Sold'];

test.each<[OfferTableFilters, string[]]>([
  [{}, ALL],
  [{ stage: 'ended' }, ['Over']],
  [{ type: 'transact' }, ['Sold']],
  [{ publisher: 'acme' }, ['Delta', 'Gamma']],
  [{ manager: 'MAX@programme.example' }, ['Gamma']],
  [{ manager: 'none' }, ['Delta', 'Sold']],
  [{ owner: 'left' }, ['Alpha']],
  [{ owner: 'unknown' }, ['Gamma']],
  [{ due: 'overdue' }, ['Alpha', 'Delta', 'Sold']],
  [{ due: 'nothing' }, ['Over']],
  [{ silent: 21 }, ['Alpha']],
  [{ silent: 19 }, ['Alpha', 'Gamma']],
  [{ tier: 'awareness' }, ['Sold']],
  [{ tier: 'co-sell' }, []],
  [{ flag: 'overdue' }, ['Alpha', 'Delta', 'Sold']],
  [{ flag: 'at-risk' }, ['Gamma']],
  [{ flag: 'open-ticket' }, ['Delta']],
  [{ flag: 'paused' }, ['beta']],
  [{ flag: 'owner-check' }, ['Alpha']],
  [{ flag: 'above-tier' }, ['Sold']],
  [{ q: 'acm gam' }, ['Gamma']],
  [{ q: 'amma' }, []],
  [{ q: 'zoé' }, []],
  [{ q: 'max', type: 'trial' }, []],
  [{ publisher: 'acme', stage: 'live', q: 'delta' }, ['Delta']],
])('%j', async (filters, expected) => {
  expect(await titles(filters)).toEqual(expected);
  expect((await page({ filters })).count).toBe(expected.length);
});

test.each<[OfferTableSort, string[]]>([
  ['title', ALL],
  ['publisher', ['Delta', 'Gamma', 'Alpha', 'beta', 'Later', 'Over', 'Sold']],
  ['type', ['Alpha', 'beta', 'Later', 'Over', 'Sold', 'Delta', 'Gamma']],
  ['stage', ['Over', 'Delta', 'Gamma', 'Alpha', 'beta', 'Later', 'Sold']],
  ['owner', ['Delta', 'beta', 'Later', 'Over', 'Sold', 'Alpha', 'Gamma']],
  ['manager', ['Gamma', 'Delta', 'Alpha', 'beta', 'Later', 'Over', 'Sold']],
  ['next-due', ['Delta', 'Sold', 'Alpha', 'Gamma', 'Later', 'beta', 'Over']],
  ['silence', ['Over', 'Delta', 'Sold', 'beta', 'Later', 'Gamma', 'Alpha']],
  ['tier', ['Delta', 'Gamma', 'Alpha', 'beta', 'Later', 'Over', 'Sold']],
])('sorted by %s, by the own clock of each offer, and the other way round', async (sort, expected) => {
  expect(await titles({}, sort)).toEqual(expected);
  expect(await titles({}, sort, true)).toEqual([...expected].reverse());
});

test('a row has everything that the table shows', async () => {
  const [gamma, over] = (await page({ filters: { q: 'gamma' } })).items.concat(
    (await page({ filters: { q: 'over' } })).items,
  );
  expect(gamma).toMatchObject({
    ...{ id: 'acme.gamma', title: 'Gamma', type: 'trial', stage: 'live', publishedAt: at('2031-02-03') },
    publisher: { id: 'acme', name: 'acme Ltd' },
    owner: { status: 'unknown', name: 'Ada Martin' },
    manager: { ...MAX, since: at('2031-02-21') },
    ...{
      engagement: 'active',
      nextDue: at('2031-03-20'),
      silentSince: at('2031-02-20'),
      tier: null,
      flags: ['at-risk'],
    },
  });
  expect(gamma?.clock.slice(0, 15)).toBe('2031-03-12T10:0');
  expect(over).toMatchObject({ stage: 'ended', nextDue: null, silentSince: null, flags: [] });
  expect((await page({ filters: { q: 'alpha' } })).items[0]).toMatchObject({
    flags: ['overdue', 'owner-check'],
    silentSince: at('2031-02-10'),
  });
});

describe('days are those of the calendar where the reader is, by the own clock of each offer', () => {
  const found = async (filters: OfferTableFilters, zone: string): Promise<boolean> =>
    (await page({ filters: { ...filters, q: 'midnight' }, zone })).items.length > 0;

  beforeAll(() =>
    storeOffer(
      store.database,
      { id: 'edge.midnight', title: 'Midnight', type: 'list', publishedAt: at('2031-02-03'), ahead: ahead(NOW) },
      on('2031-02-19 23:30', weSpoke()),
    ),
  );
  afterAll(async () => {
    await store.database.deleteFrom('offers').where('id', '=', 'edge.midnight').execute();
  });

  test.each([
    [20, 'UTC', true],
    [21, 'UTC', false],
    [19, 'Europe/Paris', true],
    [20, 'Europe/Paris', false],
    [20, 'Pacific/Honolulu', true],
    [20, 'Asia/Tokyo', false],
  ])('silent for more than %i days in %s: %s', async (silent, zone, isFound) => {
    expect(await found({ silent }, zone)).toBe(isFound);
  });

  test.each([
    ['UTC', true],
    ['Europe/Paris', false],
    ['Pacific/Kiritimati', true],
  ])('due within seven days in %s: %s', async (zone, isFound) => {
    expect(await found({ due: 'week' }, zone)).toBe(isFound);
  });
});

test('after relisting the silence begins anew, in the table, in lists and in the offer itself', async () => {
  const id = 'again.offer';
  await storeOffer(
    store.database,
    { id, title: 'Again', type: 'list', publishedAt: at('2031-02-03'), ahead: ahead(NOW) },
    ...[on('2031-02-10', ended('delisted')), on('2031-03-10', relisted())],
  );
  const [row] = (await page({ filters: { publisher: 'again' } })).items;
  expect(row?.silentSince).toBe(at('2031-03-10'));
  const listed = await listOffers(store.database, { publisher: 'again', sort: 'title', limit: 1 });
  expect(listed.items[0]?.silence.days).toBe(2);
  expect((await readOffer(store.database, id))?.silence.days).toBe(2);
  await store.database.deleteFrom('offers').where('id', '=', id).execute();
});

test('the silence of an offer that has ended stands still, in lists as in the offer itself', async () => {
  const id = 'over.offer';
  await storeOffer(
    store.database,
    { id, title: 'Over', type: 'list', publishedAt: at('2031-02-03'), ahead: ahead(NOW) },
    on('2031-02-10', ended('delisted')),
  );
  const listed = await listOffers(store.database, { publisher: 'over', sort: 'title', limit: 1 });
  expect(listed.items[0]?.silence.days).toBe(7);
  expect((await readOffer(store.database, id))?.silence.days).toBe(7);
  await store.database.deleteFrom('offers').where('id', '=', id).execute();
});

test.each(OFFER_TABLE_SORTS)('pages by %s have every offer once', async (sort) => {
  for (const isDescending of [false, true]) {
    const whole = (await page({ sort, isDescending })).items.map(({ id }) => id);
    expect(await pages({ sort, isDescending, limit: 2 })).toEqual(whole);
  }
});

describe('where many offers are alike', () => {
  const MANY = 21_000;
  beforeAll(async () => {
    await sql`insert into offers select many.* from offers, generate_series(1, ${MANY}) as n,
        jsonb_populate_record(offers, jsonb_build_object('id', 'many.' || n, 'title', 'Many ' || n % 1000, 'publisher_id', 'many',
          'search', 'many many ' || n, 'view', '{}'::jsonb, 'tier', case when n <= 5500 then 'co-sell' end)) as many
      where offers.id = 'contoso.beta'`.execute(store.database);
  });

  test('they are counted to a thousand', async () => {
    expect((await page({ filters: { publisher: 'many' } })).count).toBe(COUNTED_TO + 1);
  });

  test.each<[OfferTableFilters, OfferTableSort, number]>([
    [{ tier: 'co-sell', publisher: 'many' }, 'title', 5500],
    [{ tier: 'co-sell' }, 'silence', 5500],
    [{ q: 'many' }, 'title', MANY],
    [{ q: 'man', type: 'list' }, 'next-due', MANY],
  ])('pages of %j by %s have each once', async (filters, sort, expected) => {
    const seen = await pages({ filters, sort, limit: 3_000 });
    expect(seen.length).toBe(expected);
    expect(new Set(seen).size).toBe(expected);
    const titles = (await page({ filters, sort, limit: 3_000 })).items.map(({ title }) => title.toLowerCase());
    if (sort === 'title') expect(titles).toEqual([...titles].sort());
  });

  test('an export has every offer of its view, in its order', async () => {
    const view = { filters: { publisher: 'many' }, sort: 'title', isDescending: true, zone: 'UTC' } as const;
    const rows: string[] = [];
    for await (const some of exportOffers(store.database, view)) rows.push(...some.map(({ id }) => id));
    expect(rows.length).toBe(MANY);
    expect(rows).toEqual(await pages({ ...view, limit: 5_000 }));
  });
});
