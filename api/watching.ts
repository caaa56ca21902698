import { setTimeout as pause } from 'node:timers/promises';
import { publisherWorkflowId } from '../domain/publisher/update';
import type { WatchLost } from '../domain/offer/interruptions';
import { workflowIdOf } from '../domain/offer/offer';
import type { Database } from '../platform/store/connection';
import { publisherIsBack, publisherIsLost, publishersAfter } from '../platform/store/publisher-watch';
import { liveOffersAfter, type Unwatched, watchIsBack, watchIsLost } from '../platform/store/watch';
import type { Logger } from '../platform/logger';
import type { OfferGateway } from './offer-gateway';
import type { PublisherGateway } from './publisher-gateway';
import { faultOf } from './request-log';

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

/** What a workflow should look after, by the store and by Temporal. */
type Watching = {
  readonly what: string;
  /** Those after an id, in the order of their ids. */
  after(id: string, limit: number): Promise<readonly { readonly id: string; readonly isLost: boolean }[]>;
  workflowIdOf(id: string): string;
  runningBetween(first: string, last: string): Promise<ReadonlySet<string>>;
  why(id: string): Promise<WatchLost | null>;
  /** Answers what is news. */
  lost(lost: readonly Unwatched[]): Promise<readonly string[]>;
  back(ids: readonly string[]): Promise<void>;
};

const offersOf = ({ database, gateway }: WatchDeps): Watching => ({
  what: 'offer',
  after: (id, limit) => liveOffersAfter(database, id, limit),
  workflowIdOf,
  runningBetween: (first, last) => gateway.runningBetween(first, last),
  why: (id) => gateway.watchLost(id),
  lost: (lost) => watchIsLost(database, lost),
  back: (ids) => watchIsBack(database, ids, 'service'),
});

const publishersOf = ({ database, publishers }: WatchDeps): Watching => ({
  what: 'publisher',
  after: (id, limit) => publishersAfter(database, id, limit),
  workflowIdOf: publisherWorkflowId,
  runningBetween: (first, last) => publishers.runningBetween(first, last),
  why: (id) => publishers.watchLost(id),
  lost: (lost) => publisherIsLost(database, lost),
  back: (ids) => publisherIsBack(database, ids, 'service'),
});

/** Compares the next live offers with what runs in Temporal. Answers after which offer to go on; '' when it is through. */
export const lookOnce = (deps: WatchDeps, after: string, limit = AT_ONCE): Promise<string> =>
  look(offersOf(deps), deps.logger, after, limit);

/** The same with publishers. */
export const lookAtPublishers = (deps: WatchDeps, after: string, limit = AT_ONCE): Promise<string> =>
  look(publishersOf(deps), deps.logger, after, limit);

/** Temporal's list is a moment late, so each that is missing there is asked for by itself before it is said to be unwatched. */
async function look(watching: Watching, logger: Logger, after: string, limit: number): Promise<string> {
  const { what } = watching;
  const known = await watching.after(after, limit);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const running = await watching.runningBetween(first.id, last.id);
  const runs = ({ id }: { readonly id: string }): boolean => running.has(watching.workflowIdOf(id));
  const lost: Unwatched[] = [];
  for (const { id } of known.filter((each) => !runs(each) && !each.isLost)) {
    const why = await watching.why(id);
    if (why !== null) lost.push({ id, why });
    await pause(BETWEEN_MS);
  }
  for (const id of await watching.lost(lost)) logger.warn({ [what]: id }, `the workflow of this ${what} is gone`);
  await watching.back(known.filter((each) => each.isLost && runs(each)).map(({ id }) => id));
  return known.length < limit ? '' : last.id;
}

/** Looks on and on until it is stopped. */
export function startWatching(deps: WatchDeps): { stop(): Promise<void> } {
  const all = [offersOf(deps), publishersOf(deps)].map((watching) => ({ watching, after: '' }));
  let looking: Promise<void> = Promise.resolve();
  const lookAll = async (): Promise<void> => {
    for (const each of all) {
      try {
        each.after = await look(each.watching, deps.logger, each.after, AT_ONCE);
      } catch (err) {
        deps.logger.warn(
          { fault: faultOf(err) },
          `what the store has of each ${each.watching.what} could not be compared with Temporal`,
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
