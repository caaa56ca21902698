import { Http } from '../support/http';
import { at, ended, on, weSpoke } from '../support/lives';
import { daysAgo, storeOffer } from '../support/stored-offers';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';

const world = theWorld({ withWorkers: false });
const report = (query = '') => new Http(world().url).get<{ items: Kind[] }>(`/v1/reports/promises${query}`);

type Kind = { readonly kind: string; readonly made: number; readonly medianDaysToKeep: number | null };
const lines = async (query = ''): Promise<Kind[]> => (await report(query)).body.items.filter(({ made }) => made > 0);

const none = { made: 0, kept: 0, keptLate: 0, missed: 0, waived: 0, open: 0, overdue: 0, medianDaysToKeep: null };

beforeAll(async () => {
  const { database } = world().store;
  const list = { type: 'list', publishedAt: at('2026-03-02') } as const;
  await storeOffer(
    database,
    { id: 'contoso.spoken-to', ...list },
    on('2026-03-04', weSpoke()),
    on('2026-04-10', weSpoke()),
    on('2026-04-12', ended('delisted')),
  );
  await storeOffer(database, { id: 'contoso.forgotten', ...list });
  await storeOffer(database, { id: 'contoso.gone', ...list }, on('2026-03-20', ended('withdrawn')));
  await storeOffer(database, { id: 'contoso.new', type: 'list', publishedAt: daysAgo(1) });
});

it('says by kind what was promised, what came of it, and how long keeping took', async () => {
  expect(await lines()).toEqual([
    { ...none, kind: 'welcome', made: 4, kept: 4, medianDaysToKeep: 0 },
    { ...none, kind: 'first-contact', made: 4, kept: 1, missed: 1, open: 1, overdue: 1, medianDaysToKeep: 2 },
    { ...none, kind: 'news', made: 6, kept: 1, keptLate: 1, waived: 2, open: 1, overdue: 1, medianDaysToKeep: 19.5 },
  ]);
});

it('counts what was made from one moment until before another', async () => {
  expect(await lines('?from=2026-03-04T10:00:00Z&to=2026-04-10T12:00:00%2B02:00')).toEqual([
    { ...none, kind: 'news', made: 1, keptLate: 1, medianDaysToKeep: 37 },
  ]);
  const { body } = await report('?from=2026-03-04T10:00:00Z');
  expect(body).toMatchObject({ from: '2026-03-04T10:00:00.000Z', to: null });
});

it('has a line for every kind, also where nothing was promised', async () => {
  const { items } = (await report('?to=2001-01-01T00:00:00Z')).body;
  expect(items).toEqual(
    [
      'welcome',
      'first-contact',
      'engagement-manager',
      'benefit-contact',
      'technical-answer',
      'sponsorship-details',
      'news',
      'reply',
    ].map((kind) => ({ ...none, kind })),
  );
});

it.each([
  ['?from=yesterday', ['from']],
  ['?from=2026-03-04T10:00:00Z&to=2026-03-04T10:00:00Z', ['to']],
  ['?kind=news', ['kind']],
])('refuses %s', async (query, paths) => {
  expect(refusal(await report(query))).toEqual({ status: 400, code: 'invalid-request', paths });
});
