import { createHash } from 'node:crypto';
import type { ApiSettings } from '../../../api/deps';
import { Http } from '../../support/http';
import { theWorld } from '../../support/the-world';
import { refusal } from '../answers';
import { depsOf, serving } from '../serving';

const world = theWorld({ withWorkers: false });

const within = <T>(changes: Partial<ApiSettings>, ask: (url: string) => Promise<T>): Promise<T> =>
  serving(depsOf(world(), { settings: { ...world().settings, ...changes } }), ({ url }) => ask(url));

const page = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });

/** How long to wait, in seconds: a whole minute at most. */
function expectWait(headers: Headers): void {
  const wait = Number(headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
}

it('signing in is tried so often a minute, and then a page says so', async () => {
  await within({ RATE_SIGN_IN: 3 }, async (url) => {
    for (let i = 0; i < 3; i++) expect((await page(`${url}/sign-in`)).status).toBe(200);
    const refused = await page(`${url}/sign-in`, { 'accept-language': 'fr' });
    expect(refused.status).toBe(429);
    expectWait(refused.headers);
    expect(await refused.text()).toContain('Trop de tentatives à la fois');
    const posted = await fetch(`${url}/sign-in`, { method: 'POST', body: new URLSearchParams({ role: 'viewer' }) });
    expect(posted.status).toBe(429);
    expect(posted.headers.getSetCookie()).toEqual([]);
    expect((await fetch(`${url}/v1/offers`)).status).toBe(200);
  });
});

it('owner links are tried so often a minute, looking and answering together', async () => {
  await within({ RATE_OWNER_LINKS: 2 }, async (url) => {
    const answer = () => fetch(`${url}/owner`, { method: 'POST', body: new URLSearchParams({ token: 'x' }) });
    expect((await page(`${url}/owner?token=x`)).status).toBe(400);
    expect((await answer()).status).toBe(400);
    const refused = await answer();
    expect(refused.status).toBe(429);
    expectWait(refused.headers);
    const text = await refused.text();
    expect(text).toContain('Your answer has not been recorded');
    expect(text).toContain('Votre réponse n’a pas été enregistrée');
  });
});

it('a token writes so often a minute, reads as it likes, and takes nothing from another one', async () => {
  const token = (name: string): string => `${name}:operations:${createHash('sha256').update(name).digest('hex')}`;
  await within({ RATE_TOKEN_WRITES: 2, API_TOKENS: [token('one'), token('two')] }, async (url) => {
    const [one, two] = ['one', 'two'].map((name) => new Http(url, { authorization: `Bearer ${name}` }));
    const write = (http: Http | undefined) => http?.put('/v1/offers/contoso.none/owner', {});
    for (let i = 0; i < 2; i++) expect((await write(one))?.status).toBe(400);
    const refused = await write(one);
    expect(refused && refusal(refused)).toMatchObject({ status: 429, code: 'rate-limited' });
    if (refused) expectWait(refused.headers);
    expect((await one?.get('/v1/offers'))?.status).toBe(200);
    expect((await write(two))?.status).toBe(400);
  });
});

it('wrong tokens are tried so often a minute, then none of that address is looked at; right ones cost nothing', async () => {
  const right = `one:operations:${createHash('sha256').update('one').digest('hex')}`;
  await within({ RATE_WRONG_TOKENS: 3, API_TOKENS: [right], TRUSTED_PROXIES: ['loopback'] }, async (url) => {
    const look = (token: string, from = '192.0.2.1') =>
      new Http(url, { authorization: `Bearer ${token}`, 'x-forwarded-for': from }).get('/v1/offers');
    for (let i = 0; i < 5; i++) expect((await look('one')).status).toBe(200);
    const guesses = await Promise.all(Array.from({ length: 6 }, (_, i) => look(`guess-${i}`)));
    expect(guesses.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429, 429, 429]);
    const refused = await look('one');
    expect(refusal(refused)).toMatchObject({ status: 429, code: 'rate-limited' });
    expectWait(refused.headers);
    expect((await look('one', '192.0.2.2')).status).toBe(200);
    expect((await fetch(`${url}/healthz`, { headers: { authorization: 'Bearer guess' } })).status).toBe(200);
  });
});

describe('an address behind a proxy', () => {
  const tryFrom = async (url: string, address: string): Promise<number> =>
    (await page(`${url}/sign-in`, { 'x-forwarded-for': address })).status;

  it('is what a trusted proxy says that it is', async () => {
    await within({ RATE_SIGN_IN: 1, TRUSTED_PROXIES: ['loopback'] }, async (url) => {
      expect(await tryFrom(url, '192.0.2.1')).toBe(200);
      expect(await tryFrom(url, '192.0.2.2')).toBe(200);
      expect(await tryFrom(url, '192.0.2.1')).toBe(429);
      // Whoever writes the header before the proxy does gains nothing.
      expect(await tryFrom(url, '198.51.100.7, 192.0.2.2')).toBe(429);
    });
  });

  it('is not what anybody says that it is', async () => {
    await within({ RATE_SIGN_IN: 1 }, async (url) => {
      expect(await tryFrom(url, '192.0.2.1')).toBe(200);
      expect(await tryFrom(url, '192.0.2.2')).toBe(429);
    });
  });
});
