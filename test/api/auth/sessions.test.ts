import { SignJWT } from 'jose';
import { keyFor } from '../../../api/auth/keys';
import { PEOPLE } from '../../../domain/offer/roles';
import { Browser, csrfIn } from '../../support/browser';
import { Http } from '../../support/http';
import { theWorld } from '../../support/the-world';
import { refusal } from '../answers';
import { depsOf, serving } from '../serving';

const world = theWorld({ withWorkers: false });
const browser = (headers: Record<string, string> = {}): Browser => new Browser(world().url, headers);

/** An API call as a script of a page makes it: with the cookies of a browser. */
const asScript = (person: Browser, headers: Record<string, string> = {}): Http =>
  new Http(world().url, { cookie: person.cookiesFor(), ...headers });

const csrfOf = async (person: Browser): Promise<string> => csrfIn((await person.go('/docs')).html);

const owner = { status: 'unknown' };
const anOwner = '/v1/offers/contoso.none/owner';

describe('the role picker of a sandbox', () => {
  it.each([
    ['en', 'Rewards team', 'Looks at everything, and changes nothing.'],
    ['fr', 'Équipe des récompenses', 'Regarde tout et ne change rien.'],
  ])('says in %s what each role is for', async (language, team, sentence) => {
    const { status, html } = await browser({ 'accept-language': language }).go('/sign-in');
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(team);
    expect(html).toContain(sentence);
    const offered = [...html.matchAll(/name="role" value="(\w+)"/g)].map(([, role]) => role);
    expect(offered).toEqual(PEOPLE);
    expect(html).not.toMatch(/<script|<style| style=| on\w+=/);
  });

  it('gives a session that lasts twelve hours, which scripts and other sites cannot use', async () => {
    const response = await browser().once('/sign-in', {
      method: 'POST',
      body: 'role=manager',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(303);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^followthrough=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });

  it('keeps the session to TLS where the service is reached by that', async () => {
    const settings = { ...world().settings, PUBLIC_URL: 'https://followthrough.example' };
    await serving(depsOf(world(), { settings }), async ({ url }) => {
      const person = new Browser(url);
      const response = await person.once('/sign-in', {
        method: 'POST',
        body: 'role=viewer',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(response.headers.getSetCookie()[0]).toMatch(/; Secure;/);
    });
  });

  it('asks again where no role was chosen, or the address is none', async () => {
    const nobody = await browser().submit('/sign-in', { next: '/offers' });
    expect(nobody.status).toBe(400);
    expect(nobody.html).toContain('Please choose a role.');
    expect(nobody.html).toContain('name="next" value="/offers"');
    const machine = await browser().pick('integration');
    expect(machine.status).toBe(400);
    const odd = await browser().pick('manager', { name: 'Lea <b>', email: 'lea' });
    expect(odd.status).toBe(400);
    expect(odd.html).toContain('Please write an e-mail address');
    expect(odd.html).toContain('value="Lea &lt;b');
  });
});

describe('pages', () => {
  it('ask who somebody is first, and then show what was asked for', async () => {
    const person = browser();
    const page = await person.go('/offers/contoso.none?tab=mail');
    expect(page.hops).toEqual([`${world().url}/sign-in?next=%2Foffers%2Fcontoso.none%3Ftab%3Dmail`]);
    expect(page.html).toContain('name="next" value="/offers/contoso.none?tab=mail"');
    const then = await person.pick('viewer', { next: '/offers/contoso.none?tab=mail' });
    expect(then.hops).toEqual([`${world().url}/offers/contoso.none?tab=mail`]);
    expect(then.status).toBe(404);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example',
    'javascript:alert(1)',
    'offers',
    '/sign-in?next=/sign-in',
    `/${'a'.repeat(3_000)}`,
  ])('lead to the beginning instead of to %j', async (next) => {
    expect((await browser().pick('viewer', { next })).hops).toEqual([`${world().url}/`]);
    const { html } = await browser().go(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(html).toContain('name="next" value="/"');
  });

  it('send a part of a page and a form to the sign-in as well', async () => {
    const part = await browser().once('/offers', {
      headers: { accept: '*/*', 'hx-request': 'true', 'hx-current-url': `${world().url}/offers?q=contoso` },
    });
    expect([part.status, part.headers.get('hx-redirect')]).toEqual([204, '/sign-in?next=%2Foffers%3Fq%3Dcontoso']);
    const form = await browser().submit('/offers/contoso.none/pause', { until: 'tomorrow' });
    expect([form.status, form.hops]).toEqual([401, []]);
    expect(form.html).toContain('href="/sign-in?next=%2F"');
  });

  it('keep what was typed when the session has ended, and lead back to where it is sent again', async () => {
    const place = '/offers/contoso.none/do/write';
    const { status, html } = await browser().submit(place, { subject: 'Your week', text: 'How <b>did</b> it go?' });
    expect(status).toBe(401);
    expect(html).toContain('<pre>Your week</pre><pre>How &lt;b>did&lt;/b> it go?</pre>');
    expect(html).toContain(`href="/sign-in?next=${encodeURIComponent(place)}"`);
  });

  it.each(['/docs', '/style.css', '/healthz', '/readyz', '/owner', '/v1/offers', '/openapi.json', '/metrics'])(
    '%s asks nobody',
    async (path) => {
      const page = await browser().go(path);
      expect(page.hops).toEqual([]);
      expect(page.status).not.toBe(401);
    },
  );
});

describe('a session', () => {
  it('acts in its role, and under its name', async () => {
    const viewer = browser();
    await viewer.pick('viewer');
    const http = asScript(viewer, { 'x-csrf-token': await csrfOf(viewer) });
    expect((await http.get('/v1/offers')).status).toBe(200);
    expect(refusal(await http.put(anOwner, owner))).toMatchObject({ status: 403, code: 'not-permitted' });
    const support = browser();
    await support.pick('support');
    const allowed = asScript(support, { 'x-csrf-token': await csrfOf(support) });
    expect(refusal(await allowed.put(anOwner, owner)).code).toBe('unknown-offer');
  });

  it('changes nothing without the token of its own pages', async () => {
    const [person, other] = [browser(), browser()];
    await person.pick('support');
    await other.pick('support');
    const [own, foreign] = [await csrfOf(person), await csrfOf(other)];
    expect(own).not.toBe(foreign);
    for (const given of ['', 'x', foreign, `${own}x`]) {
      const http = asScript(person, { 'x-csrf-token': given });
      expect(refusal(await http.put(anOwner, owner))).toMatchObject({ status: 403, code: 'csrf' });
    }
    expect(refusal(await asScript(person).put(anOwner, owner)).code).toBe('csrf');
    const out = await person.submit('/sign-out', { csrf: foreign });
    expect(out.status).toBe(403);
    expect(out.html).toContain('This page is from an earlier sign-in');
    expect((await person.submit('/sign-out', { csrf: own })).status).toBe(200);
  });

  it('is not asked for the token where it only looks', async () => {
    const person = browser();
    await person.pick('viewer');
    expect((await asScript(person).get('/v1/promises')).status).toBe(200);
  });

  it('ends with the sign-out', async () => {
    const person = browser();
    await person.pick('rewards');
    const out = await person.submit('/sign-out', { csrf: await csrfOf(person) });
    expect(out.hops).toEqual([`${world().url}/sign-in`]);
    expect(person.cookiesFor()).toBe('');
    expect((await person.go('/')).hops).toEqual([`${world().url}/sign-in?next=%2F`]);
  });

  it('keeps a page of another site out although the cookie is there', async () => {
    const person = browser();
    await person.pick('operations');
    const csrf = await csrfOf(person);
    const there = asScript(person, { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' });
    expect(refusal(await there.put(anOwner, owner)).code).toBe('cross-site');
  });

  it('says nothing of who somebody is to the publisher’s page', async () => {
    const person = browser();
    await person.pick('support');
    const answer = await person.submit('/owner', { token: 'forged', answer: 'me' });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('This link does not work');
  });
});

describe('a session that does not count', () => {
  const forged = async (
    changes: { secret?: string; issuer?: string; role?: string; purpose?: 'session' | 'csrf'; expires?: string } = {},
  ): Promise<string> =>
    new SignJWT({ role: changes.role ?? 'operations' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(changes.issuer ?? 'sandbox')
      .setSubject('mallory')
      .setJti('1')
      .setExpirationTime(changes.expires ?? '1h')
      .sign(keyFor(changes.purpose ?? 'session', changes.secret ?? world().settings.LINK_SECRET));

  it('counts when it is made with the right secret, for the right way in', async () => {
    const person = browser();
    person.plant('followthrough', await forged());
    expect((await person.go('/offers/contoso.none')).hops).toEqual([]);
  });

  it.each([
    ['signed with another secret', { secret: 'another secret of more than 32 characters' }],
    ['signed for another purpose', { purpose: 'csrf' as const }],
    ['too old', { expires: '-1s' }],
    ['from another way in', { issuer: 'https://login.example' }],
    ['for the role of a system', { role: 'integration' }],
    ['for no role', { role: 'king' }],
  ])('is one that is %s', async (_what, changes) => {
    const person = browser();
    person.plant('followthrough', await forged(changes));
    expect((await person.go('/offers/contoso.none')).hops).toHaveLength(1);
    const answer = await asScript(person).put(anOwner, owner);
    expect(refusal(answer)).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  it('is one that is cut or changed', async () => {
    const [head, , signature] = (await forged({ role: 'viewer' })).split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'm', role: 'operations', jti: '1' })).toString('base64url');
    for (const token of [`${head}.${claims}.${signature}`, `${head}.${claims}.`, 'x', 'a.b.c']) {
      const person = browser();
      person.plant('followthrough', token);
      expect((await person.go('/offers/contoso.none')).hops).toHaveLength(1);
    }
  });
});

describe('elsewhere than in an open sandbox', () => {
  it('nobody picks a role: on loopback everything stays open', async () => {
    const settings = { ...world().settings, SANDBOX: false };
    await serving(depsOf(world(), { settings }), async ({ url }) => {
      const person = new Browser(url);
      expect((await person.go('/offers/contoso.none')).hops).toEqual([]);
      const page = await person.go('/sign-in');
      expect(page.status).toBe(404);
      expect(page.html).toContain('People cannot sign in here');
      expect((await person.pick('operations')).status).toBe(404);
      expect(person.cookiesFor()).toBe('');
    });
  });

  it('with tokens alone a browser reads that it needs one, and a picked session does not count', async () => {
    const settings = { ...world().settings, API_TOKENS: [`marketplace:${'0'.repeat(64)}`] };
    const inSandbox = browser();
    await inSandbox.pick('operations');
    await serving(depsOf(world(), { settings }), async ({ url }) => {
      const person = new Browser(url);
      person.plant('followthrough', inSandbox.cookiesFor().split('=')[1] ?? '');
      for (const path of ['/', '/docs', '/offers']) {
        const page = await person.go(path);
        expect([page.status, page.hops]).toEqual([401, []]);
        expect(page.html).toContain('You need a token here');
      }
      expect(refusal(await new Http(url, { cookie: person.cookiesFor() }).get('/v1/offers')).status).toBe(401);
    });
  });
});
