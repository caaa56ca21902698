import { createHash, randomUUID } from 'node:crypto';
import { routesOf } from '../../../api/app';
import { Metrics } from '../../../api/metrics';
import { PERMITTED } from '../../../domain/offer/roles';
import { appendAudit } from '../../../platform/store/audit-list';
import { auditedActionName, actionsToFilter, isAuditedAction } from '../../../console/audit/audited-actions';
import { Browser, csrfIn } from '../../support/browser';
import { Http } from '../../support/http';
import { textOf } from '../../support/shown';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { depsOf, serving } from '../../api/serving';

const world = theWorld();
const SCRIPT = '<script>alert(1)</script>';
const OFFER = 'contoso.audited';

const signedIn = async (role: string, name: string, language: 'en' | 'fr' = 'en'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name });
  return browser;
};

const rows = (html: string): string[] => [...html.matchAll(/<tr id="[^"]+".*?<\/tr>/gs)].map(([row]) => textOf(row));

/** The audit as somebody sees it, read again until so many lines are there: they are written a moment later. */
async function audit(person: Browser, query: string, lines: number): Promise<{ html: string; rows: string[] }> {
  for (let tries = 0; tries < 50; tries++) {
    const { html } = await person.go(`/audit${query}`);
    if (rows(html).length >= lines) return { html, rows: rows(html) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the audit never had ${lines} lines`);
}

beforeAll(async () => {
  await new Http(world().url).post('/v1/offers', { id: OFFER, ...trial({ type: 'list' }) });
  const lea = await signedIn('manager', `Lea ${SCRIPT}`);
  const form = await lea.go(`/offers/${OFFER}/do/log-contact`);
  const key = /name="key" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
  const said = { channel: 'call', direction: 'outbound', with: 'Ada', summary: `First call ${SCRIPT}` };
  await lea.submit(`/offers/${OFFER}/do/log-contact`, { csrf: csrfIn(form.html), key, ...said });
  const max = await signedIn('viewer', 'Max');
  const csrf = csrfIn((await max.go('/offers')).html);
  const place = new URL(`/v1/offers/${OFFER}/revoke`, world().url);
  await fetch(place, {
    method: 'POST',
    body: JSON.stringify({ ground: 'illegal-activity' }),
    headers: { cookie: max.cookiesFor(), 'content-type': 'application/json', 'x-csrf-token': csrf },
  });
});

it('says who did what, when, and why, and what came of it', async () => {
  const { html, rows: lines } = await audit(await signedIn('operations', 'Eve'), `?offer=${OFFER}`, 3);
  const [revoked = '', called = '', takenOn = ''] = lines;
  expect(revoked).toMatch(
    /Max Viewer, in the console Revoked an offer POST \S+\/revoke Request \S+ \S+ no reason given refused not-permitted/,
  );
  expect(called).toContain(`Lea ${SCRIPT} Engagement manager, in the console Logged a contact`);
  expect(called).toContain(`First call ${SCRIPT} done`);
  expect(takenOn).toMatch(/api Programme operations, without signing in Took on an offer .* no reason given done/);
  expect(html).not.toContain(SCRIPT);
});

it('says the same in French', async () => {
  const { rows: lines } = await audit(await signedIn('viewer', 'Ève', 'fr'), `?offer=${OFFER}`, 3);
  expect(lines[0]).toMatch(
    /Max Lecture, dans la console Révocation d’une offre .* aucune raison donnée refusé not-permitted/,
  );
  expect(lines[1]).toContain('Échange consigné');
});

it('is filtered by who, by what and by offer, and says when there is nothing', async () => {
  const eve = await signedIn('operations', 'Eve');
  await audit(eve, `?offer=${OFFER}`, 3);
  expect((await audit(eve, '?actor=Max', 2)).rows.every((row) => row.includes('Max'))).toBe(true);
  expect((await audit(eve, `?permission=log-contacts&offer=${OFFER}`, 1)).rows).toHaveLength(1);
  expect((await audit(eve, '?permission=sign-in', 3)).rows[0]).toContain('Signed in');
  const { html } = await eve.go('/audit?actor=Nobody');
  expect(textOf(html)).toContain('Nothing like that was done.');
  expect((await eve.go('/audit?cursor=x')).status).toBe(400);
});

it('goes on where a page ends', async () => {
  const eve = await signedIn('operations', 'Eve');
  const lines = Array.from({ length: 60 }, (_, i) => ({
    line: randomUUID(),
    at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
    actor: 'Lea',
    email: null,
    role: 'manager' as const,
    via: 'session' as const,
    method: 'POST',
    path: `/v1/offers/${OFFER}/pause`,
    offer: OFFER,
    permission: 'pause-offers' as const,
    reason: null,
    requestId: 'r-1',
    status: 200,
    code: null,
  }));
  await appendAudit(world().store.database, lines);
  const query = `?permission=pause-offers&offer=${OFFER}`;
  const { html, rows: first } = await audit(eve, query, 50);
  const next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(next).toContain('permission=pause-offers');
  const second = await audit(eve, next.slice('/audit'.length), 10);
  expect([first.length, second.rows.length]).toEqual([50, 10]);
});

it('is not for a system, and says so', async () => {
  const token = createHash('sha256').update('system').digest('hex');
  const settings = { ...world().settings, API_TOKENS: [`system:integration:${token}`] };
  await serving(depsOf(world(), { settings }), async ({ url }) => {
    const { status, body } = await new Http(url, { authorization: 'Bearer system' }).get<string>('/audit');
    expect(status).toBe(403);
    expect(textOf(body)).toContain('As integration you may not read audit');
  });
});

it('has words of its own in both languages for everything that somebody can do', () => {
  const writes = routesOf(depsOf(world()), new Metrics()).filter(({ method }) => method !== 'get');
  const said = writes.map(({ method, path, needs }) => {
    const action = { method: method.toUpperCase(), path: path.replaceAll(/\{\w+\}/g, 'x'), permission: needs };
    if (!isAuditedAction(needs)) throw new Error(`${path} is nothing that the audit knows`);
    return `${auditedActionName({ ...action, permission: needs }, 'en')} / ${auditedActionName({ ...action, permission: needs }, 'fr')}`;
  });
  expect(new Set(said).size).toBe(writes.length);
  expect(
    actionsToFilter('en')
      .map(([action]) => action)
      .sort(),
  ).toEqual(
    [
      ...Object.keys(PERMITTED).filter((name) => name !== 'look' && name !== 'read-audit'),
      'sign-in',
      'sign-out',
    ].sort(),
  );
});
