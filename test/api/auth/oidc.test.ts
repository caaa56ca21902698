import { freePort } from '../../../platform/embedded/ports';
import { createApp } from '../../../api/app';
import type { Deps } from '../../../api/deps';
import { listen, stopServing } from '../../../api/http/listening';
import { readMapping } from '../../../platform/role-mapping';
import { createServer, type Server } from 'node:http';
import { Browser, csrfIn, type Page } from '../../support/browser';
import { Http } from '../../support/http';
import { startProvider, type TestProvider } from '../../support/provider';
import { theWorld } from '../../support/the-world';
import { refusal } from '../answers';
import { depsOf } from '../serving';

const world = theWorld({ withWorkers: false });

const ROLES = readMapping('ft-ops=operations,ft-rewards=rewards,ft-robots=integration,a=b=viewer') ?? [];

let provider: TestProvider;
let server: Server;
let deps: Deps;
let url: string;

beforeAll(async () => {
  provider = await startProvider();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const settings = {
    ...world().settings,
    PUBLIC_URL: url,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'followthrough',
    OIDC_ROLES: ROLES,
  };
  deps = depsOf(world(), { settings });
  server = createServer(createApp(deps));
  await listen(server, '127.0.0.1', port);
});

beforeEach(() => {
  provider.says({ name: 'Lea Blanc', email: 'lea@rewards.example', roles: ['ft-rewards'] });
  provider.tells({});
});

afterAll(async () => {
  server.closeAllConnections();
  await stopServing(server);
  await deps.auditor.stop();
  await provider.stop();
});

const isAt = ({ url: at }: Page): string => new URL(at).pathname;

/** Signs in, and says who the service then thinks somebody is. */
async function signedIn(): Promise<{ person: Browser; page: Page }> {
  const person = new Browser(url);
  const page = await person.go('/offers/contoso.none');
  return { person, page };
}

/** The role and name of a session, as a refused write tells them to the audit. */
async function whoIs(person: Browser): Promise<unknown> {
  const csrf = csrfIn((await person.go('/docs')).html);
  await new Http(url, { cookie: person.cookiesFor(), 'x-csrf-token': csrf }).post('/v1/offers', {});
  await deps.auditor.flush();
  const [line] = await world().store.database.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1).execute();
  return line && { name: line.actor, email: line.email, role: line.role, via: line.via };
}

it('sends a browser to the provider, lets it in with what the provider says, and shows what was asked for', async () => {
  const { person, page } = await signedIn();
  const [signIn, authorize, callback, back] = page.hops.map((hop) => new URL(hop));
  expect(signIn?.pathname).toBe('/sign-in');
  expect(`${authorize?.origin}${authorize?.pathname}`).toBe(`${provider.issuer}/authorize`);
  const asked = Object.fromEntries(authorize?.searchParams ?? []);
  expect(asked).toMatchObject({
    client_id: 'followthrough',
    response_type: 'code',
    scope: 'openid profile email',
    redirect_uri: `${url}/sign-in/callback`,
    code_challenge_method: 'S256',
  });
  for (const secret of ['state', 'nonce', 'code_challenge']) expect(asked[secret]).toMatch(/^[\w-]{43}$/);
  expect(callback?.pathname).toBe('/sign-in/callback');
  expect(back?.href).toBe(`${url}/offers/contoso.none`);
  expect(page.status).toBe(404);
  expect(person.cookiesFor()).toMatch(/^followthrough=[^;]+$/);
  expect(await whoIs(person)).toEqual({
    name: 'Lea Blanc',
    email: 'lea@rewards.example',
    role: 'rewards',
    via: 'session',
  });
});

it('leaves nothing of the sign-in to read in the browser', async () => {
  const person = new Browser(url);
  const response = await person.once('/sign-in');
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(
    /^followthrough-sign-in-[\w-]{8}=[^;]+; Max-Age=600; Path=\/sign-in; .*HttpOnly; SameSite=Lax$/,
  );
  const state = new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? 'none';
  const sealed = cookie.split(/[=;]/)[1] ?? '';
  for (const part of sealed.split('.')) expect(Buffer.from(part, 'base64url').toString()).not.toContain(state);
});

it.each([
  ['the first in the order of the mapping', ['ft-rewards', 'ft-ops'], 'operations'],
  ['one given as a text', 'ft-rewards', 'rewards'],
  ['one with an equals sign in its value', ['a=b'], 'viewer'],
  ['one of people where the first is for systems', ['ft-robots', 'ft-rewards'], 'rewards'],
])('of several roles takes %s', async (_what, roles, role) => {
  provider.says({ name: 'Lea', roles });
  const { person } = await signedIn();
  expect(await whoIs(person)).toMatchObject({ name: 'Lea', role });
});

it('asks the userinfo endpoint where the ID token says nothing of roles', async () => {
  provider.says({});
  provider.tells({ preferred_username: 'sam', email: 'sam@x.example', email_verified: false, roles: ['ft-ops'] });
  const { person } = await signedIn();
  expect(await whoIs(person)).toEqual({ name: 'sam', email: null, role: 'operations', via: 'session' });
});

it.each([
  ['none of their roles counts', { name: 'Eve', roles: ['other'] }],
  ['they have none', { name: 'Eve' }],
  ['only a role of systems counts', { name: 'Eve', roles: ['ft-robots'] }],
  ['the claim is no text', { name: 'Eve', roles: [7, { a: 1 }] }],
])('lets nobody in where %s, and says whom to ask', async (_why, claims) => {
  provider.says(claims);
  const { person, page } = await signedIn();
  expect(page.status).toBe(403);
  expect(page.html).toContain('You have no role here');
  expect(page.html).toContain(world().settings.TEAM_EMAIL);
  expect(person.cookiesFor()).toBe('');
  await deps.auditor.flush();
  const { items } = await audit();
  expect(items[0]).toMatchObject({ actor: 'Eve', role: 'none', permission: 'sign-in', status: 403, code: 'no-role' });
});

const audit = async (): Promise<{ items: object[] }> => {
  const rows = await world().store.database.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(5).execute();
  return { items: rows };
};

describe('refuses what comes back', () => {
  /** Begins to sign in and answers where the provider would send the browser. */
  async function callback(person: Browser): Promise<URL> {
    const begun = await person.once('/sign-in?next=/offers');
    const answered = await person.once(begun.headers.get('location') ?? '');
    return new URL(answered.headers.get('location') ?? '');
  }

  async function refused(person: Browser, to: URL, status = 400): Promise<void> {
    const page = await person.go(to.href);
    expect([page.status, page.hops]).toEqual([status, []]);
    expect(page.html).toContain('The sign-in did not work');
    expect(person.cookiesFor(new URL(url))).not.toContain('followthrough=');
  }

  it('with another state', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    const state = to.searchParams.get('state') ?? '';
    to.searchParams.set('state', `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`);
    await refused(person, to);
  });

  it('without a state', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    to.searchParams.delete('state');
    await refused(person, to);
  });

  it('in another browser than the one that asked', async () => {
    const to = await callback(new Browser(url));
    await refused(new Browser(url), to);
  });

  it('a second time', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    expect((await person.go(to.href)).hops).toEqual([`${url}/offers`]);
    const again = new Browser(url);
    await refused(again, to);
  });

  it('with a code that the provider does not know', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    to.searchParams.set('code', 'made-up');
    await refused(person, to);
  });

  it('with the refusal of the provider', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    to.searchParams.delete('code');
    to.searchParams.set('error', 'access_denied');
    await refused(person, to);
  });

  it.each([
    ['that is expired', { exp: Math.floor(Date.now() / 1000) - 600 }],
    ['for another nonce', { nonce: 'another' }],
    ['for another client', { aud: 'another' }],
    ['of another issuer', { iss: 'https://evil.example' }],
  ])('with an ID token %s', async (_what, claims) => {
    provider.says({ roles: ['ft-ops'], ...claims });
    const person = new Browser(url);
    await refused(person, await callback(person));
  });

  it('when the browser took longer than the attempt lasts', async () => {
    const person = new Browser(url);
    const to = await callback(person);
    const name = `followthrough-sign-in-${(to.searchParams.get('state') ?? '').slice(0, 8)}`;
    person.plant(name, 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.x.x');
    await refused(person, to);
  });
});

it('lets two windows of one browser sign in at the same time', async () => {
  const person = new Browser(url);
  const both = await Promise.all([person.go('/offers/contoso.a'), person.go('/offers/contoso.b')]);
  expect(both.map(isAt)).toEqual(['/offers/contoso.a', '/offers/contoso.b']);
});

it('follows only places of its own site after the sign-in', async () => {
  const page = await new Browser(url).go('/sign-in?next=https://evil.example/');
  expect(page.hops.at(-1)).toBe(`${url}/`);
});

it('leaves who signs out there, instead of signing in again at once', async () => {
  const { person } = await signedIn();
  const page = await person.submit('/sign-out', { csrf: csrfIn((await person.go('/docs')).html) });
  expect([page.status, isAt(page)]).toEqual([200, '/sign-in']);
  expect(page.html).toContain('You are signed out');
  expect(person.cookiesFor()).toBe('');
});

it('stops a form of who is no longer signed in before it gets to the provider, where no form may end', async () => {
  const page = await new Browser(url).submit('/offers/contoso.none/pause', { note: 'x' });
  expect([page.status, page.hops]).toEqual([401, []]);
  expect(page.html).toContain('You are no longer signed in');
});

it('has no role picker, and programs get 401 instead of a page', async () => {
  expect((await new Browser(url).pick('operations')).status).toBe(404);
  const http = new Http(url);
  for (const path of ['/v1/offers', '/', '/docs', '/metrics'])
    expect(refusal(await http.get(path))).toMatchObject({ status: 401, code: 'unauthorized' });
  expect((await http.get('/healthz')).status).toBe(200);
});

it('says that the provider does not answer, and works again when it does', async () => {
  const port = await freePort();
  const settings = { ...deps.settings, OIDC_ISSUER: `http://127.0.0.1:${port}` };
  const other = depsOf(world(), { settings });
  const away = createServer(createApp(other));
  const at = await listen(away, '127.0.0.1', 0);
  const page = await new Browser(at).go('/offers');
  expect(page.status).toBe(503);
  expect(page.html).toContain('The sign-in does not answer');
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
  const late = createServer((_req, res) => {
    const issuer = settings.OIDC_ISSUER;
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/authorize`, jwks_uri: `${issuer}/jwks` }));
  });
  await listen(late, '127.0.0.1', port);
  const begun = await new Browser(at).once('/sign-in');
  expect(begun.headers.get('location')).toContain(`${settings.OIDC_ISSUER}/authorize?`);
  await Promise.all([stopServing(late), stopServing(away), other.auditor.stop()]);
});
