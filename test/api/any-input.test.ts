import fc from 'fast-check';
import { type IncomingMessage, request } from 'node:http';
import { createApp } from '../../api/app';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { type Asked, bytes, Body, headers, query, segment } from './arbitrary-requests';
import { depsOf } from './serving';

type Layer = {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
};
const world = theWorld();
const SECONDS = 25;

/** What costs minutes when it is well-formed, and is asked for elsewhere. */
const SLOW = /fast-forward|\/samples|\/time$/;

/** Every path that the service has, of the API, the console and the publisher's page, with its methods. */
function everyRoute(layers: readonly Layer[]): { path: string; methods: string[] }[] {
  return layers.flatMap(({ route, handle }) => [
    ...(route === undefined ? [] : [{ path: route.path, methods: Object.keys(route.methods) }]),
    ...everyRoute(handle.stack ?? []),
  ]);
}

/** What was answered, as soon as that is known: a stream has no end. */
const ask = ({ method, path, headers: sent, body }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${world().url}/`,
      { method, path, headers: sent, agent: false },
      (response: IncomingMessage) => {
        resolve(response.statusCode ?? 0);
        if (response.headers['content-type']?.startsWith('text/event-stream')) response.destroy();
        else response.resume();
      },
    );
    asked.on('error', reject).setTimeout(20_000, () => asked.destroy(new Error('no answer')));
    asked.end(/^(GET|HEAD|OPTIONS)$/.test(method) ? undefined : body?.bytes);
  });

beforeAll(async () => {
  expect((await new Http(world().url).post('/v1/offers', { id: 'contoso.any', ...trial() })).status).toBe(201);
});

it('answers no input with an error of its own', async () => {
  const app = createApp(depsOf(world())) as unknown as { readonly router: { readonly stack: readonly Layer[] } };
  const routes = everyRoute(app.router.stack).filter(({ path }) => !SLOW.test(path));
  expect(routes.length).toBeGreaterThan(60);

  const asked = fc.constantFrom(...routes).chain(({ path, methods }) =>
    fc.record({
      method: fc
        .oneof(
          {
            weight: 4,
            arbitrary: fc.constantFrom(...methods.filter((method) => method !== '_all' && method !== 'connect'), 'get'),
          },
          { weight: 1, arbitrary: fc.constantFrom('head', 'options', 'patch', 'delete', 'put', 'post', 'propfind') },
        )
        .map((method) => method.toUpperCase()),
      path: fc
        .tuple(
          fc.infiniteStream(fc.oneof(segment, fc.constantFrom('contoso.any', 'contoso', '1', 'record-message'))),
          query,
        )
        .map(([segments, asking]) => path.replace(/[:*]\w+/g, () => String(segments.next().value)) + asking),
      headers,
      body: bytes.map((some) => some && new Body(some)),
    }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const status = await ask(one);
      // 503 says that something else is away, as Temporal may be for a moment on a busy machine.
      if (status >= 500 && status !== 503) throw new Error(`answered ${status}`);
    }),
    { numRuns: 3_000, interruptAfterTimeLimit: SECONDS * 1_000, markInterruptAsFailure: false },
  );
}, 90_000);

it.each([
  ...[
    '/live?offer=%00',
    '/publishers/%00',
    '/offers/%00',
    '/offers/%00/do/log',
    '/publishers/%00/do/delist',
    '/owner?token=%00',
  ],
  ...[
    '/v1/offers/%00',
    '/v1/publishers/%00',
    '/v1/catalogues/%00',
    '/v1/audit?offer=%00',
    '/tickets?cursor=%00',
    '/audit?cursor=WyJ4IiwxXQ',
  ],
])('refuses %s', async (path) => {
  // A form is asked for again with its key in the address.
  const { status } = await fetch(`${world().url}${path}`);
  expect([400, 404]).toContain(status);
});

it('goes on telling everybody what is new after somebody asked for what cannot be', async () => {
  const http = new Http(world().url);
  await ask({ method: 'GET', path: '/live?offer=%00', headers: {}, body: undefined });
  const live = await fetch(`${http.url}/live?offer=contoso.any`);
  const reader = live.body?.getReader();
  const told = (async () => {
    for (let text = ''; ;) {
      const { value: chunk, done } = (await reader?.read()) ?? { done: true, value: undefined };
      text += Buffer.from(chunk ?? []).toString();
      if (text.includes('event: changed') || done) return text;
      // Something is written until it is told: the first look may come after any single write.
    }
  })();
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
  const writes: Promise<unknown>[] = [];
  const writing = setInterval(() => writes.push(http.post('/v1/offers/contoso.any/messages', message)), 3_000);
  try {
    expect(await told).toContain('event: changed');
  } finally {
    clearInterval(writing);
    await Promise.all(writes);
    await reader?.cancel();
  }
}, 60_000);
