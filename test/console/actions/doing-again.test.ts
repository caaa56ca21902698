import { Browser, csrfIn, type Page } from '../../support/browser';
import { Http } from '../../support/http';
import { answered } from '../../support/patience';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const http = (): Http => new Http(world().url);
const ONE = 'contoso.one';
const PLACE = `/offers/${ONE}/do/log-contact`;

const keyIn = ({ html }: Page): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

type History = { readonly items: readonly { readonly kind: string }[] };
const contacts = async (): Promise<number> =>
  (await http().get<History>(`/v1/offers/${ONE}/timeline?limit=100`)).body.items.filter(
    ({ kind }) => kind === 'message',
  ).length;

test('what was sent while no worker ran and is sent again counts once; after a refusal the next attempt is its own', async () => {
  expect((await http().post('/v1/offers', { id: ONE, ...trial() })).status).toBe(201);
  const browser = new Browser(world().url);
  await browser.pick('rewards');
  const form = await browser.go(PLACE);
  const said = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call.', at: '' };
  const send = (key: string, more = {}): Promise<Page> =>
    browser.submit(PLACE, { ...said, ...more, key, csrf: csrfIn(form.html) });

  const refused = await send(keyIn(form), { summary: '' });
  expect([refused.status, keyIn(refused) === keyIn(form)]).toEqual([400, false]);

  await world().stopWorkers();
  const away = await send(keyIn(refused));
  expect([away.status, keyIn(away)]).toEqual([503, keyIn(refused)]);
  expect(away.html).toContain('First call.');
  await world().startWorkers();
  const done = await answered(() => send(keyIn(away)));
  expect([done.status, await contacts()]).toEqual([200, 1]);
}, 90_000);

test('who goes back to a form and sends it again sees the first result; other content is asked about first', async () => {
  const before = await contacts();
  const browser = new Browser(world().url);
  await browser.pick('rewards');
  const form = await browser.go(PLACE);
  // The key stands in the address, so going back brings the same form.
  const again = await browser.go(`${PLACE}?key=${keyIn(form)}`);
  expect(keyIn(again)).toBe(keyIn(form));
  const said = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Once only.', at: '' };
  const send = (key: string, more = {}): Promise<Page> =>
    browser.submit(PLACE, { ...said, ...more, key, csrf: csrfIn(form.html) });
  const [first, second] = [await send(keyIn(form)), await send(keyIn(again))];
  const [place, samePlace] = [first, second].map(({ url }) => url.replace(/then=\d+/, ''));
  expect([first.status, second.status, samePlace === place, (await contacts()) - before]).toEqual([200, 200, true, 1]);
  const other = await send(keyIn(form), { summary: 'Another call.' });
  expect([other.status, other.html.includes('This form was sent before'), (await contacts()) - before]).toEqual([
    409,
    true,
    1,
  ]);
  expect([(await send(keyIn(other), { summary: 'Another call.' })).status, (await contacts()) - before]).toEqual([
    200, 2,
  ]);
}, 90_000);

const clockOf = async (id: string): Promise<number> =>
  Date.parse((await http().get<{ clock: string }>(`/v1/offers/${id}`)).body.clock);

test('a journey that is sent twice, at once or after going back, is one journey', async () => {
  const before = await clockOf(ONE);
  const browser = new Browser(world().url);
  await browser.pick('rewards');
  const page = await browser.go(`/offers/${ONE}`);
  const send = (by: string): Promise<Page> =>
    browser.submit(`/offers/${ONE}/time`, { by, since: '0', key: keyIn(page), csrf: csrfIn(page.html) });
  const pages = [...(await Promise.all([send('P1D'), send('P1D')])), await send('P1D')];
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  const days = async (): Promise<number> => Math.floor(((await clockOf(ONE)) - before) / 86_400_000);
  expect(await days()).toBe(1);
  // Another button of the same form is another journey.
  expect([(await send('P7D')).status, await days()]).toEqual([200, 8]);
}, 90_000);

test('sample offers that are loaded twice at once are there once', async () => {
  const browser = new Browser(world().url);
  await browser.pick('operations');
  const form = await browser.go(`/offers/${ONE}`);
  const at = new Date().toISOString();
  const send = (): Promise<Page> => browser.submit('/samples', { at, csrf: csrfIn(form.html) });
  const pages = await Promise.all([send(), send()]);
  expect(pages.map(({ status }) => status)).toEqual([200, 200]);
  type Happened = {
    readonly items: readonly { readonly kind: string; readonly data: { readonly summary?: string } }[];
  };
  const { items } = (await http().get<Happened>('/v1/offers/contoso.backup-pro/timeline?limit=100')).body;
  const said = items.filter(({ kind }) => kind === 'message').map(({ data }) => data.summary);
  expect(said).toEqual(['Trials have doubled, thank you.', 'First call: what they hope for.']);
}, 90_000);
