import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createServer, type Server } from 'node:http';
import { loadCatalogues } from '../platform/catalogues';
import { connectDatabase } from '../platform/store/connection';
import { createLogger, type Logger } from '../platform/logger';
import { fail, onLeave, sayReady } from '../platform/process-life';
import { scheduleIncomingMail } from '../platform/incoming-mail';
import { scheduleSalesSweep } from '../platform/sales-sweep';
import { readSettings, type Settings } from '../platform/settings';
import { connectClient, connectWorker, registerSearchAttributes } from '../platform/temporal';
import { workflowBundle } from './bundle';
import { Workers } from './workers';
import { realWorld } from './world';

/** Runs the workflows and activities until it is told to go. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLogger('worker', settings.LOG_LEVEL);
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message, meta }) =>
      log[level === 'ERROR' ? 'error' : 'warn']({ meta }, message),
    ),
    shutdownSignals: [],
  });
  const client = await connectClient(process.env);
  const registered = await registerSearchAttributes(client);
  if (!registered) log.warn('the search attributes of offers could not be registered; an operator must have done so');
  await scheduleSalesSweep(client);
  await scheduleIncomingMail(client);

  const { connection, namespace } = await connectWorker(process.env);
  const database = connectDatabase(settings.DATABASE_URL);
  const publicUrl = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const catalogues = await loadCatalogues(settings.CATALOGUES_DIR);
  const world = realWorld(database, client, catalogues, { ...settings, PUBLIC_URL: publicUrl }, log);
  const workers = await Workers.create({
    connection,
    namespace,
    workflowBundle: await workflowBundle(),
    world,
    mailRate: settings.MAIL_RATE,
    cached: settings.CACHED_OFFERS,
  });
  const health = serveHealth(workers, settings, log);
  onLeave(() => workers.shutdown());
  const running = workers.run();
  sayReady();
  log.info('the worker is ready');
  await running;
  world.close();
  health?.close();
  await database.destroy();
  await Promise.all([connection.close(), client.connection.close()]);
  if (process.connected) process.disconnect();
}

/** For container health checks: 200 while both workers run. */
function serveHealth(workers: Workers, { WORKER_HEALTH_PORT: port }: Settings, log: Logger): Server | undefined {
  if (port === undefined) return undefined;
  const server = createServer((_, response) => response.writeHead(workers.isRunning ? 200 : 503).end());
  server.on('error', (err) => log.error({ err }, 'the health port is not served'));
  return server.listen(port);
}

main().catch(fail);
