import { removeBundle } from './bundle';

/** Ends what the whole run shared. */
export default async function afterAllTests(): Promise<void> {
  await globalThis.followthroughPostgres?.stop();
  await removeBundle();
}
