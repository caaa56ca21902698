import { createServer, type Server } from 'node:http';
import { loadCatalogues } from '../platform/catalogues';
import { connectDatabase } from '../platform/store/connection';
import { Mailbox } from '../platform/embedded/mailbox';
import { createLogger } from '../platform/logger';
import { fail, onLeave, sayReady } from '../platform/process-life';
import { readSettings } from '../platform/settings';
import { connectClient, registerSearchAttributes } from '../platform/temporal';
import { VirtualClock } from '../platform/virtual-clock';
import { createApp } from './app';
import { LivePages } from '../console/serving/live-events';
import { Auditor } from './audit/auditor';
import { listen, stopServing } from './http/listening';
import { startIntake } from './intake/intake';
import { OfferGateway } from './offers/gateway';
import { PublisherGateway } from './publishers/gateway';
import { salesSignals } from './publishers/sales-signals';
import { startWatching } from './watching';

/** Serves the API until it is told to go. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = createLogger('api', settings.LOG_LEVEL);
  const catalogues = await loadCatalogues(settings.CATALOGUES_DIR);
  const client = await connectClient(process.env);
  await registerSearchAttributes(client);
  const database = connectDatabase(settings.DATABASE_URL);
  const publishers = new PublisherGateway(client);
  const auditor = new Auditor(database, logger);
  const live = new LivePages(database, logger);
  const gateway = new OfferGateway(client, settings.WORKER_SEEN_WITHIN);
  const app = createApp({
    gateway,
    publishers,
    sales: salesSignals(database, publishers),
    database,
    catalogues,
    settings,
    logger,
    auditor,
    live,
    mailbox: settings.MAILBOX_DIR === undefined ? undefined : new Mailbox(settings.MAILBOX_DIR),
    clockwork: settings.SANDBOX ? new VirtualClock(client) : undefined,
  });
  const server: Server = createServer(app);
  const url = await listen(server, settings.HOST, settings.PORT);
  const intake = await startIntake({ settings, database, client, logger });
  const watching = startWatching({ database, gateway, publishers, logger });
  onLeave(() => {
    live.end();
    void Promise.all([stopServing(server), intake.stop(), watching.stop()])
      .then(() => auditor.stop())
      .then(() => Promise.all([database.destroy(), client.connection.close()]))
      .then(() => process.exit(0), fail);
  });
  sayReady(url, intake.port);
  if (process.send === undefined) console.log(`listening on ${url}`);
}

main().catch(fail);
