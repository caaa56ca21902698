import { setTimeout as pause } from 'node:timers/promises';
import { publisherWorkflowId } from '../domain/publisher/update';
import { workflowIdOf } from '../domain/offer/offer';
import type { Database } from '../platform/store/connection';
import { type Entity, type Unwatched, watchedAfter, watchIsBack, watchIsLost } from '../platform/store/watch';
import type { Logger } from '../platform/logger';
import type { OfferGateway } from './offers/gateway';
import type { PublisherGateway } from './publishers/gateway';
import { faultOf } from './http/request-log';

const EVERY_MS = 10_000;
/** How many are compared at a time: a million offers take some hours, a few thousand are compared each minute. */
const AT_ONCE = 1_000;
/** Between two questions about one each: Temporal has other things to do. */
const BETWEEN_MS = 5;

/** What the comparison of the store with Temporal works with. */
export type WatchDeps = {
  readonly database: Database;
  readonly gateway: OfferGateway;
  readonly publishers: PublisherGateway;
  readonly logger: Logger;
};

const WORKFLOW_ID = { offer: workflowIdOf, publisher: publisherWorkflowId };

/** Compares the next live offers, or publishers, with what runs in Temporal. Answers after which to go on; '' when it is through. */
export async function lookOnce(deps: WatchDeps, entity: Entity, after: string, limit = AT_ONCE): Promise<string> {
  const { database, logger } = deps;
  const workflows = entity === 'offer' ? deps.gateway : deps.publishers;
  const known = await watchedAfter(database, entity, after, limit);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const running = await workflows.runningBetween(first.id, last.id);
  const runs = ({ id }: { readonly id: string }): boolean => running.has(WORKFLOW_ID[entity](id));
  const lost: Unwatched[] = [];
  // Temporal's list is a moment late, so each that is missing there is asked for by itself before it is said to be unwatched.
  for (const { id } of known.filter((each) => !runs(each) && !each.isLost)) {
    const why = await workflows.watchLost(id);
    if (why !== null) lost.push({ id, why });
    await pause(BETWEEN_MS);
  }
  for (const id of await watchIsLost(database, entity, lost))
    logger.warn({ [entity]: id }, `the workflow of this ${entity} is gone`);
  const back = known.filter((each) => each.isLost && runs(each)).map(({ id }) => id);
  await watchIsBack(database, entity, back, 'service');
  return known.length < limit ? '' : last.id;
}

/** Looks on and on until it is stopped. */
export function startWatching(deps: WatchDeps): { stop(): Promise<void> } {
  const after: Record<Entity, string> = { offer: '', publisher: '' };
  let looking: Promise<void> = Promise.resolve();
  const lookAll = async (): Promise<void> => {
    for (const entity of ['offer', 'publisher'] as const) {
      try {
        after[entity] = await lookOnce(deps, entity, after[entity]);
      } catch (err) {
        deps.logger.warn(
          { fault: faultOf(err) },
          `what the store has of each ${entity} could not be compared with Temporal`,
        );
      }
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(lookAll);
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
