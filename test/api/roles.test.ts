import { createHash } from 'node:crypto';
import { routesOf } from '../../api/app';
import { Metrics } from '../../api/metrics';
import type { Route } from '../../api/route';
import { may, PERMITTED, type Role, ROLES } from '../../domain/offer/roles';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';
import { depsOf, serving } from './serving';

const world = theWorld({ withWorkers: false });

const routes = (): Route[] => routesOf(depsOf(world()), new Metrics());

/** An API with a token for each role; the token is the role's name. */
function asEach<T>(ask: (as: (role: Role) => Http) => Promise<T>): Promise<T> {
  const API_TOKENS = ROLES.map((role) => `${role}:${role}:${createHash('sha256').update(role).digest('hex')}`);
  const settings = { ...world().settings, API_TOKENS };
  return serving(depsOf(world(), { settings }), ({ url }) =>
    ask((role) => new Http(url, { authorization: `Bearer ${role}` })),
  );
}

/** Paths that name nothing, and bodies that say nothing: who may, is refused for that or gets an empty list. */
const ask = (http: Http, { method, path }: Route): ReturnType<Http['get']> => {
  const named = path.replace('{number}', 'TR-0-0').replace(/\{\w+\}/g, '0');
  return method === 'get' ? http.get(named) : http[method](named, {});
};

it('names a permission for every route, and none for probes alone', () => {
  const unnamed = routes().filter(({ needs }) => !(needs in PERMITTED));
  expect(unnamed.map(({ path, needs }) => [path, needs])).toEqual([
    ['/healthz', 'nothing'],
    ['/readyz', 'nothing'],
  ]);
});

it('lets nobody change anything who may only look', () => {
  const changes = routes().filter(({ method }) => method !== 'get');
  expect(changes.length).toBeGreaterThan(25);
  expect(changes.filter(({ needs }) => needs === 'look' || needs === 'nothing')).toEqual([]);
});

it.each(ROLES)('refuses %s exactly what the table does not permit, before anything else is looked at', async (role) => {
  await asEach(async (as) => {
    for (const route of routes()) {
      const answer = await ask(as(role), route);
      const isPermitted = route.needs === 'nothing' || may(role, route.needs);
      const isRefused = answer.status === 403 && refusal(answer).code === 'not-permitted';
      expect([route.method, route.path, isRefused]).toEqual([route.method, route.path, !isPermitted]);
      expect(answer.status).not.toBe(401);
    }
  });
});

it('says who may instead', async () => {
  await asEach(async (as) => {
    const answer = await as('viewer').post('/v1/offers', { id: 'contoso.looked-at', ...trial() });
    expect(refusal(answer)).toMatchObject({ status: 403, code: 'not-permitted' });
    expect(answer.body).toMatchObject({
      detail: 'As viewer you may not onboard offers; roles that may: operations, integration.',
    });
    const file = { 'content-type': 'text/csv' };
    expect(refusal(await as('support').post('/v1/sales', 'id,offer\n', file)).code).toBe('not-permitted');
  });
});

it('gives a token without a role that of a system', async () => {
  const API_TOKENS = [`marketplace:${createHash('sha256').update('t').digest('hex')}`];
  await serving(depsOf(world(), { settings: { ...world().settings, API_TOKENS } }), async ({ url }) => {
    const marketplace = new Http(url, { authorization: 'Bearer t' });
    const answer = await marketplace.post('/v1/offers/contoso.none/revoke', {});
    expect(answer.body).toMatchObject({
      detail: 'As integration you may not revoke offers; roles that may: operations.',
    });
  });
});

it('tells the roles of each route in the description of the API', async () => {
  type Operation = { readonly description?: string; readonly 'x-permission'?: string; readonly responses: object };
  const { body } = await new Http(world().url).get<{ paths: Record<string, Record<string, Operation>> }>(
    '/openapi.json',
  );
  const { description, responses, ...revoke } = body.paths['/v1/offers/{id}/revoke']?.['post'] ?? { responses: {} };
  expect(revoke['x-permission']).toBe('revoke-offers');
  expect(description).toMatch(/May be done by: operations\.$/);
  expect(responses).toHaveProperty(['403', 'content', 'application/problem+json', 'examples', 'not-permitted']);
});
