import { once } from 'node:events';
import { statSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { findTemporal } from '../../../platform/embedded/temporal-binary';
import { emptyFolder } from './empty-folder';
import { smallPrograms } from './small-programs';
import { WholeStart } from './whole-start';
import { eventually } from '../../support/patience';

beforeAll(async () => {
  await findTemporal(() => undefined);
}, 300_000);

const starts: WholeStart[] = [];
afterEach(() => starts.splice(0).forEach((start) => start.clear()));

function run(folder: string, env: NodeJS.ProcessEnv = {}, program: 'start' | 'apiThatDies' = 'start'): WholeStart {
  const start = WholeStart.run([process.execPath, smallPrograms(folder)[program]], folder, env);
  starts.push(start);
  return start;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return (await client.query<Record<string, unknown>>(sql).finally(() => client.end())).rows;
}

async function connects(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.destroy();
}

/** For starts that are not about the store, which takes the longest. */
const NO_STORE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };

const store = /store-server\.js/;
const temporal = /temporal server start-dev/;
const mail = /mail-process\.js/;
const api = /\/api\.js/;
const worker = /\/worker\.js/;

describe('everything, started once', () => {
  let start: WholeStart;
  let url: string;
  beforeAll(async () => {
    const folder = emptyFolder();
    start = WholeStart.run([process.execPath, smallPrograms(folder).start], folder);
    url = await start.url();
  });
  afterAll(() => start.clear());

  test('prints a line for each part, last where it listens', () => {
    expect(start.lines.map((line) => line.split('  ')[0]).sort()).toEqual(
      ['api', 'intake', `listening on ${url}`, 'mail', 'store', 'temporal', 'worker'].sort(),
    );
    expect(start.lines.at(-1)).toBe(`listening on ${url}`);
  });

  test('gives API and worker their environment, with a secret that only this user can read', () => {
    const data = join(start.folder, 'data');
    expect(start.workerEnvironment()).toMatchObject({
      DATABASE_URL: expect.stringMatching(/^postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres$/) as string,
      TEMPORAL_ADDRESS: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_UI_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      SMTP_URL: expect.stringMatching(/^smtp:\/\/127\.0\.0\.1:\d+$/) as string,
      MAILBOX_DIR: join(data, 'mailbox'),
      PUBLIC_URL: url,
      LINK_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      SANDBOX: 'true',
      HOST: '127.0.0.1',
      DATA_DIR: data,
    });
    expect(statSync(join(data, 'link-secret')).mode & 0o777).toBe(0o600);
  });

  test('refuses a second start on the same folder with one sentence', async () => {
    const second = WholeStart.run([process.execPath, smallPrograms(start.folder).start], start.folder);
    expect(await second.exited).toBe(1);
    expect(second.complaints).toBe(
      `The data folder ${join(start.folder, 'data')} is in use by process ${start.pid}: ` +
        `stop that one first, or set DATA_DIR to another folder.\n`,
    );
  });

  test('serves another start, which then has no store, Temporal or mail server of its own', async () => {
    const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL } = start.workerEnvironment();
    const second = run(emptyFolder(), {
      DATABASE_URL,
      TEMPORAL_ADDRESS,
      SMTP_URL,
      PUBLIC_URL: 'https://offers.example',
    });
    await second.url();
    expect([store, temporal, mail].map((part) => second.part(part))).toEqual([undefined, undefined, undefined]);
    const env = second.workerEnvironment();
    expect(env).toMatchObject({ DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, PUBLIC_URL: 'https://offers.example' });
    expect([env['MAILBOX_DIR'], env['SANDBOX']]).toEqual([undefined, undefined]);
    second.signalGroup('SIGTERM');
    expect(await second.exited).toBe(0);
  });

  test('starts each part that dies again, where it was', async () => {
    const { DATABASE_URL = '', SMTP_URL, TEMPORAL_ADDRESS } = start.workerEnvironment();
    for (const part of [store, temporal, mail, api, worker]) {
      const restarts = start.lines.length;
      const before = start.killPart(part);
      await eventually(() => start.lines.slice(restarts).find((line) => line.endsWith('is back')), {
        what: `${part} back`,
        within: 20_000,
      });
      expect([undefined, before]).not.toContain(start.part(part));
    }
    expect(await ask(DATABASE_URL, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await fetch(url)).status).toBe(200);
    for (const address of [SMTP_URL ?? '', `tcp://${TEMPORAL_ADDRESS}`]) await connects(address);
  });

  test('ends in its order when SIGTERM reaches all of it at once, and leaves no process', async () => {
    start.signalGroup('SIGTERM');
    expect(await start.exited).toBe(0);
    expect(start.processes()).toEqual([]);
    expect(start.complaints).toBe('');
  });
});

describe('starting everything', () => {
  test('goes on where it was after kill -9 of the whole group', async () => {
    const first = run(emptyFolder());
    await first.url();
    const { DATABASE_URL: url = '', LINK_SECRET: secret } = first.workerEnvironment();
    await ask(url, 'create table fact (n int); insert into fact values (7)');
    first.signalGroup('SIGKILL');
    const second = run(first.folder);
    await second.url();
    const again = second.workerEnvironment();
    expect(await ask(again['DATABASE_URL'] ?? '', 'select n from fact')).toEqual([{ n: 7 }]);
    expect(again['LINK_SECRET']).toBe(secret);
    second.signalGroup('SIGINT');
    expect(await second.exited).toBe(0);
    expect(second.processes()).toEqual([]);
    expect(second.complaints).toBe('');
  });

  test('leaves nothing behind when only the supervisor is killed, and the same ports can be used at once', async () => {
    const first = run(emptyFolder());
    const ports = { PORT: new URL(await first.url()).port };
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = run(first.folder, ports);
    expect(new URL(await second.url()).port).toBe(ports.PORT);
    const running = second.processes().length;
    await eventually(() => second.processes().length <= running, {
      what: 'the end of the parts left behind',
      within: 10_000,
    });
    second.signalGroup('SIGTERM');
    expect(await second.exited).toBe(0);
    await second.leavesNothing(0);
  });

  test('ends with a message and exit code 1 when a part dies five times within a minute', async () => {
    const start = run(emptyFolder(), NO_STORE, 'apiThatDies');
    expect(await start.exited).toBe(1);
    expect(start.complaints).toContain('api ended 5 times within a minute, last with exit code 7. Everything stops.');
    expect(start.processes()).toEqual([]);
  });

  test('can be stopped while it is still starting', async () => {
    const start = run(emptyFolder());
    await eventually(() => start.part(store), { what: 'the first part', within: 20_000 });
    process.kill(start.pid, 'SIGINT');
    expect(await start.exited).toBe(0);
    await start.leavesNothing(2_000);
  });

  test('ends when the npm that started it is gone', async () => {
    const folder = emptyFolder();
    const command = `"${process.execPath}" "${smallPrograms(folder).start}"; true`;
    const start = WholeStart.run(['/bin/sh', '-c', command], folder, { ...NO_STORE, npm_lifecycle_event: 'start' });
    starts.push(start);
    await start.url();
    process.kill(start.pid, 'SIGTERM');
    await start.leavesNothing();
    expect(start.complaints).toBe('');
  });

  test('names every port that is taken, with its setting, and every setting that is wrong', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await eventually(() => taken.address(), { what: 'a port', within: 5_000 });
    const { port } = taken.address() as AddressInfo;
    const start = run(emptyFolder(), { PORT: `${port}`, SMTP_PORT: `${port}` });
    expect(await start.exited).toBe(1);
    expect(start.complaints).toContain(`Port ${port} on 127.0.0.1 is already taken. Set PORT to another port, or to 0`);
    expect(start.complaints).toContain(`Set SMTP_PORT to another port`);
    taken.close();
    const wrong = run(emptyFolder(), { PORT: 'http', TEMPORAL_PORT: '70000' });
    expect(await wrong.exited).toBe(1);
    expect(wrong.complaints).toMatch(/^PORT is "http".*\nTEMPORAL_PORT is "70000".*\n$/);
  });
});
