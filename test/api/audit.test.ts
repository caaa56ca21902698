import { createHash } from 'node:crypto';
import pino from 'pino';
import { auditLine } from '../../api/schemas/audit';
import { pageOf } from '../../api/schemas/page';
import type { Deps } from '../../api/deps';
import { type AuditQuery, type AuditView, listAudit } from '../../platform/store/audit-list';
import type { AuditedAction } from '../../platform/store/audit-tables';
import { startApiProcess } from '../support/api-process';
import { Browser, csrfIn } from '../support/browser';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { depsOf, serving } from './serving';
import { eventually } from '../support/patience';

const world = theWorld();

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');
const message = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call.' };

/** The lines that are asked for, once there is one: an API writes its lines a moment after its answers. */
async function written(query: Partial<AuditQuery>): Promise<AuditView[]> {
  const list = await eventually(
    () => listAudit(world().store.database, { limit: 10, ...query }),
    ({ items }) => items.length > 0,
  );
  return list.items;
}

let offers = 0;
async function onboarded(): Promise<string> {
  const id = `contoso.audited-${++offers}`;
  expect((await new Http(world().url).post('/v1/offers', { id, ...trial() })).status).toBe(201);
  await written({ offer: id });
  return id;
}

/** An API that knows a token of each role, and what is audited of it. */
function guarded<T>(
  ask: (as: (role: string) => Http, deps: Deps, url: string) => Promise<T>,
  changes = {},
): Promise<T> {
  const API_TOKENS = ['viewer', 'rewards', 'operations'].map((role) => `${role}-token:${role}:${sha256(role)}`);
  const deps = depsOf(world(), { settings: { ...world().settings, API_TOKENS }, ...changes });
  return serving(deps, ({ url }) =>
    ask((role) => new Http(url, { authorization: `Bearer ${role}`, 'x-request-id': `by-${role}` }), deps, url),
  );
}

async function linesOf(deps: Deps, offer: string): Promise<AuditView[]> {
  await deps.auditor.flush();
  return (await listAudit(world().store.database, { offer, limit: 200 })).items;
}

const short = ({ actor, permission, status, code, reason }: AuditView) => ({ actor, permission, status, code, reason });

it('has a line for each write, done or refused, with who, as what, why, and in which request', async () => {
  const id = await onboarded();
  await guarded(async (as, deps) => {
    await as('rewards').post(`/v1/offers/${id}/messages`, message);
    await as('viewer').post(`/v1/offers/${id}/messages`, message);
    await as('rewards').post(`/v1/offers/${id}/messages`, { ...message, channel: 'pigeon' });
    await as('rewards').post(`/v1/offers/${id}/resume`, {});
    await as('operations').post(`/v1/offers/${id}/pause`, {
      reason: 'other',
      until: '2020-01-01T00:00:00Z',
      note: 'x',
    });
    const [late, refused, invalid, forbidden, done, begun] = await linesOf(deps, id);
    expect(done && { ...done, id: 'any', at: 'any' }).toEqual({
      id: 'any',
      at: 'any',
      actor: 'rewards-token',
      email: null,
      role: 'rewards',
      via: 'token',
      method: 'POST',
      path: `/v1/offers/${id}/messages`,
      offer: id,
      permission: 'log-contacts',
      reason: 'First call.',
      requestId: 'by-rewards',
      status: 200,
      code: null,
    });
    expect(Date.now() - Date.parse(done?.at ?? '')).toBeLessThan(60_000);
    expect(begun).toMatchObject({
      actor: 'api',
      via: 'open',
      permission: 'onboard-offers',
      status: 201,
      path: '/v1/offers',
    });
    expect([late, refused, invalid, forbidden].map((line) => line && short(line))).toEqual([
      { actor: 'operations-token', permission: 'pause-offers', status: 422, code: 'pause-over', reason: 'x' },
      { actor: 'rewards-token', permission: 'pause-offers', status: 409, code: 'not-paused', reason: null },
      {
        actor: 'rewards-token',
        permission: 'log-contacts',
        status: 400,
        code: 'invalid-request',
        reason: 'First call.',
      },
      { actor: 'viewer-token', permission: 'log-contacts', status: 403, code: 'not-permitted', reason: null },
    ]);
  });
});

it('has a line for what is refused before it is read, and none for reading', async () => {
  const id = await onboarded();
  await guarded(async (as, deps, url) => {
    const http = as('rewards');
    await http.post(`/v1/offers/${id}/messages`, '{');
    await http.post(`/v1/offers/${id}/messages`, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' });
    await http.post(`/v1/offers/${id}/messages`, message, { 'sec-fetch-site': 'cross-site' });
    await http.post(`/v1/offers/${id}/messages`, message, { 'idempotency-key': 'x'.repeat(129) });
    await http.get(`/v1/offers/${id}`);
    await http.put(`/v1/offers/${id}/messages`, message);
    await new Http(url).post(`/v1/offers/${id}/messages`, message);
    const lines = await linesOf(deps, id);
    expect(lines.slice(0, -1).map(({ status, code }) => [status, code])).toEqual([
      [400, 'invalid-request'],
      [403, 'cross-site'],
      [415, 'unsupported-media-type'],
      [400, 'malformed-json'],
    ]);
  });
});

it('has one line for each time a keyed request is sent, with the kept answer', async () => {
  const id = await onboarded();
  await guarded(async (as, deps) => {
    const key = { 'idempotency-key': `${id}-k` };
    for (let i = 0; i < 2; i++) await as('rewards').post(`/v1/offers/${id}/resume`, {}, key);
    const lines = await linesOf(deps, id);
    expect(lines.slice(0, 2).map(short)).toEqual(
      Array(2).fill({
        actor: 'rewards-token',
        permission: 'pause-offers',
        status: 409,
        code: 'not-paused',
        reason: null,
      }),
    );
  });
});

it('has a line for a file, whatever came of it', async () => {
  const lines = async (deps: Deps): Promise<unknown[]> => {
    await deps.auditor.flush();
    const { items } = await listAudit(world().store.database, { permission: 'bring-in-sales', limit: 2 });
    return items.map(short);
  };
  await guarded(async (as, deps) => {
    const csv = { 'content-type': 'text/csv' };
    const sale = 'id,offer,kind,soldAt,amount\nA-1,contoso.none,sale,2026-01-01T00:00:00Z,10\n';
    expect((await as('operations').post('/v1/sales', sale, csv)).status).toBe(200);
    await as('viewer').post('/v1/sales', sale, csv);
    await as('operations').post('/v1/sales', 'id\n', csv);
    const [bad, forbidden] = await lines(deps);
    expect(bad).toMatchObject({ actor: 'operations-token', status: 400 });
    expect(forbidden).toMatchObject({ actor: 'viewer-token', status: 403, code: 'not-permitted' });
    const { items } = await listAudit(world().store.database, { permission: 'bring-in-sales', limit: 3 });
    expect(items[2]).toMatchObject({ actor: 'operations-token', status: 200, code: null });
  });
});

it('knows which offer a ticket is about', async () => {
  const id = await onboarded();
  const http = new Http(world().url);
  await http.post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P9D' });
  const { body } = await http.get<{ items: { id: string }[] }>(`/v1/tickets?offer=${id}&status=open`);
  const [ticket] = body.items;
  await guarded(async (as, deps) => {
    const path = `/v1/tickets/${ticket?.id ?? ''}/resolve`;
    expect((await as('rewards').post(path, { outcome: 'other', note: 'By phone.' })).status).toBe(200);
    const [line] = await linesOf(deps, id);
    expect(line).toMatchObject({ permission: 'resolve-tickets', path, reason: 'By phone.', actor: 'rewards-token' });
  });
});

it('has a line for coming in and going out', async () => {
  const person = new Browser(world().url);
  await person.pick('manager', { name: 'Lea Blanc', email: 'lea@rewards.example' });
  await person.submit('/sign-out', { csrf: csrfIn((await person.go('/docs')).html) });
  const lines = (permission: AuditedAction) => written({ permission, actor: 'lea@rewards.example' });
  const who = { actor: 'Lea Blanc', email: 'lea@rewards.example', role: 'manager', via: 'session', status: 303 };
  expect(await lines('sign-in')).toMatchObject([{ ...who, path: '/sign-in' }]);
  expect(await lines('sign-out')).toMatchObject([{ ...who, path: '/sign-out' }]);
});

describe('the list', () => {
  it('is given to who may read it, newest first, page by page, by offer and by actor', async () => {
    const id = await onboarded();
    await guarded(async (as, deps) => {
      for (let i = 0; i < 5; i++) await as('rewards').post(`/v1/offers/${id}/resume`, { by: 'x'.repeat(201 + i) });
      await as('operations').post(`/v1/offers/${id}/resume`, {});
      await deps.auditor.flush();
      const page = pageOf(auditLine);
      const list = async (query: string) => conforming(page, await as('viewer').get(`/v1/audit?${query}`));
      const whole = await list(`offer=${id}`);
      expect(whole.items).toHaveLength(7);
      expect(whole.items.map(({ at }) => at)).toEqual(
        whole.items
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
      const first = await list(`offer=${id}&limit=4`);
      const rest = await list(`offer=${id}&limit=4&cursor=${first.next ?? ''}`);
      expect([...first.items, ...rest.items]).toEqual(whole.items);
      expect(rest.next).toBeNull();
      expect((await list(`offer=${id}&actor=operations-token`)).items).toHaveLength(1);
      expect((await list('actor=nobody')).items).toEqual([]);
    });
  });

  it('refuses a cursor of another list, and systems', async () => {
    const http = new Http(world().url);
    for (const cursor of ['x', Buffer.from('["x","y"]').toString('base64url')])
      expect(refusal(await http.get(`/v1/audit?cursor=${cursor}`)).code).toBe('invalid-cursor');
    await guarded(
      async (_as, _deps, url) => {
        const system = new Http(url, { authorization: 'Bearer system' });
        expect(refusal(await system.get('/v1/audit')).code).toBe('not-permitted');
      },
      { settings: { ...world().settings, API_TOKENS: [`system:${sha256('system')}`] } },
    );
  });
});

it('keeps what nobody could store out of the store, and cuts what is too long', async () => {
  const id = await onboarded();
  await guarded(async (as, deps) => {
    await as('rewards').post(`/v1/offers/${id}/resume`, { note: `a\u0000b\ud800${'c'.repeat(600)}` });
    await as('rewards').post(`/v1/offers/${'z'.repeat(900)}/resume`, {});
    const [line] = await linesOf(deps, id);
    expect(line?.reason).toBe(`ab${'c'.repeat(496)}`);
    const { items } = await listAudit(world().store.database, { actor: 'rewards-token', limit: 1 });
    expect(items[0]?.path.length).toBe(500);
    expect(items[0]?.offer).toBe('z'.repeat(200));
  });
});

it('waits for a store that is away, and then has every line once', async () => {
  const id = await onboarded();
  await guarded(async (as, deps) => {
    world().store.line.cut();
    try {
      for (let i = 0; i < 3; i++) {
        const answer = await as('rewards').post(`/v1/offers/${id}/messages`, { ...message, summary: `Call ${i}` });
        expect(answer.status).toBe(200);
      }
      await expect(deps.auditor.flush()).rejects.toThrow();
    } finally {
      world().store.line.mend();
    }
    const { items } = await eventually(
      () => listAudit(world().store.database, { offer: id, limit: 10 }),
      (list) => list.items.length > 1,
    );
    expect(items.map(({ reason }) => reason)).toEqual(['Call 2', 'Call 1', 'Call 0', null]);
  });
});

it('tells the log at once, without a reason or an address', async () => {
  const id = await onboarded();
  const logged: string[] = [];
  const logger = pino({ base: { part: 'api' } }, { write: (line: string) => void logged.push(line) });
  await guarded((as) => as('rewards').post(`/v1/offers/${id}/messages`, message), { logger });
  const lines = logged
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['audit'] === true);
  expect(lines).toMatchObject([
    {
      actor: 'rewards-token',
      role: 'rewards',
      offer: id,
      permission: 'log-contacts',
      status: 200,
      requestId: 'by-rewards',
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/First call|Ada|@/);
});

it('writes its last lines before the process leaves', async () => {
  const api = await startApiProcess(world());
  const id = `contoso.leaving-${Date.now()}`;
  await new Http(api.url).post(`/v1/offers/${id}/resume`, {});
  await api.stop();
  const { items } = await listAudit(world().store.database, { offer: id, limit: 5 });
  expect(items.map(short)).toEqual([
    { actor: 'api', permission: 'pause-offers', status: 404, code: 'unknown-offer', reason: null },
  ]);
});
