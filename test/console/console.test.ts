import { gzipSync } from 'node:zlib';
import { Browser, csrfIn } from '../support/browser';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ settings: { TEMPORAL_UI_URL: 'http://127.0.0.1:8233' } });
const http = (): Http => new Http(world().url);
const script = '<script>alert(1)</script>';
const ID = 'contoso.quoted';

/** Somebody of operations, who reads in a language. */
async function signedIn(language = 'en'): Promise<Browser> {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick('operations');
  return browser;
}

beforeAll(async () => {
  await http().post('/v1/offers', { id: ID, ...trial({ title: `Backup ${script}`, type: 'list' }) });
  await http().post(`/v1/sandbox/offers/${ID}/fast-forward`, { by: 'P9D' });
});

const PAGES = [
  '/',
  '/offers',
  `/offers/${ID}`,
  `/offers/${ID}/do/log-contact`,
  '/tickets',
  '/messages',
  '/audit',
  '/tour',
];

it.each(PAGES)('%s has no script and no style within it, and no title does anything', async (path) => {
  const browser = await signedIn();
  const { status, html, headers } = await browser.go(path);
  expect(status).toBe(200);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toMatch(/<script(?! src="\/assets\/)|<style| style=| on\w+=/);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(html).not.toMatch(/(?:src|href|action)="https?:\/\/(?!127\.0\.0\.1:8233)/);
});

it.each(PAGES)('%s asks who somebody is before it shows anything', async (path) => {
  const { hops, html } = await new Browser(world().url).go(path);
  expect(hops.at(-1)).toContain(`/sign-in?next=${encodeURIComponent(path)}`);
  expect(html).not.toContain('Backup');
});

it('weighs less than 100 KiB over the wire at the first visit, with all that it loads', async () => {
  const browser = await signedIn();
  const { html } = await browser.go(`/offers/${ID}`);
  const loaded = [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|style\.css))"/g)].map(([, path = '']) => path);
  expect(loaded).toHaveLength(4);
  const files = await Promise.all(
    loaded.map(async (path) => Buffer.from(await (await browser.once(path)).arrayBuffer())),
  );
  const response = await browser.once(`/offers/${ID}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const bytes = files.reduce((sum, file) => sum + file.length, 0) + gzipSync(html).length;
  expect(bytes).toBeLessThan(100 * 1_024);
});

it('speaks the language that was chosen, and otherwise what the browser asks for', async () => {
  const browser = await signedIn('fr-CA,fr;q=0.9');
  const french = await browser.go('/');
  expect(french.html).toContain('<html lang="fr">');
  expect(french.html).toContain('Ma journée');
  const fields = { language: 'en', next: '/offers', csrf: csrfIn(french.html) };
  const chosen = await browser.submit('/language', fields);
  expect(new URL(chosen.url).pathname).toBe('/offers');
  expect(chosen.html).toContain('<html lang="en">');
});

it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])(
  'goes nowhere else after a choice: %s',
  async (next) => {
    const browser = await signedIn();
    const { html } = await browser.go('/');
    const { url } = await browser.submit('/language', { language: 'en', next, csrf: csrfIn(html) });
    expect(new URL(url).host).toBe(new URL(world().url).host);
  },
);

it.each(['/offers/contoso.none', '/offers/no-dot', '/offers/%00', '/offers/contoso.none/do/log-contact'])(
  '%s is a page that says that it is not there, and what to do',
  async (path) => {
    const { status, html } = await (await signedIn()).go(path);
    expect(status).toBe(404);
    expect(html).toContain('There is nothing here');
    expect(html).toContain('href="/offers"');
  },
);

it('an action that nobody knows is not there either', async () => {
  const { status } = await (await signedIn()).go(`/offers/${ID}/do/wave`);
  expect(status).toBe(404);
});

it('does nothing for a form that does not come from its own page', async () => {
  const browser = await signedIn();
  const fields = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'forged', key: 'k', csrf: 'guessed' };
  const { status } = await browser.submit(`/offers/${ID}/do/log-contact`, fields);
  expect(status).toBe(403);
  const { body } = await http().get<{ items: readonly { summary: string }[] }>(`/v1/offers/${ID}/timeline?limit=200`);
  expect(body.items.filter(({ summary }) => summary.includes('forged'))).toEqual([]);
});

it('counts a form that is sent twice once', async () => {
  const browser = await signedIn();
  const { html } = await browser.go(`/offers/${ID}/do/log-contact`);
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const fields = {
    channel: 'call',
    direction: 'outbound',
    with: 'Ada',
    summary: 'said once',
    key,
    csrf: csrfIn(html),
  };
  const [first, second] = await Promise.all([1, 2].map(() => browser.submit(`/offers/${ID}/do/log-contact`, fields)));
  expect([first?.status, second?.status]).toEqual([200, 200]);
  const { body } = await http().get<{ items: readonly { summary: string }[] }>(`/v1/offers/${ID}/timeline?limit=200`);
  expect(body.items.filter(({ summary }) => summary.includes('said once'))).toHaveLength(1);
});

it('tells an open page that something happened, within a few seconds', async () => {
  const browser = await signedIn();
  const stream = await browser.once(`/live?offer=${ID}`);
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = stream.body?.getReader();
  const told = (async () => {
    for (let text = ''; ;) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (value) text += Buffer.from(value).toString('utf8');
      if (done || text.includes('event: changed')) return text;
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await http().post(`/v1/offers/${ID}/messages`, {
    channel: 'chat',
    direction: 'inbound',
    with: 'Ada',
    summary: 'live',
  });
  expect(await told).toContain('event: changed');
  await reader?.cancel();
});

it('moves the time of an offer and lists what happened on the way', async () => {
  const browser = await signedIn();
  const { html } = await browser.go(`/offers/${ID}`);
  const since = /name="since" value="(\d+)"/.exec(html)?.[1] ?? '';
  const { status, html: after } = await browser.submit(`/offers/${ID}/time`, {
    by: 'P28D',
    since,
    csrf: csrfIn(html),
  });
  expect(status).toBe(200);
  expect(after).toContain('What happened on the way');
  expect(after).toMatch(/owner/i);
});

it('loads the samples once, however often they are asked for', async () => {
  const browser = await signedIn();
  const { html } = await browser.go('/tour');
  const csrf = csrfIn(html);
  await browser.submit('/samples', { csrf });
  const before = await http().get<{ items: readonly unknown[] }>('/v1/offers?publisher=northwind');
  const again = await browser.submit('/samples', { csrf });
  expect(new URL(again.url).pathname).toBe('/tour');
  expect((await http().get('/v1/offers?publisher=northwind')).body).toEqual(before.body);
  expect(before.body.items).toHaveLength(1);
}, 60_000);
