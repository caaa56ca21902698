import { Client, Connection } from '@temporalio/client';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migrate } from '../platform/store/migrate';
import { connectDatabase } from '../platform/store/connection';
import { startNodePart } from '../platform/embedded/node-part';
import { freePort } from '../platform/embedded/ports';
import { compiled } from '../platform/embedded/project-folder';
import { startStore } from '../platform/embedded/store';
import { findTemporal } from '../platform/embedded/temporal-binary';
import { startTemporalServer, type TemporalServer } from '../platform/embedded/temporal-server';
import { registerSearchAttributes } from '../platform/temporal';
import type { Endings } from './endings';
import { ownDatabase } from './own-database';
import { startWeighable, type Weighable } from './weighable';

/** Everything a run measures on: what `npm start` starts, each in a process of its own, and the bare worker beside it. */
export type Stage = {
  readonly url: string;
  readonly client: Client;
  readonly mailbox: string;
  readonly folder: string;
  readonly storeKind: string;
  readonly databaseUrl: string;
  /** Where mail comes in. */
  readonly intakePort: number;
  /** The processes that the work goes through, this one as the client among them. */
  pids(): Readonly<Record<string, number>>;
  /** The environment of another API on another store. */
  apiEnvironment(databaseUrl: string): NodeJS.ProcessEnv;
  /** The product's worker and the bare one, as they run now. */
  workers(): { readonly product: Weighable; readonly bare: Weighable };
  /** Starts both again, so that their memory holds nothing of what ran before. */
  restartWorkers(): Promise<void>;
};

/** Mail leaves as fast as it can: the rate that a real mail server is spared with is not what is measured. */
const MAIL_RATE = '10000';

/** Starts it in a folder of its own. */
export async function startStage(folder: string, endings: Endings): Promise<Stage> {
  const [temporal, store, mail] = await Promise.all([
    startTemporal(folder, endings),
    startDatabase(folder, endings),
    startMail(folder, endings),
  ]);
  const connection = await Connection.connect({ address: temporal.address });
  endings.add(() => connection.close());
  const client = new Client({ connection });
  await registerSearchAttributes(client);

  const intakePort = await freePort();
  const env = { ...environment(folder, temporal.address, store.url, mail), INTAKE_PORT: `${intakePort}` };
  const api = await startApi(env, endings);
  const { url } = api;
  const startBoth = () => startWorkers({ ...env, PUBLIC_URL: url }, folder, endings);
  let workers = await startBoth();
  return {
    ...{ url, client, folder, mailbox: mail.folder, storeKind: store.kind, databaseUrl: store.url, intakePort },
    pids: () => ({
      client: process.pid,
      temporal: temporal.pid,
      api: api.pid,
      worker: workers.product.pid,
      'bare worker': workers.bare.pid,
      store: store.pid,
      mail: mail.pid,
    }),
    apiEnvironment: (databaseUrl) => ({ ...env, DATABASE_URL: databaseUrl }),
    workers: () => workers,
    async restartWorkers() {
      await workers.end();
      workers = await startBoth();
    },
  };
}

/** The product's worker and the bare one. */
async function startWorkers(env: NodeJS.ProcessEnv, folder: string, endings: Endings) {
  const start = (name: string, ...path: string[]) => startWeighable(name, compiled(...path), env, folder);
  const product = await start('the worker', 'worker', 'main.js');
  const endProduct = endings.add(() => product.stop());
  const bare = await start('the bare worker', 'bench', 'bare', 'worker.js');
  const endBare = endings.add(() => bare.stop());
  return { product, bare, end: () => Promise.all([endProduct(), endBare()]) };
}

/** A database, what it is, and its process (0 for one that runs elsewhere). */
type Database = { readonly url: string; readonly kind: string; readonly pid: number };

async function startTemporal(folder: string, endings: Endings): Promise<TemporalServer> {
  const binary = await findTemporal((line) => console.log(line));
  const server = await startTemporalServer({ binary, port: 0, dbFilename: join(folder, 'temporal.db') });
  endings.add(() => server.stop());
  return server;
}

/** The embedded store, or a database of its own on the server that DATABASE_URL names; with its tables. */
async function startDatabase(folder: string, endings: Endings): Promise<Database> {
  const given = process.env.DATABASE_URL;
  const database = given ? await ownDatabase(given, endings) : await embeddedStore(folder, endings);
  const connection = connectDatabase(database.url, 1);
  await migrate(connection).finally(() => connection.destroy());
  return database;
}

async function embeddedStore(folder: string, endings: Endings): Promise<Database> {
  const store = await startStore({ dataDir: join(folder, 'store'), port: 0 });
  endings.add(() => store.stop());
  return { url: store.url, kind: 'embedded store (PGlite)', pid: store.pid };
}

async function startMail(folder: string, endings: Endings): Promise<{ url: string; folder: string; pid: number }> {
  const mailbox = join(folder, 'mailbox');
  const mail = await startNodePart({
    name: 'The mail server',
    entry: compiled('platform', 'embedded', 'mail-process.js'),
    args: [mailbox, '0'],
    stopBy: 'message',
    stopWithinMs: 3_000,
  });
  endings.add(() => mail.stop());
  return { url: `smtp://127.0.0.1:${mail.ready.port ?? 0}`, folder: mailbox, pid: mail.pid };
}

/** An API process that listens. */
export type Api = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** Starts one. */
export async function startApi(env: NodeJS.ProcessEnv, endings: Endings): Promise<Api> {
  const entry = compiled('api', 'main.js');
  const api = await startNodePart({ name: 'The API', entry, env, stopBy: 'SIGTERM', stopWithinMs: 6_000 });
  return { url: api.ready.url ?? '', pid: api.pid, stop: endings.add(() => api.stop()) };
}

/** What API and worker are told; nothing of the user's own Temporal settings. */
function environment(
  folder: string,
  temporalAddress: string,
  databaseUrl: string,
  mail: { readonly url: string; readonly folder: string },
): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(TEMPORAL_|OIDC_|npm_)/.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...{ HOST: '127.0.0.1', PORT: '0', SANDBOX: 'true', LOG_LEVEL: 'error', MAIL_RATE, API_TOKENS: '' },
    ...{ INTAKE_HOST: '127.0.0.1', RATE_INTAKE: '1000000' },
    DATABASE_URL: databaseUrl,
    SMTP_URL: mail.url,
    MAILBOX_DIR: mail.folder,
    LINK_SECRET: randomBytes(32).toString('hex'),
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_CONFIG_FILE: join(folder, 'no-profile.toml'),
  };
}
