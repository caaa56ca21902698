import { parse } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import { instantOf } from '../../../domain/calendar/instants';
import type { Dated } from '../../support/lives';
import { Browser } from '../../support/browser';
import { DAY_MS, daysAgo, storeOffer } from '../../support/stored-offers';
import { theWorld } from '../../support/the-world';

const ZONE = 'Pacific/Kiritimati';
const world = theWorld({ withWorkers: false, settings: { TEAM_TIME_ZONE: ZONE } });

/** What a spreadsheet would take for a formula, in the first cell or, split at another sign, in a later one. */
const TITLES: readonly (readonly [title: string, written: string])[] = [
  ['=HYPERLINK("http://evil.example","Click")', `'=HYPERLINK("http://evil.example","Click")`],
  ['+1', "'+1"],
  ['@x', "'@x"],
  ['-2', "'-2"],
  ['＝1+1', "'＝1+1"],
  ['Backup;=1+1', "Backup;'=1+1"],
  ['Backup, +1', "Backup, '+1"],
  ['Backup - the best = 1', 'Backup - the best = 1'],
  ['Say "hello", world', 'Say "hello", world'],
];

const publisher = (name: string) => ({ name }) as never;

const PUBLISHED = daysAgo(60);
const SPOKE_AT = daysAgo(40.4);
const SPOKEN: Dated = {
  id: 'm1',
  at: SPOKE_AT,
  happening: { kind: 'message', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello', about: null },
};

beforeAll(async () => {
  const { database } = world().store;
  for (const [n, [title]] of TITLES.entries()) await storeOffer(database, { id: `evil.o-${n}`, title });
  // What onboarding refuses may still have come from elsewhere.
  await storeOffer(database, { id: 'tabbed.offer', title: '\t=1+1', publisher: publisher('\r=cmd()') });
  await storeOffer(database, { id: 'silent.offer', title: 'Élan', publishedAt: PUBLISHED }, SPOKEN);
});

const download = async (place: string, language = 'en', role = 'viewer') => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role);
  const response = await browser.once(place);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, bytes, rows: parse(bytes, { bom: true }) };
};

it('is a file of its day, in UTF-8 with a mark, that nothing keeps', async () => {
  const { response, bytes, rows } = await download('/offers.csv');
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: ZONE });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="offers-${day}.csv"`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(rows[0]?.slice(0, 4)).toEqual(['Id', 'Offer', 'Publisher id', 'Publisher']);
});

it('has no cell that a spreadsheet takes for a formula', async () => {
  const { rows } = await download('/offers.csv?publisher=evil&sort=title');
  const written = new Map(rows.slice(1).map(([id, title]) => [id, title]));
  expect(TITLES.map((_, n) => written.get(`evil.o-${n}`))).toEqual(TITLES.map(([, title]) => title));
  const tabbed = await download('/offers.csv?publisher=tabbed');
  expect(tabbed.rows[1]?.slice(0, 4)).toEqual(['tabbed.offer', "'\t'=1+1", 'tabbed', "'\r'=cmd()"]);
});

it('says in the reader’s language what a view shows, with instants in UTC and days by the reader’s calendar', async () => {
  const { rows } = await download('/offers.csv?silent=21', 'fr');
  expect(rows).toHaveLength(2);
  const row = Object.fromEntries((rows[0] ?? []).map((head, n) => [head, rows[1]?.[n]]));
  const spoken = DateTime.fromISO(SPOKE_AT, { zone: ZONE });
  expect(row).toEqual({
    Identifiant: 'silent.offer',
    Offre: 'Élan',
    'Identifiant de l’éditeur': 'silent',
    Éditeur: 'Contoso',
    Type: 'Essai',
    Étape: 'en ligne',
    'Publiée (UTC)': PUBLISHED,
    Propriétaire: 'connu',
    'Nom du propriétaire': 'Ada Martin',
    'E-mail du propriétaire': 'ada@contoso.example',
    Responsable: '',
    'E-mail du responsable': '',
    'Échéance (UTC)': instantOf(Date.parse(PUBLISHED) + 7 * DAY_MS),
    'Jours de silence': String(DateTime.now().setZone(ZONE).startOf('day').diff(spoken.startOf('day'), 'days').days),
    Palier: '',
    Signaux: 'en retard',
  });
});

it('has a thousand offers whole, in the order of the view', async () => {
  const { database } = world().store;
  for (let n = 0; n < 1_100; n += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        storeOffer(database, { id: `many.offer-${n + i}`, title: `Many ${String(n + i).padStart(4, '0')}` }),
      ),
    );
  const { rows } = await download('/offers.csv?publisher=many&sort=-title');
  expect(rows.slice(1).map(([, title]) => title)).toEqual(
    Array.from({ length: 1_100 }, (_, n) => `Many ${String(1_099 - n).padStart(4, '0')}`),
  );
}, 120_000);

it('leaves out what it cannot understand', async () => {
  const { rows } = await download('/offers.csv?publisher=silent&type=rubbish&sort=rubbish');
  expect(rows.map(([id]) => id)).toEqual(['Id', 'silent.offer']);
});
