import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SalesImport, salesImport } from '../../api/schemas/sales';
import { residentMemory } from '../../bench/resident-memory';
import { startApiProcess } from '../support/api-process';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });
const LINES = 100_000;
const MEBIBYTE = 1_048_576;

/** As it comes out of a program that never has the whole file. */
function* file(name: string): Generator<string> {
  yield 'id,offer,kind,soldAt,amount,currency,rate,seats,corrects\r\n';
  const from = Date.UTC(2024, 0, 1);
  for (let i = 0; i < LINES; i++) {
    const soldAt = new Date(from + i * 500_000).toISOString();
    yield `${name}-${i},contoso.large,sale,${soldAt},${(i % 1_000) + 1}.25,EUR,1.0842,${i % 30},\r\n`;
  }
}

async function upload(url: string, name: string): Promise<SalesImport> {
  const sent = request(`${url}/v1/sales`, { method: 'POST', headers: { 'content-type': 'text/csv' } });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
  });
  await pipeline(Readable.from(file(name)), sent);
  return salesImport.parse(JSON.parse(await answered));
}

/** How long something took, and by how much each of some processes grew at most meanwhile. */
async function weighed<T>(
  pids: readonly number[],
  act: () => Promise<T>,
): Promise<{ result: T; seconds: number; mebibytes: readonly number[] }> {
  const before = pids.map(weightOf);
  const most = [...before];
  const weigh = (): void => pids.forEach((pid, i) => (most[i] = Math.max(most[i] ?? 0, weightOf(pid))));
  const scales = setInterval(weigh, 20);
  const began = Date.now();
  const result = await act().finally(() => clearInterval(scales));
  const seconds = (Date.now() - began) / 1_000;
  return { result, seconds, mebibytes: most.map((weight, i) => (weight - (before[i] ?? 0)) / MEBIBYTE) };
}

function weightOf(pid: number): number {
  const weight = residentMemory(pid);
  if (weight === undefined && process.platform === 'linux') throw new Error(`process ${pid} cannot be weighed`);
  return weight ?? 0;
}

afterEach(endWorkerProcesses);

it('imports 100,000 lines within a minute and 200 MiB, and again without counting one', async () => {
  // Each in a process of its own, as they run: what a test keeps in memory is not theirs.
  const [api, worker] = await Promise.all([startApiProcess(world()), startWorkerProcess(world())]);
  const pids = [api.pid, worker.pid ?? 0];
  const http = new Http(api.url);
  const { status } = await http.post('/v1/offers', { id: 'contoso.large', ...trial({ type: 'transact' }) });
  expect(status).toBe(201);
  const first = await weighed(pids, () => upload(api.url, 'large'));
  const again = await weighed(pids, () => upload(api.url, 'large'));
  if (process.env.TEST_LOG === 'true') console.log(first, again);
  expect(first.result).toMatchObject({ received: LINES, new: LINES, repeated: 0, refusedCount: 0 });
  expect(again.result).toMatchObject({ received: LINES, new: 0, repeated: LINES, refusedCount: 0 });
  for (const { seconds, mebibytes } of [first, again]) {
    expect(seconds).toBeLessThan(60);
    for (const grown of mebibytes) expect(grown).toBeLessThan(200);
  }
  await api.stop();
}, 180_000);
