import { createServer } from 'node:http';
import { createApp } from '../../api/app';
import type { Deps } from '../../api/deps';
import { listen, stopServing } from '../../api/listening';
import { shippedCatalogues } from '../../domain/shipped-catalogues';
import { createLogger } from '../../platform/logger';
import { Http } from '../support/http';
import type { TestWorld } from '../support/world';

/** What the API of a world works with, with changes: for a second API beside it. */
export const depsOf = (world: TestWorld, changes: Partial<Deps> = {}): Deps => ({
  gateway: world.gateway,
  database: world.store.database,
  catalogues: shippedCatalogues(),
  settings: world.settings,
  logger: createLogger('api', 'silent'),
  mailbox: world.mailbox,
  clockwork: world.clock,
  ...changes,
});

/** Serves an API on a free port of this machine for as long as something is asked of it. */
export async function serving<T>(deps: Deps, ask: (http: Http) => Promise<T>): Promise<T> {
  const server = createServer(createApp(deps));
  const url = await listen(server, '127.0.0.1', 0);
  try {
    return await ask(new Http(url));
  } finally {
    server.closeAllConnections();
    await stopServing(server);
  }
}
