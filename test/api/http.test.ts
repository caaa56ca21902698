import { createHash } from 'node:crypto';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';
import { depsOf, serving } from './serving';

const world = theWorld();
const http = (): Http => new Http(world().url);

describe('habits of HTTP', () => {
  it('answers 404 where there is nothing', async () => {
    for (const path of ['/v2/offers', '/v1/nothing', '/v1/offers/contoso.none', '/v1/offers/no-dot', '/v1/mail/m-0'])
      expect(refusal(await http().get(path)).status).toBe(404);
    expect(refusal(await http().post('/v1/offers/contoso.none/messages', {})).code).toBe('invalid-request');
    const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
    expect(refusal(await http().post('/v1/offers/contoso.none/messages', message)).code).toBe('unknown-offer');
    expect(refusal(await http().get('/v1/tickets/0')).code).toBe('unknown-ticket');
    expect(refusal(await http().get('/v1/catalogues/other@1')).code).toBe('unknown-catalogue');
  });

  it('answers 405 with the methods that are allowed', async () => {
    const answer = await http().put('/v1/offers', {});
    expect(refusal(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(answer.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
  });

  it('tells a browser of another site nothing about what it may ask', async () => {
    const options = await fetch(`${world().url}/v1/offers`, {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example' },
    });
    expect(options.status).toBe(204);
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await http().post('/v1/offers', {}, { 'sec-fetch-site': 'cross-site' });
    expect(refusal(answer)).toMatchObject({ status: 403, code: 'cross-site' });
  });

  it('names each request, and keeps a name that it was given', async () => {
    const { headers } = await http().get('/healthz');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const named = new Http(world().url, { 'x-request-id': 'from-the-caller' });
    expect((await named.get('/healthz')).headers.get('x-request-id')).toBe('from-the-caller');
    const strange = new Http(world().url, { 'x-request-id': '<script>' });
    expect((await strange.get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets nobody keep what it answers', async () => {
    expect((await http().get('/v1/offers')).headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a path that cannot be read', async () => {
    expect(refusal(await http().get('/v1/offers/%ZZ')).status).toBe(400);
    expect(refusal(await http().get('/v1/offers/%00')).status).toBe(404);
  });
});

describe('tokens', () => {
  const secret = 'correct horse battery staple';
  const token = secret.replaceAll(' ', '-');
  const API_TOKENS = [`other:${'0'.repeat(64)}`, `marketplace:${createHash('sha256').update(token).digest('hex')}`];
  const guarded = <T>(ask: (http: Http, url: string) => Promise<T>): Promise<T> =>
    serving(depsOf(world(), { settings: { ...world().settings, API_TOKENS } }), (open) => ask(open, open.url));

  it.each(['/v1/offers', '/', '/docs', '/metrics', '/openapi.json', '/v1/nothing'])('guard %s', async (path) => {
    await guarded(async (open, url) => {
      const refused = await open.get(path);
      expect(refusal(refused)).toMatchObject({ status: 401, code: 'unauthorized' });
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
      const wrong = new Http(url, { authorization: 'Bearer wrong' });
      expect((await wrong.get(path)).status).toBe(401);
      const right = new Http(url, { authorization: `Bearer ${token}` });
      expect((await right.get(path)).status).not.toBe(401);
    });
  });

  it.each(['/healthz', '/readyz', '/style.css'])('do not guard %s', async (path) => {
    await guarded(async (open) => expect((await open.get(path)).status).toBe(200));
  });

  it('leave the publisher’s page to its own links', async () => {
    await guarded(async (open) => expect((await open.get('/owner')).status).toBe(400));
  });

  it('say who did something, unless the caller does', async () => {
    await guarded(async (_open, url) => {
      const caller = new Http(url, { authorization: `Bearer ${token}` });
      await caller.post('/v1/offers', { id: 'contoso.by', ...trial() });
      const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
      await caller.post('/v1/offers/contoso.by/messages', message);
      await caller.post('/v1/offers/contoso.by/messages', { ...message, by: 'lea@rewards.example' });
      const { body } = await caller.get<{ items: { kind: string; by: string }[] }>('/v1/offers/contoso.by/timeline');
      const spoken = body.items.filter(({ kind }) => kind === 'message');
      expect(spoken.map(({ by }) => by)).toEqual(['lea@rewards.example', 'marketplace']);
    });
  });
});

it('says what is ready, and counts requests by route', async () => {
  expect((await http().get('/readyz')).body).toEqual({
    status: 'ready',
    temporal: 'up',
    worker: 'up',
    database: 'up',
    detail: [],
  });
  await http().get('/v1/offers/contoso.none');
  const { body, headers } = await http().get<string>('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/offers\/:id",status="404"\} \d+/,
  );
  expect(body).not.toContain('contoso');
});
