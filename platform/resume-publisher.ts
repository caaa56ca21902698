import type { WatchLost } from '../domain/offer/interruptions';
import type { PublisherContinueAsNewState } from '../domain/publisher/state';
import type { Database } from './store/connection';
import { resumedPublisher } from './store/resumed-publisher';
import { watchIsBack, watchIsLost } from './store/watch';

/** The workflows of publishers, as far as beginning one again needs them. */
export type PublisherWorkflows = {
  /** Why no workflow runs; null where one does. */
  watchLost(publisherId: string): Promise<WatchLost | null>;
  resume(carried: PublisherContinueAsNewState): Promise<unknown>;
};

/**
 * Lets a publisher whose workflow is gone go on from its journal, and tells of it by a ticket that is closed at once.
 * `first`: what it begins with where it has never begun. Answers false where there is no such publisher.
 */
export async function resumeFromJournal(
  database: Database,
  workflows: PublisherWorkflows,
  id: string,
  first?: PublisherContinueAsNewState,
): Promise<boolean> {
  const why = await workflows.watchLost(id);
  if (why === null) return true;
  await watchIsLost(database, 'publisher', [{ id, why }]);
  const carried = (await resumedPublisher(database, id)) ?? first;
  if (carried === undefined) return false;
  await workflows.resume(carried);
  await watchIsBack(database, 'publisher', [id], 'service');
  return true;
}
