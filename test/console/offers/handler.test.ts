import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { Browser } from '../../support/browser';
import { type Dated, ended, ownerUnknown } from '../../support/lives';
import { textOf } from '../../support/shown';
import { DAY_MS as DAY, daysAgo, storeOffer } from '../../support/stored-offers';
import { theWorld } from '../../support/the-world';

const world = theWorld({ withWorkers: false });
const SCRIPT = '<script>alert(1)</script>';

const ago = (days: number, payload: Dated['happening']): Dated => ({
  id: `${payload.kind} ${days}`,
  at: daysAgo(days),
  happening: payload,
});
const call: Dated['happening'] = {
  kind: 'message',
  channel: 'call',
  direction: 'outbound',
  with: 'Ada',
  summary: 'Hello',
  about: null,
};
const mona: Dated['happening'] = { kind: 'manager-named', name: 'Mona Lind', email: 'mona@rewards.example' };

beforeAll(async () => {
  const { database } = world().store;
  const known = { timeZone: 'Europe/Paris', language: 'en', country: 'FR', mpnId: '1', accountEmail: 'a@b.example' };
  const company = (id: string, name: string) => ({ publisher: { id, name, ...known } });
  const spoken = [ago(29, call), ago(2, call)];
  await storeOffer(database, { id: 'contoso.late', title: 'Anvil Pro', publishedAt: daysAgo(9) });
  await storeOffer(
    database,
    { id: 'fabrikam.fine', title: `Bellows ${SCRIPT}`, publishedAt: daysAgo(30), ...company('fabrikam', 'Fabrikam') },
    ago(30, mona),
    ...spoken,
  );
  await storeOffer(
    database,
    { id: 'contoso.quiet', title: 'Chisel', type: 'list', publishedAt: daysAgo(30) },
    ago(25, call),
  );
  await storeOffer(
    database,
    { id: 'contoso.lost', title: 'Drill', type: 'list' },
    ago(0.5, call),
    ago(0.1, ownerUnknown()),
  );
  await storeOffer(database, { id: 'contoso.over', title: 'Easel', type: 'list' }, ago(0.1, ended('withdrawn')));
  await storeOffer(database, { id: 'contoso.moved', title: 'File', type: 'list', ahead: 6 }, ago(0.5, call));
});

const looks = async (place: string, language = 'en', role = 'rewards') => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role);
  return browser.go(place);
};
/** In how many days of the calendar it is that many times 24 hours from now. The reader's zone is UTC. */
const inDays = (days: number): number => Math.floor(Date.now() / DAY + days) - Math.floor(Date.now() / DAY);
/** How many days of the calendar have passed since so many times 24 hours ago, for a clock that is so many ahead. */
const daysSince = (days: number, ahead = 0): string => {
  const passed = Math.floor(Date.now() / DAY + ahead) - Math.floor(Date.now() / DAY - days);
  return `${passed} ${passed === 1 ? 'day' : 'days'}`;
};
const rows = (html: string): string[][] =>
  [...html.matchAll(/<tr id="offer-[^"]+".*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => textOf(cell).replaceAll('\u00a0', ' ')),
  );
const titles = async (place: string): Promise<string[]> =>
  rows((await looks(place)).html).map(([title = '']) => title.split(' ')[0] ?? '');

it('says of each offer who it belongs to, how it stands, and what somebody should look at', async () => {
  const { html } = await looks('/offers?sort=title');
  expect(rows(html)).toEqual([
    ['Anvil Pro', 'Contoso', 'Trial', 'live', 'Ada Martin', 'nobody yet', '2 days ago', '9 days', '–', 'overdue'],
    [
      `Bellows ${SCRIPT}`,
      'Fabrikam',
      'Trial',
      'live',
      'Ada Martin',
      'Mona Lind',
      `in ${inDays(26)} days`,
      '2 days',
      '–',
      '–',
    ],
    ['Chisel', 'Contoso', 'List', 'live', 'Ada Martin', '–', `in ${inDays(3)} days`, '25 days', '–', '–'],
    ['Drill', 'Contoso', 'List', 'live', 'unknown', '–', `in ${inDays(27.5)} days`, daysSince(0.5), '–', '–'],
    ['Easel', 'Contoso', 'List', 'ended', 'Ada Martin', '–', '–', '–', '–', '–'],
    ['File', 'Contoso', 'List', 'live', 'Ada Martin', '–', `in ${inDays(21.5)} days`, daysSince(0.5, 6), '–', '–'],
  ]);
  expect(html).not.toContain(SCRIPT);
  expect(textOf(html)).toContain('6 offers Download as CSV');
});

it('says the same in French', async () => {
  const { html } = await looks('/offers?sort=title', 'fr');
  expect(rows(html)[3]).toEqual([
    ...[
      'Drill',
      'Contoso',
      'Annonce',
      'en ligne',
      'inconnu',
      '–',
      `dans ${inDays(27.5)} jours`,
      `${daysSince(0.5) === '1 day' ? 1 : 0} jour`,
      '–',
      '–',
    ],
  ]);
  expect(textOf(html)).toContain('6 offres Télécharger en CSV');
  expect(textOf(html)).not.toMatch(/\b(live|days|Owner|Show|Search|any)\b/);
});

it.each([
  ['/offers?q=anv+pro', ['Anvil']],
  ['/offers?q=fabri', ['Bellows']],
  ['/offers?type=trial&sort=title', ['Anvil', 'Bellows']],
  ['/offers?stage=ended', ['Easel']],
  ['/offers?owner=unknown', ['Drill']],
  ['/offers?manager=none', ['Anvil']],
  ['/offers?manager=Mona@rewards.example', ['Bellows']],
  ['/offers?due=overdue', ['Anvil']],
  ['/offers?due=week', ['Chisel']],
  ['/offers?due=nothing', ['Easel']],
  ['/offers?silent=21', ['Chisel']],
  ['/offers?flag=overdue', ['Anvil']],
  ['/offers?publisher=fabrikam', ['Bellows']],
  ['/offers?tier=awareness', []],
  ['/offers?type=list&stage=live&sort=-title', ['File', 'Drill', 'Chisel']],
  ['/offers', ['Anvil', 'Chisel', 'File', 'Bellows', 'Drill', 'Easel']],
  ['/offers?sort=-silence', ['Chisel', 'Anvil', 'File', 'Bellows', 'Drill', 'Easel']],
])('%s shows %j', async (place, expected) => {
  expect(await titles(place)).toEqual(expected);
});

it('sorts by the heads of its columns, once more the other way round, and tells which', async () => {
  const { html } = await looks('/offers?stage=live&sort=title');
  const heads = [...html.matchAll(/<th scope="col"([^>]*)>(?:<a href="([^"]+)">)?([^<]+)/g)];
  const said = heads.map(([, rest = '', href = '', says = '']) => {
    const sort = /aria-sort="(\w+)"/.exec(rest)?.[1];
    return `${says} ${href.replaceAll('&amp;', '&')}${sort === undefined ? '' : ` ${sort}`}`;
  });
  expect(said).toEqual([
    'Offer /offers?stage=live&sort=-title ascending',
    'Publisher /offers?stage=live&sort=publisher',
    'Type /offers?stage=live&sort=type',
    'Stage /offers?stage=live&sort=stage',
    'Owner /offers?stage=live&sort=owner',
    'Manager /offers?stage=live&sort=manager',
    'Next due /offers?stage=live',
    'Silent /offers?stage=live&sort=silence',
    'Tier /offers?stage=live&sort=tier',
    'Flags ',
  ]);
  expect((await looks('/offers?sort=-title')).html).toMatch(/aria-sort="descending"><a href="\/offers\?sort=title">/);
});

it('has each saved view behind one link, and marks the present one', async () => {
  const { html } = await looks('/offers?silent=21&sort=title');
  const views = /<nav id="views".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const links = [...views.matchAll(/<a href="([^"]+)"( aria-current="true")?>([^<]+)/g)];
  expect(
    links.map(([, href, here, says]) => `${says}: ${href?.replaceAll('&amp;', '&')}${here ? ' here' : ''}`),
  ).toEqual([
    'All: /offers?sort=title',
    'Overdue: /offers?due=overdue&sort=title',
    'Without manager: /offers?manager=none&sort=title',
    'Silent for over 3 weeks: /offers?silent=21&sort=title here',
    'Owner unknown: /offers?owner=unknown&sort=title',
    'Ended: /offers?stage=ended&sort=title',
  ]);
  expect(html).toContain('<option value="21" selected>more than 21 days</option>');
  expect(html).toContain('href="/offers.csv?silent=21&amp;sort=title"');
});

it('leaves empty fields of its form out of the address, whoever sends it', async () => {
  const { url, hops, html } = await looks('/offers?q=&type=trial&stage=&sort=-title&for=write');
  expect(hops).toHaveLength(1);
  expect(url).toBe(`${world().url}/offers?type=trial&sort=-title&for=write`);
  expect(html).toContain('<input type="hidden" name="sort" value="-title"/>');
});

it.each([
  ['/offers?type=rubbish&stage=live', '“type=rubbish”'],
  ['/offers?sort=revenue&silent=-3', '“silent=-3”, “sort=revenue”'],
  ['/offers?manager=nobody&owner=me&due=soon&flag=x', '“owner=me”, “manager=nobody”, “due=soon”, “flag=x”'],
  ['/offers?q=a&for=revoke', '“for=revoke”'],
  ['/offers?cursor=abc', '“cursor=abc”'],
  [`/offers?cursor=${Buffer.from('["soon","a"]').toString('base64url')}`, '“cursor='],
])('%s is shown without what means nothing, and says so', async (place, told) => {
  const { status, html } = await looks(place);
  expect(status).toBe(200);
  expect(textOf(html)).toContain('Not looked at, because it cannot be understood:');
  expect(textOf(html)).toContain(told);
  expect(rows(html).length).toBeGreaterThan(0);
});

it.each(['/offers?q=zzz', `/offers?q=${encodeURIComponent("'; drop table offers --")}`, '/offers?q=%26%7C!'])(
  '%s finds nothing, and says how to go on',
  async (place) => {
    const { status, html } = await looks(place);
    expect(status).toBe(200);
    expect(textOf(html)).toContain(
      'No offer is like that. Take a filter away, or look at all of them. Show all offers',
    );
  },
);

it.each(['log-contact', 'write'])('lets an offer be chosen for %s from anywhere', async (action) => {
  const { html } = await looks(`/offers?for=${action}&publisher=fabrikam`);
  expect(html).toContain(`data-href="/offers/fabrikam.fine/do/${action}"`);
  expect(html).toContain(`<a href="/offers/fabrikam.fine/do/${action}">`);
  expect(textOf(html)).toMatch(/Choose the offer .*\. Stop choosing/);
  expect(html).toContain(`<input type="hidden" name="for" value="${action}"/>`);
});

it('goes on page by page, and no offer is shown twice', async () => {
  for (let n = 0; n < 60; n++) await storeOffer(world().store.database, { id: `many.offer-${n}`, title: 'Same title' });
  const first = (await looks('/offers?publisher=many&sort=title')).html;
  const next = /<a href="([^"]+)" rel="next">/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await looks(next)).html;
  const ids = (html: string) => [...html.matchAll(/<tr id="offer-([^"]+)"/g)].map(([, id]) => id);
  expect([ids(first).length, ids(second).length]).toEqual([50, 10]);
  expect(new Set([...ids(first), ...ids(second)]).size).toBe(60);
  expect(second).not.toContain('rel="next"');
});

it.each(['/', '/offers'])(
  '%s weighs less than a hundred KiB over the wire, with everything that it loads',
  async (place) => {
    const browser = new Browser(world().url);
    await browser.pick('rewards');
    const weigh = async (path: string): Promise<{ bytes: number; text: string }> => {
      const headers = { cookie: browser.cookiesFor(), 'accept-encoding': 'gzip', accept: 'text/html' };
      const [answer] = (await once(get(`${world().url}${path}`, { headers }), 'response')) as [IncomingMessage];
      const body = Buffer.concat((await answer.toArray()) as Buffer[]);
      const isZipped = answer.headers['content-encoding'] === 'gzip';
      return { bytes: body.length, text: (isZipped ? gunzipSync(body) : body).toString('utf8') };
    };
    const page = await weigh(place);
    const loaded = [...page.text.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|style\.css[^"]*))"/g)].map(
      ([, path = '']) => path,
    );
    expect(loaded.length).toBeGreaterThan(1);
    const others = await Promise.all(loaded.map(weigh));
    const total = others.reduce((sum, { bytes }) => sum + bytes, page.bytes);
    expect(total).toBeLessThan(100 * 1_024);
    expect(page.bytes).toBeLessThan(15 * 1_024);
  },
);
