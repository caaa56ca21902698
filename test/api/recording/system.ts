import { createHash } from 'node:crypto';
import { routesOf } from '../../../api/app';
import { Metrics } from '../../../api/metrics';
import { ROLES } from '../../../domain/offer/roles';
import { depsOf, serving } from '../serving';
import { CALL } from './bodies';
import type { Recorder } from './recorder';

const FORWARD: readonly object[] = [
  { by: 'P1D', to: '2030-01-01T00:00:00Z' },
  {},
  { by: 'soon' },
  { by: 'P0D' },
  { to: '2020-01-01T00:00:00Z' },
  { by: 'P11Y' },
  { by: 'P999999999Y' },
];

/** What the service says of itself, the sandbox, and what no route answers. */
export async function system(api: Recorder): Promise<void> {
  for (const path of [
    '/healthz',
    '/readyz',
    '/v1',
    '/v1/nothing',
    '/v1/offers/',
    '/nothing',
    '/v1/healthz?a=b',
    '/healthz?a=b',
  ])
    await api.get(path);
  for (const body of FORWARD) await api.write('POST', '/v1/sandbox/offers/taken.known/fast-forward', body);
  await api.write('POST', '/v1/sandbox/offers/none.there/fast-forward', { by: 'P1D' });
  for (const query of ['cursor=abc', 'limit=0']) await api.get(`/v1/sandbox/mailbox?${query}`);
  await api.write('POST', '/v1/sandbox/mailbox/none/reply', { text: 'Hello' });
  await api.write(
    'POST',
    '/v1/sandbox/mailbox/2026-11-28T09.00.00.000Z-000001-00000000000000000000000000000000/reply',
    { text: 'Hello' },
  );
  await api.write('POST', '/v1/promises', {});
  await api.write('PUT', '/v1/offers', {});
  await api.write('POST', '/healthz');
  await api.write('POST', '/v1/offers', `"${'a'.repeat(1_100_000)}"`.slice(0, 1_050_000));
}

/** The contract, by itself: it is long. */
export async function contract(api: Recorder): Promise<void> {
  await api.get('/openapi.json');
}

/** What each role is refused, and who is not known. */
export async function permissions(api: Recorder): Promise<void> {
  const { world } = api;
  const API_TOKENS = ROLES.map((role) => `${role}:${role}:${createHash('sha256').update(role).digest('hex')}`);
  const settings = { ...world.settings, API_TOKENS };
  const routes = routesOf(depsOf(world), new Metrics());
  await serving(depsOf(world, { settings }), async ({ url }) => {
    const as = (role: string) => ({ url, headers: { authorization: `Bearer ${role}` } });
    for (const role of ['viewer', 'support', 'integration'])
      for (const { method, path } of routes) {
        if (method === 'get' && !path.includes('audit')) continue;
        const named = (path === '/v1/audit' ? `${path}?limit=1&actor=nobody` : path)
          .replace('{number}', 'TR-0-0')
          .replace(/\{\w+\}/g, '0');
        await (method === 'get'
          ? api.get(named, as(role))
          : api.write(method === 'put' ? 'PUT' : 'POST', named, {}, as(role)));
      }
    await api.get('/v1/offers', { url });
    await api.get('/v1/offers', as('stranger'));
    await api.write('POST', '/v1/offers/life.backup/messages', CALL, as('stranger'));
    await api.get('/', { url, headers: { accept: 'text/html' } });
    await api.get('/v1/catalogues?limit=1', as('viewer'));
  });
}
