import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '../domain/offer';
import type { Database } from '../platform/database/connection';
import { liveOffersAfter, type Unwatched, watchIsBack, watchIsLost } from '../platform/database/watch';
import type { Logger } from '../platform/logger';
import type { OfferGateway } from './offer-gateway';
import { faultOf } from './request-log';

const EVERY_MS = 10_000;
/** How many offers are compared at a time: a million takes some hours, a few thousand are compared each minute. */
const AT_ONCE = 1_000;
/** Between two questions about one offer each: Temporal has other things to do. */
const BETWEEN_MS = 5;

/** What the comparison of the store with Temporal works with. */
export type WatchDeps = { readonly database: Database; readonly gateway: OfferGateway; readonly logger: Logger };

/**
 * Compares the next live offers with what runs in Temporal. Its list is a moment late, so each that is missing there is
 * asked for by itself before it is said to be unwatched. Answers after which offer to go on; '' when it is through.
 */
export async function lookOnce(deps: WatchDeps, after: string, limit = AT_ONCE): Promise<string> {
  const { database, gateway, logger } = deps;
  const live = await liveOffersAfter(database, after, limit);
  const [first, last] = [live[0], live.at(-1)];
  if (first === undefined || last === undefined) return '';
  const running = await gateway.runningBetween(first.id, last.id);
  const lost: Unwatched[] = [];
  for (const { id } of live.filter((each) => !running.has(workflowIdOf(each.id)) && !each.isLost)) {
    const why = await gateway.watchLost(id);
    if (why !== null) lost.push({ id, why });
    await pause(BETWEEN_MS);
  }
  for (const offer of await watchIsLost(database, lost)) logger.warn({ offer }, 'the workflow of an offer is gone');
  const back = live.filter(({ id, isLost }) => isLost && running.has(workflowIdOf(id))).map(({ id }) => id);
  await watchIsBack(database, back, 'service');
  return live.length < limit ? '' : last.id;
}

/** Looks on and on until it is stopped. */
export function startWatching(deps: WatchDeps): { stop(): Promise<void> } {
  let after = '';
  let looking: Promise<void> = Promise.resolve();
  const look = (): void => {
    looking = looking.then(async () => {
      try {
        after = await lookOnce(deps, after);
      } catch (err) {
        deps.logger.warn({ fault: faultOf(err) }, 'the offers could not be compared with Temporal');
      }
    });
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
