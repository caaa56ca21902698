import { instantOf } from '../../domain/calendar/instants';
import type { PublisherContinueAsNewState } from '../../domain/publisher/state';
import { isInJournal, PUBLISHERS } from '../../platform/store/journal';
import { resumeFromJournal } from '../../platform/resume-publisher';
import { resumedPublisher } from '../../platform/store/resumed-publisher';
import { watchIsBack } from '../../platform/store/watch';
import type { Recorded } from '../../workflows/messages';
import type { Deps } from '../deps';
import { requireMeant } from '../writes/condition';
import { EngineAway, OfferNotLive } from '../offers/gateway';
import { Problem } from '../http/problems';
import type { Caller } from '../route';

type Needed = Pick<Deps, 'database' | 'publishers'>;
type Remark = { readonly note?: string | undefined; readonly by?: string | undefined };

/**
 * Says something to a publisher. A publisher has no dates of its own to miss, so where its workflow is gone nothing is
 * refused: it goes on from its journal first, and a ticket that is closed at once tells of it. `first`: what it begins with
 * where it has never begun.
 */
export async function sayTo<T>(
  deps: Needed,
  id: string,
  say: () => Promise<T>,
  first?: PublisherContinueAsNewState,
): Promise<T> {
  try {
    return await say();
  } catch (err) {
    if (!(err instanceof OfferNotLive)) throw err;
  }
  if (!(await resumeFromJournal(deps.database, deps.publishers, id, first))) throw unknownPublisher(id);
  return say().catch((err: unknown) => {
    throw err instanceof OfferNotLive ? new EngineAway(err) : err;
  });
}

/** Lets a publisher whose workflow is gone go on from its journal. Throws a problem where one runs. */
export async function resumePublisher(
  { database, publishers }: Needed,
  seen: { readonly id: string; readonly revision: number; readonly watch: { readonly since: string | null } },
  caller: Caller,
  { note, by = caller.by }: Remark,
): Promise<Recorded> {
  const { id, revision, watch } = seen;
  if (await isInJournal(database, PUBLISHERS, id, caller.id)) return { revision, inStore: true };
  const revisionNow = async (): Promise<number> => (await publishers.view(id)).revision;
  await requireMeant(caller, () => Promise.resolve(revision));
  const why = await publishers.watchLost(id);
  if (why !== null) {
    const resuming = { id: caller.id, by, at: instantOf(Date.now()), note: note ?? null, since: watch.since, why };
    const carried = await resumedPublisher(database, id, resuming);
    if (carried === undefined) throw unknownPublisher(id);
    const begun = await publishers.resume(carried);
    await watchIsBack(database, 'publisher', [id], by);
    if (begun !== undefined) return begun;
  }
  // It runs, or somebody else was quicker.
  await requireMeant(caller, revisionNow);
  await watchIsBack(database, 'publisher', [id], by);
  throw new Problem('is-watched', { code: 'publisher-looked-after', params: { id } });
}

/** No such publisher. */
export const unknownPublisher = (id: string): Problem =>
  new Problem('unknown-publisher', { code: 'no-publisher', params: { id } });
