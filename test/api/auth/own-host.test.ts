import { request } from 'node:http';
import { createHash } from 'node:crypto';
import { theWorld } from '../../support/the-world';
import { depsOf, serving } from '../serving';

const world = theWorld({ withWorkers: false });

type Heads = Readonly<Record<string, string>>;

/** Asks as a browser or a program does that says whatever it wants. */
function ask(url: string, method: string, path: string, headers: Heads): Promise<{ status: number; code: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const code = /"code":"([\w-]+)"/.exec(text)?.[1] ?? '';
        resolve({ status: response.statusCode ?? 0, code });
      });
    });
    asked.on('error', reject).end(method === 'GET' ? undefined : '{}');
  });
}

const get = (path: string, headers: Heads) => ask(world().url, 'GET', path, headers);
const write = (headers: Heads) =>
  ask(world().url, 'PUT', '/v1/offers/contoso.none/owner', { 'content-type': 'application/json', ...headers });

describe('while nobody has to be known', () => {
  it.each(['evil.example', 'evil.example:3000', '192.0.2.7', '127.0.0.1.evil.example', 'localhost.evil.example', ' x'])(
    'nothing is read or written by the name %j, which may lead to this machine',
    async (host) => {
      for (const path of ['/', '/v1/offers', '/v1/sandbox/mailbox', '/live', '/docs', '/openapi.json', '/owner'])
        expect([path, (await get(path, { host })).status]).toEqual([path, 421]);
      expect(await write({ host })).toEqual({ status: 421, code: 'unknown-host' });
      expect((await write({ host, 'x-forwarded-host': 'localhost' })).code).toBe('unknown-host');
    },
  );

  it.each(['localhost', 'localhost:8080', '127.0.0.1:3000', '127.8.9.10', '[::1]:3000', 'LOCALHOST'])(
    'it is asked by the name %j',
    async (host) => {
      expect((await get('/v1/offers', { host })).status).toBe(200);
      expect((await write({ host })).code).toBe('invalid-request');
    },
  );

  it('probes ask by any address', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await get(path, { host: '10.1.2.3:3000' })).code).not.toBe('unknown-host');
  });

  it.each<[string, Heads]>([
    ['another site', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: 'http://localhost:8080' }],
    ['another site of the same family', { origin: 'http://evil.example', 'sec-fetch-site': 'none' }],
    ['an origin that is none', { origin: 'evil' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('a page of %s changes nothing', async (_, headers) => {
    expect(await write({ host: 'localhost:3000', ...headers })).toEqual({ status: 403, code: 'cross-site' });
  });

  it('a page of another origin reads nothing either', async () => {
    const headers = { host: 'localhost:3000', origin: 'http://evil.example' };
    expect((await get('/v1/offers', headers)).code).toBe('cross-site');
  });

  it.each<[string, Heads]>([
    ['of ours', { origin: 'http://localhost:3000' }],
    ['of ours that hides where it is from', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['that is none: a program', {}],
  ])('a page %s may', async (_, headers) => {
    expect((await write({ host: 'localhost:3000', ...headers })).code).toBe('invalid-request');
  });

  it('the name of PUBLIC_URL is its own, behind a proxy that hands it on or does not', async () => {
    const settings = { ...world().settings, PUBLIC_URL: 'https://sandbox.example/' };
    await serving(depsOf(world(), { settings }), async ({ url }) => {
      const origin = 'https://sandbox.example';
      const there = (headers: Heads) =>
        ask(url, 'PUT', '/v1/offers/contoso.none/owner', { 'content-type': 'application/json', ...headers });
      expect((await there({ host: 'sandbox.example', origin })).code).toBe('invalid-request');
      expect((await there({ host: '127.0.0.1:3000', origin })).code).toBe('invalid-request');
      expect((await there({ host: 'other.example', origin })).code).toBe('unknown-host');
    });
  });
});

it('where a token is needed any name will do, but no page of another site', async () => {
  const API_TOKENS = [`ops:operations:${createHash('sha256').update('t').digest('hex')}`];
  const settings = { ...world().settings, API_TOKENS };
  await serving(depsOf(world(), { settings }), async ({ url }) => {
    const heads = { host: 'api.internal', authorization: 'Bearer t', 'content-type': 'application/json' };
    expect((await ask(url, 'GET', '/v1/offers', heads)).status).toBe(200);
    const path = '/v1/offers/contoso.none/owner';
    expect((await ask(url, 'PUT', path, heads)).code).toBe('invalid-request');
    expect((await ask(url, 'PUT', path, { ...heads, origin: 'http://evil.example' })).code).toBe('cross-site');
  });
});
