import type { ChildProcess } from 'node:child_process';
import { type ApiProcess, startApiProcess } from '../support/api-process';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

/** How many are asked at the same instant. */
const AT_ONCE = 24;
/** How many are let in before it is known how long one takes: so many may miss their time where the machine is very busy. */
const FIRST = 8;

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
      const publisher = { ...(trial().publisher as object), id: `company-${n}` };
      // Whoever is told that the service is busy asks again, and so does Http: here the first answer counts.
      const response = await fetch(`${api.url}/v1/offers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: `company-${n}.one`, ...trial({ publisher }) }),
      });
      const { status, headers } = response;
      const { code, maybeDone } = (await response.json()) as { code?: string; maybeDone?: boolean };
      const wait = Number(headers.get('retry-after'));
      return { id: `company-${n}.one`, status, code, maybeDone, wait };
    }),
  );
  const done = answers.filter(({ status }) => status === 201);
  const busy = answers.filter(({ code }) => code === 'busy');
  const late = answers.filter(({ code }) => code === 'engine-away');
  expect(done.length + busy.length + late.length).toBe(AT_ONCE);
  expect(done.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThanOrEqual(FIRST);
  for (const { status, wait } of [...busy, ...late]) expect([status, wait > 0]).toEqual([503, true]);
  for (const { maybeDone } of late) expect(maybeDone).toBe(true);
  for (const { id } of done) expect((await http.get(`/v1/offers/${id}`)).status).toBe(200);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  const counted = /^followthrough_busy_total\{what="onboardings"\} (\d+)$/m.exec(metrics)?.[1];
  expect(Number(counted)).toBe(busy.length);
}, 120_000);
