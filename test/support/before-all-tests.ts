import { findTemporal } from '../../platform/embedded/temporal-binary';
import { bundleOnce } from './bundle';
import { startPostgres, type Cluster } from './postgres';

declare global {
  var followthroughPostgres: Cluster | undefined;
}

/**
 * Once for the whole run: the Temporal binary is found or fetched, the workflow code is bundled, and PostgreSQL started
 * where there is one.
 */
export default async function beforeAllTests(): Promise<void> {
  process.env.TEMPORAL_CLI_PATH = await findTemporal((line) => console.log(line));
  await bundleOnce();
  if (process.env.TEST_DATABASE_URL !== undefined || process.env.TEST_STORE === 'embedded') return;
  globalThis.followthroughPostgres = await startPostgres();
  if (globalThis.followthroughPostgres) process.env.TEST_DATABASE_URL = globalThis.followthroughPostgres.url;
}
