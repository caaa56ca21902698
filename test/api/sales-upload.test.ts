import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { salesImport } from '../../api/schemas/sales';
import { publishersToTell } from '../../platform/store/standings';
import { type Answer, Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { depsOf, serving } from './serving';

const world = theWorld();
const http = (): Http => new Http(world().url);
const HEADER = 'id,offer,kind,soldAt,amount\n';
const row = (id: string, amount = '1'): string => `${id},contoso.sells,sale,2026-01-10T12:00:00Z,${amount}\n`;

const send = (text: string, headers: Record<string, string> = {}): Promise<Answer> =>
  http().post('/v1/sales', text, { 'content-type': 'text/csv', ...headers });
const ids = async (): Promise<string[]> =>
  (await world().store.database.selectFrom('sales_lines').select('id').orderBy('id').execute()).map(({ id }) => id);
const spooled = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('followthrough-upload-'));

/** Other tests have uploads at the same time, but each goes away. */
async function allGone(folders: readonly string[]): Promise<void> {
  while ((await spooled()).some((name) => folders.includes(name))) await pause(20);
}

beforeAll(async () => {
  const { status } = await http().post('/v1/offers', { id: 'contoso.sells', ...trial({ type: 'transact' }) });
  expect(status).toBe(201);
});

afterEach(async () => {
  await world().store.database.deleteFrom('sales_lines').execute();
  await allGone(await spooled());
});

describe('the key of a file', () => {
  it('gives the same file the same answer, and refuses another', async () => {
    const key = { 'idempotency-key': 'file-1' };
    const first = await send(HEADER + row('a') + row('b', '-1'), key);
    expect(conforming(salesImport, first)).toMatchObject({ received: 2, new: 1, refusedCount: 1, told: true });
    const again = await send(HEADER + row('a') + row('b', '-1'), key);
    expect({ status: again.status, body: again.body }).toEqual({ status: 200, body: first.body });
    expect(refusal(await send(HEADER + row('a') + row('b', '1'), key)).code).toBe('idempotency-key-reused');
    const asJson = { lines: [{ id: 'c' }] };
    expect(refusal(await http().post('/v1/sales', asJson, key)).code).toBe('idempotency-key-reused');
    expect(await ids()).toEqual(['a']);
  });

  it('is not taken by a file that could not be read', async () => {
    const key = { 'idempotency-key': 'file-2' };
    expect((await send(`id\n${row('d')}`, key)).status).toBe(400);
    expect(conforming(salesImport, await send(HEADER + row('d'), key)).new).toBe(1);
  });
});

it('changes nothing when the upload breaks off', async () => {
  const text = HEADER + Array.from({ length: 5_000 }, (_, i) => row(`e-${i}`)).join('');
  await new Promise<void>((resolve) => {
    const headers = {
      'content-type': 'text/csv',
      'content-length': Buffer.byteLength(text) + 1,
      'idempotency-key': 'e',
    };
    const cut = request(`${world().url}/v1/sales`, { method: 'POST', headers });
    cut.on('error', () => resolve());
    cut.write(text, () => setTimeout(() => cut.destroy(), 200));
    cut.on('close', () => resolve());
  });
  await allGone(await spooled());
  expect(await ids()).toEqual([]);
  const keys = world().store.database.selectFrom('idempotency').select('key').where('key', '=', 'api e');
  expect(await keys.execute()).toEqual([]);
});

describe('too much', () => {
  const largest = 64 * 1_048_576;

  it('is refused at once where the length is said', async () => {
    expect(refusal(await send('x'.repeat(largest + 1)))).toEqual({ status: 413, code: 'body-too-large', paths: [] });
  });

  it('is refused where it is not said', async () => {
    const chunk = Buffer.from(row('f').repeat(10_000));
    const answer = await new Promise<number>((resolve, reject) => {
      const much = request(`${world().url}/v1/sales`, { method: 'POST', headers: { 'content-type': 'text/csv' } });
      much.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      much.on('error', reject);
      let sent = 0;
      const more = (): void => {
        while (sent <= largest) {
          sent += chunk.length;
          if (!much.write(chunk)) return;
        }
        much.end();
      };
      much.on('drain', more);
      more();
    });
    expect(answer).toBe(413);
    expect(await ids()).toEqual([]);
  });

  it('is more than a mebibyte of JSON', async () => {
    const body = { lines: [{ id: 'g', note: 'x'.repeat(1_048_576) }] };
    expect(refusal(await http().post('/v1/sales', body))).toEqual({ status: 413, code: 'body-too-large', paths: [] });
  });
});

it.each([
  ['application/xml', '/v1/sales'],
  ['text/csv; charset=latin1', '/v1/sales'],
  ['text/plain', '/v1/sales'],
  ['text/tab-separated-values', '/v1/sales'],
  ['application/json', '/v1/sales/revenue'],
  ['text/csv', '/v1/sales/offer-names'],
])('does not take %s at %s', async (type, path) => {
  const method = path.endsWith('names') ? 'put' : 'post';
  expect(refusal(await http()[method](path, HEADER, { 'content-type': type }))).toMatchObject({
    status: 415,
    code: 'unsupported-media-type',
  });
});

it('takes nothing compressed as a file', async () => {
  expect((await send(HEADER, { 'content-encoding': 'gzip' })).status).toBe(415);
});

it('says so when a file is not UTF-8', async () => {
  const body = Buffer.concat([Buffer.from(HEADER + row('h')), Buffer.from([0xe9, 0x0a])]);
  const answer = await fetch(`${world().url}/v1/sales`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/csv' },
  });
  expect(await answer.json()).toMatchObject({ status: 400, detail: 'The file is not text in UTF-8.' });
  expect(await ids()).toEqual([]);
});

it('takes a file with a header alone: nothing was sold', async () => {
  expect(conforming(salesImport, await send(HEADER))).toMatchObject({ received: 0, new: 0, told: true });
});

it('counts the lines while nobody can be told, and says so', async () => {
  const sales = { salesArrived: () => Promise.reject(new Error('away')) };
  const answer = await serving(depsOf(world(), { sales }), (other) =>
    other.post('/v1/sales', HEADER + row('i'), { 'content-type': 'text/csv' }),
  );
  expect(conforming(salesImport, answer)).toMatchObject({ new: 1, told: false });
  expect(await publishersToTell(world().store.database)).toEqual(['contoso']);
});
