import { Browser, csrfIn, type Page } from '../../support/browser';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const http = (): Http => new Http(world().url);
const ONE = 'contoso.one';
const PLACE = `/offers/${ONE}/do/log-contact`;

const keyIn = ({ html }: Page): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Which entry an address says was just made. */
const entryIn = ({ url }: Page): string | null => new URL(url).searchParams.get('what');

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
  const done = await send(keyIn(away));
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
  expect([first.status, second.status, entryIn(second) === entryIn(first), (await contacts()) - before]).toEqual([
    200,
    200,
    true,
    1,
  ]);
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
