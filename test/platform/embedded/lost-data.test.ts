import { execFile } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compiled } from '../../../platform/embedded/project-folder';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { emptyFolder } from './empty-folder';
import { WholeStart } from './whole-start';
import { eventually } from '../../support/patience';

const run = promisify(execFile);
const ID = 'contoso.survivor';
const message = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Hello' };
const starts: WholeStart[] = [];

const start = (folder: string): WholeStart => {
  const whole = WholeStart.run([process.execPath, compiled('platform', 'embedded', 'start.js')], folder);
  starts.push(whole);
  return whole;
};

afterEach(() => {
  for (const whole of starts.splice(0)) whole.clear();
});

/** Where an offer lives to whose publisher somebody has spoken; stopped. */
let original = '';

beforeAll(async () => {
  original = emptyFolder();
  const whole = start(original);
  const http = new Http(await whole.url());
  expect((await http.post('/v1/offers', { id: ID, ...trial() })).status).toBe(201);
  expect((await http.post(`/v1/offers/${ID}/messages`, message)).status).toBe(200);
  whole.signalGroup('SIGTERM');
  expect(await whole.exited).toBe(0);
}, 180_000);

function copied(): string {
  const folder = emptyFolder();
  cpSync(original, folder, { recursive: true });
  return folder;
}

const kinds = async (http: Http): Promise<string[]> =>
  (await http.get<{ items: { kind: string }[] }>(`/v1/offers/${ID}/timeline`)).body.items.map(({ kind }) => kind);

/** Waits until the journal has so many calls; an offer answers before that where the store is slow. */
const calls = (http: Http, many: number): Promise<boolean> =>
  eventually(
    async () => {
      const known = (await kinds(http)).filter((kind) => kind === 'message').length;
      if (known > many) throw new Error(`${known} calls are there`);
      return known === many;
    },
    { what: `${many} calls`, within: 60_000 },
  );

test('the file of Temporal is lost: the start says so, and the offer goes on from its journal', async () => {
  const folder = copied();
  const data = join(folder, 'data');
  for (const name of readdirSync(data)) if (name.startsWith('temporal.db')) rmSync(join(data, name));
  const whole = start(folder);
  const http = new Http(await whole.url());
  await whole.says(/^temporal {2}.*temporal\.db was not there, so that no workflow looks after the one live offer of/);
  expect((await http.post(`/v1/offers/${ID}/messages`, message)).status).toBe(409);
  expect((await http.post(`/v1/offers/${ID}/resume-watch`, {})).status).toBe(200);
  expect((await http.post(`/v1/offers/${ID}/messages`, message)).status).toBe(200);
  await calls(http, 2);
}, 180_000);

test('the store is lost: the start says so, and its journals are written again from what runs', async () => {
  const folder = copied();
  rmSync(join(folder, 'data', 'store'), { recursive: true });
  const whole = start(folder);
  const http = new Http(await whole.url());
  await whole.says(/^store {2}.*store was not there, so that the one offer that runs is in no list/);
  expect((await http.get(`/v1/offers/${ID}`)).status).toBe(404);
  const [, DATABASE_URL] = await whole.says(/^store {2}(postgres:\S+)$/);
  const [, TEMPORAL_ADDRESS] = await whole.says(/^temporal {2}(127\.0\.0\.1:\d+) /);
  const { stdout } = await run(process.execPath, [compiled('platform', 'store', 'rebuild.js')], {
    env: { ...process.env, DATABASE_URL, TEMPORAL_ADDRESS },
  });
  expect(stdout).toMatch(new RegExp(`offer/${ID} knew otherwise than its journal: \\d+ facts were written`));
  await calls(http, 1);
  expect((await http.post(`/v1/offers/${ID}/messages`, message)).status).toBe(200);
  await calls(http, 2);
}, 180_000);

test('the store has lost the file that says what it is: nothing begins over it', async () => {
  const folder = copied();
  rmSync(join(folder, 'data', 'store', 'PG_VERSION'));
  const whole = start(folder);
  expect(await whole.exited).toBe(1);
  expect(whole.complaints).toMatch(/store are damaged: PG_VERSION is missing\. Put the copy back/);
}, 120_000);
