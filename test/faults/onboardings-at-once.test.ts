import type { ChildProcess } from 'node:child_process';
import { type ApiProcess, startApiProcess } from '../support/api-process';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

/** How many are asked at the same instant. */
const AT_ONCE = 24;
/** As long as the API waits for Temporal, in milliseconds: a 503 after that was let in and not answered. */
const DEADLINE = 8_000;

const world = theWorld({ withWorkers: false });
let api: ApiProcess;
let worker: ChildProcess;
beforeAll(async () => {
  worker = await startWorkerProcess(world());
  api = await startApiProcess(world());
}, 90_000);
afterAll(async () => {
  await api.stop();
  await killHard(worker);
  await endWorkerProcesses();
});

test('24 onboardings at once: each is done, or turned away at once as busy; what was done is there', async () => {
  const http = new Http(api.url);
  // The first one warms both processes up, as in any service that has run for a while.
  await http.post('/v1/offers', { id: 'contoso.first', ...trial() });
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, n) => {
      const began = performance.now();
      const publisher = { ...(trial().publisher as object), id: `company-${n}` };
      // Whoever is told that the service is busy asks again, and so does Http: here the first answer counts.
      const response = await fetch(`${api.url}/v1/offers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: `company-${n}.one`, ...trial({ publisher }) }),
      });
      const { status, headers } = response;
      const { code } = (await response.json()) as { code?: string };
      const wait = Number(headers.get('retry-after'));
      return { id: `company-${n}.one`, status, code, wait, took: performance.now() - began };
    }),
  );
  for (const { status, code, wait, took } of answers) {
    if (status === 201) continue;
    expect([status, code, wait > 0]).toEqual([503, 'busy', true]);
    expect(took).toBeLessThan(DEADLINE);
  }
  const done = answers.filter(({ status }) => status === 201);
  expect(done.length).toBeGreaterThan(0);
  for (const { id } of done) expect((await http.get(`/v1/offers/${id}`)).status).toBe(200);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  const busy = /^followthrough_busy_total\{what="onboardings"\} (\d+)$/m.exec(metrics)?.[1];
  expect(Number(busy)).toBe(AT_ONCE - done.length);
}, 120_000);
