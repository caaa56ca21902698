import { randomUUID } from 'node:crypto';
import { routesOf } from '../../../api/app';
import type { Deps } from '../../../api/deps';
import type { Identity } from '../../../api/auth/identity';
import { Metrics } from '../../../api/metrics';
import { performAs } from '../../../api/writes/perform';
import { Problem } from '../../../api/http/problems';
import type { Route } from '../../../api/route';
import { offer } from '../../../api/schemas/offer';
import { listAudit } from '../../../platform/store/audit-list';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { conforming } from '../answers';
import { depsOf } from '../serving';

const world = theWorld();

let deps: Deps;
let routes: readonly Route[];
beforeAll(() => {
  deps = depsOf(world());
  routes = routesOf(deps, new Metrics());
});
afterAll(() => deps.auditor.stop());

const lea: Identity = { name: 'Lea Blanc', role: 'manager', via: 'session', email: 'lea@rewards.example' };
const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };

const routeOf = (method: string, path: string): Route => {
  const found = routes.find((each) => each.method === method && each.path === path);
  if (found === undefined) throw new Error(`no ${method} ${path}`);
  return found;
};

const say = (id: string, body: object, { key, as = lea }: { key?: string; as?: Identity } = {}) =>
  performAs(
    deps,
    routeOf('post', '/v1/offers/{id}/messages'),
    { params: { id }, query: {}, body },
    {
      identity: as,
      requestId: `from-within-${id}`,
      key,
    },
  );

let offers = 0;
async function onboarded(): Promise<string> {
  const id = `contoso.within-${++offers}`;
  conforming(offer, await new Http(world().url).post('/v1/offers', { id, ...trial() }), 201);
  return id;
}

const problem = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'done',
    (err: unknown) => (err instanceof Problem ? [err.status, err.code, err.errors.map(({ path }) => path)] : err),
  );

const said = async (id: string): Promise<string[]> => {
  const { body } = await new Http(world().url).get<{ items: { kind: string; by: string }[] }>(
    `/v1/offers/${id}/timeline`,
  );
  return body.items.filter(({ kind }) => kind === 'message').map(({ by }) => by);
};

it('does what the API does, under the name of who asks', async () => {
  const id = await onboarded();
  const { status, body } = await say(id, message);
  expect(status).toBe(200);
  expect(offer.parse(body).id).toBe(id);
  expect(await said(id)).toEqual(['Lea Blanc']);
});

it('refuses what the API refuses, as a problem, and changes nothing', async () => {
  const id = await onboarded();
  const viewer: Identity = { ...lea, role: 'viewer' };
  expect(await problem(say(id, message, { as: viewer }))).toEqual([403, 'not-permitted', []]);
  expect(await problem(say(id, { ...message, channel: 'pigeon' }))).toEqual([400, 'invalid-request', ['channel']]);
  expect(await problem(say('contoso.nowhere', message))).toEqual([404, 'unknown-offer', []]);
  expect(await problem(say(id, { ...message, about: 'nothing' }))).toEqual([422, 'unknown-about', []]);
  expect(await problem(say(id, message, { key: '' }))).toEqual([400, 'invalid-request', ['Idempotency-Key']]);
  expect(await said(id)).toEqual([]);
});

it('does what has a key once, and keeps the refusal too', async () => {
  const id = await onboarded();
  const key = randomUUID();
  const [first, again] = [await say(id, message, { key }), await say(id, message, { key })];
  expect(again).toEqual(first);
  expect(await said(id)).toEqual(['Lea Blanc']);
  const other = randomUUID();
  const wrong = { ...message, about: 'nothing' };
  for (let i = 0; i < 2; i++) expect(await problem(say(id, wrong, { key: other }))).toEqual([422, 'unknown-about', []]);
  expect(await problem(say(id, message, { key: other }))).toEqual([409, 'idempotency-key-reused', []]);
});

it('keeps the keys of people and of machines apart, whatever their names', async () => {
  const id = await onboarded();
  const key = randomUUID();
  await say(id, message, { key });
  await say(id, message, { key, as: { name: 'lea@rewards.example', role: 'integration', via: 'token' } });
  await say(id, message, { key, as: { name: 'lea@rewards.example', role: 'integration', via: 'jwt' } });
  expect(await said(id)).toHaveLength(3);
});

it('tells the audit, as the API does', async () => {
  const id = await onboarded();
  await say(id, message);
  await problem(say(id, { ...message, about: 'nothing' }));
  await deps.auditor.flush();
  const { items } = await listAudit(world().store.database, { offer: id, actor: 'Lea Blanc', limit: 5 });
  const line = {
    actor: 'Lea Blanc',
    email: 'lea@rewards.example',
    role: 'manager',
    via: 'session',
    method: 'POST',
    path: `/v1/offers/${id}/messages`,
    permission: 'log-contacts',
    reason: 'Hello',
    requestId: `from-within-${id}`,
  };
  expect(items).toMatchObject([
    { ...line, status: 422, code: 'unknown-about' },
    { ...line, status: 200, code: null },
  ]);
});

it('reads too, without a line', async () => {
  const id = await onboarded();
  const call = { params: { id }, query: {}, body: undefined };
  const { status, body } = await performAs(deps, routeOf('get', '/v1/offers/{id}'), call, {
    identity: lea,
    requestId: 'reads',
  });
  expect([status, offer.parse(body).id]).toEqual([200, id]);
});
