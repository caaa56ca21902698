import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { World } from '../../activities';
import { createApp } from '../../api/app';
import { Auditor } from '../../api/audit/auditor';
import { type Intake, startIntake } from '../../api/intake/intake';
import { LivePages } from '../../console/serving/live-events';
import { OfferGateway } from '../../api/offers/gateway';
import { PublisherGateway } from '../../api/publishers/gateway';
import { salesSignals } from '../../api/publishers/sales-signals';
import { loadCatalogues } from '../../platform/catalogues';
import { createLogger } from '../../platform/logger';
import { readSettings, type Settings } from '../../platform/settings';
import { Mailbox } from '../../platform/embedded/mailbox';
import { startMailServer, type EmbeddedMailServer } from '../../platform/embedded/mail-server';
import { isReplyAddress, replyBaseOf } from '../../platform/mail/reply-address';
import { startTemporalServer } from '../../platform/embedded/temporal-server';
import { registerSearchAttributes } from '../../platform/temporal';
import { VirtualClock } from '../../platform/virtual-clock';
import { Workers } from '../../worker/workers';
import { realWorld } from '../../worker/world';
import { testBundle } from './bundle';
import { layLine, type Line } from './line';
import { startTestStore, type TestStore } from './database';

export type WorldOptions = {
  readonly settings?: Record<string, string>;
  /** Extra dynamic configuration of the Temporal server. */
  readonly dynamicConfig?: Record<string, string | number | boolean>;
  /** True: Temporal keeps a file, so that it can be killed and started again. */
  readonly withFile?: boolean;
  /** After so many attempts a copy that cannot be saved is told to a person. */
  readonly patience?: number;
  /** The URL of a PostgreSQL server of its own, where it does not have the one of the whole run. */
  readonly storeServer?: string;
  /** False: no worker runs until startWorkers is called. */
  readonly withWorkers?: boolean;
};

/** Everything that the product is, running in one process for one test file: all of it real. */
export type TestWorld = {
  readonly url: string;
  readonly client: Client;
  readonly gateway: OfferGateway;
  readonly publishers: PublisherGateway;
  readonly clock: VirtualClock;
  readonly store: TestStore;
  readonly mailbox: Mailbox;
  readonly settings: Settings;
  readonly temporalAddress: string;
  readonly temporalLine: Line;
  readonly temporalPid: number;
  killTemporal(): Promise<void>;
  startTemporal(): Promise<void>;
  startWorkers(): Promise<void>;
  stopWorkers(): Promise<void>;
  /** Where it takes mail, where INTAKE_PORT is set. */
  readonly intakePort: number;
  stopIntake(): Promise<void>;
  startIntake(): Promise<void>;
  stopMail(): Promise<void>;
  startMail(): Promise<void>;
  stop(): Promise<void>;
};

let installed = false;
function installRuntime(): void {
  if (installed) return;
  Runtime.install({
    logger: new DefaultLogger(process.env.TEST_LOG === 'true' ? 'INFO' : 'ERROR'),
    shutdownSignals: [],
  });
  installed = true;
}

/** Starts a world of its own: Temporal with time skipping, a store, an SMTP server, workers and the API. */
export async function startWorld(options: WorldOptions = {}): Promise<TestWorld> {
  installRuntime();
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-mail-'));
  const replies = replyBaseOf(options.settings?.['REPLY_ADDRESS'] ?? 'reply@followthrough.example');
  const isOurs = (address: string): boolean => isReplyAddress(replies, address);
  const binary = process.env.TEMPORAL_CLI_PATH ?? 'temporal';
  const own = {
    binary,
    ...(options.dynamicConfig && { dynamicConfig: options.dynamicConfig }),
    ...(options.withFile && { dbFilename: join(folder, 'temporal.db') }),
  };
  const [firstTemporal, store, firstMail] = await Promise.all([
    startTemporalServer({ ...own, port: 0 }),
    startTestStore(options.storeServer),
    startMailServer({ folder, port: 0, isOurs }),
  ]);
  let temporal = firstTemporal;
  const temporalPort = Number(temporal.address.split(':')[1]);
  const temporalLine = await layLine(temporalPort);
  const temporalAddress = `127.0.0.1:${temporalLine.port}`;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = readSettings({
    DATABASE_URL: store.url,
    SMTP_URL: `smtp://127.0.0.1:${firstMail.port}`,
    MAILBOX_DIR: folder,
    PUBLIC_URL: url,
    SANDBOX: 'true',
    LINK_SECRET: 'a secret that only tests use, 32+ characters',
    RATE_SIGN_IN: '1000000',
    RATE_OWNER_LINKS: '1000000',
    RATE_TOKEN_WRITES: '1000000',
    RATE_WRONG_TOKENS: '1000000',
    LOG_LEVEL: process.env.TEST_LOG === 'true' ? 'info' : 'silent',
    ...options.settings,
  });
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  await registerSearchAttributes(client);
  const native = await NativeConnection.connect({ address: temporalAddress });
  const gateway = new OfferGateway(client);
  const publishers = new PublisherGateway(client);
  const clock = new VirtualClock(client);
  const catalogues = await loadCatalogues(settings.CATALOGUES_DIR);
  const mailbox = new Mailbox(folder);
  const logger = createLogger('api', settings.LOG_LEVEL);
  const auditor = new Auditor(store.database, logger);
  server.on(
    'request',
    createApp({
      gateway,
      publishers,
      sales: salesSignals(store.database, publishers),
      database: store.database,
      catalogues,
      settings,
      logger,
      auditor,
      live: new LivePages(store.database, logger),
      mailbox,
      clockwork: clock,
    }),
  );

  let intake: Intake | undefined = await startIntake({ settings, database: store.database, client, logger });
  let mail: EmbeddedMailServer | undefined = firstMail;
  let team: { workers: Workers; running: Promise<void>; close(): void } | undefined;
  const world: TestWorld = {
    url,
    client,
    gateway,
    publishers,
    clock,
    store,
    mailbox,
    settings,
    temporalAddress,
    temporalLine,
    get temporalPid() {
      return temporal.pid;
    },
    async killTemporal() {
      process.kill(temporal.pid, 'SIGKILL');
      await temporal.exited;
    },
    async startTemporal() {
      temporal = await startTemporalServer({ ...own, port: temporalPort });
    },
    async startWorkers() {
      const offerActivities = realWorld(store.database, client, catalogues, { ...settings, PUBLIC_URL: url }, logger);
      const workers = await Workers.create({
        connection: native,
        namespace: 'default',
        workflowBundle: await testBundle(),
        world: options.patience === undefined ? offerActivities : impatient(offerActivities, options.patience),
        mailRate: 1_000,
        cached: settings.CACHED_OFFERS,
      });
      team = { workers, running: workers.run(), close: () => offerActivities.close() };
    },
    async stopWorkers() {
      team?.workers.shutdown();
      await team?.running;
      team?.close();
      team = undefined;
    },
    async stopMail() {
      await mail?.stop();
      mail = undefined;
    },
    async startMail() {
      mail = await startMailServer({ folder, port: firstMail.port, isOurs });
    },
    get intakePort() {
      return intake?.port ?? 0;
    },
    async stopIntake() {
      await intake?.stop();
      intake = undefined;
    },
    async startIntake() {
      intake = await startIntake({ settings, database: store.database, client, logger });
    },
    async stop() {
      await closeServer(server);
      await world.stopIntake();
      await auditor.stop();
      await world.stopWorkers();
      await connection.close();
      await native.close();
      await Promise.all([temporalLine.stop(), temporal.stop(), store.stop(), world.stopMail()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (options.withWorkers !== false) await world.startWorkers();
  return world;
}

const impatient = (world: World, patience: number): World => ({ ...world, saving: { ...world.saving, patience } });

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
