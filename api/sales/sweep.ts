import { instantOf } from '../../domain/calendar/instants';
import { publishersToTell } from '../../platform/store/standings';
import type { Database } from '../../platform/store/connection';
import type { Logger } from '../../platform/logger';
import { faultOf } from '../request-log';
import { handOver, type SalesHearer } from './handing-over';

const EVERY_MS = 60_000;
/** What is younger is probably being handed over right now. */
const WAITING_MS = 30_000;

/** What the sweep works with. */
export type SweepDeps = { readonly database: Database; readonly sales: SalesHearer; readonly logger: Logger };

/** Hands over what waits: who took it may have died before. Answers how many publishers that were. */
export async function sweepOnce(deps: SweepDeps, waitingMs = WAITING_MS): Promise<number> {
  const waiting = await publishersToTell(deps.database, instantOf(Date.now() - waitingMs));
  await handOver(deps, waiting);
  return waiting.length;
}

/** A sweep that goes on until it is stopped. */
export type Sweep = { stop(): Promise<void> };

/** Sweeps at once, and then every minute. */
export function startSweep(deps: SweepDeps): Sweep {
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = (): void => {
    sweeping = sweeping
      .then(() => sweepOnce(deps))
      .catch((err: unknown) => {
        deps.logger.warn({ fault: faultOf(err) }, 'sales that wait could not be looked up');
      });
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await sweeping;
    },
  };
}
