import { createServer } from 'node:http';
import { createApp } from '../../api/app';
import { Auditor } from '../../api/audit/auditor';
import { LivePages } from '../../console/serving/live-events';
import type { Deps } from '../../api/deps';
import { salesSignals } from '../../api/publishers/sales-signals';
import { listen, stopServing } from '../../api/http/listening';
import { shippedCatalogues } from '../../domain/catalogue/shipped';
import { createLogger } from '../../platform/logger';
import { Http } from '../support/http';
import type { TestWorld } from '../support/world';

/** What the API of a world works with, with changes: for a second API beside it. */
export function depsOf(world: TestWorld, changes: Partial<Deps> = {}): Deps {
  const { database = world.store.database, logger = createLogger('api', 'silent') } = changes;
  return {
    gateway: world.gateway,
    publishers: world.publishers,
    sales: salesSignals(world.store.database, world.publishers),
    catalogues: shippedCatalogues(),
    settings: world.settings,
    auditor: new Auditor(database, logger),
    live: new LivePages(database, logger),
    mailbox: world.mailbox,
    clockwork: world.clock,
    ...changes,
    database,
    logger,
  };
}

/** Serves an API on a free port of this machine for as long as something is asked of it. */
export async function serving<T>(deps: Deps, ask: (http: Http) => Promise<T>): Promise<T> {
  const server = createServer(createApp(deps));
  const url = await listen(server, '127.0.0.1', 0);
  try {
    return await ask(new Http(url));
  } finally {
    deps.live.end();
    server.closeAllConnections();
    await stopServing(server);
    await deps.auditor.stop();
  }
}
