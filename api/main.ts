import { createServer, type Server } from 'node:http';
import { loadCatalogues } from '../platform/catalogues';
import { connectDatabase } from '../platform/database/connection';
import { Mailbox } from '../platform/embedded/mailbox';
import { createLogger } from '../platform/logger';
import { fail, onLeave, sayReady } from '../platform/process-life';
import { readSettings } from '../platform/settings';
import { connectClient, registerSearchAttributes } from '../platform/temporal';
import { VirtualClock } from '../platform/virtual-clock';
import { createApp } from './app';
import { listen, stopServing } from './listening';
import { OfferGateway } from './offer-gateway';

/** Serves the API until it is told to go. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = createLogger('api', settings.LOG_LEVEL);
  const catalogues = await loadCatalogues(settings.CATALOGUES_DIR);
  const client = await connectClient(process.env);
  await registerSearchAttributes(client);
  const database = connectDatabase(settings.DATABASE_URL);
  const app = createApp({
    gateway: new OfferGateway(client),
    database,
    catalogues,
    settings,
    logger,
    mailbox: settings.MAILBOX_DIR === undefined ? undefined : new Mailbox(settings.MAILBOX_DIR),
    clockwork: settings.SANDBOX ? new VirtualClock(client) : undefined,
  });
  const server: Server = createServer(app);
  const url = await listen(server, settings.HOST, settings.PORT);
  onLeave(() => {
    void stopServing(server)
      .then(() => Promise.all([database.destroy(), client.connection.close()]))
      .then(() => process.exit(0), fail);
  });
  sayReady(url);
  if (process.send === undefined) console.log(`listening on ${url}`);
}

main().catch(fail);
