import type { Instant } from '../../domain/calendar/instants';
import { compact } from '../../domain/offer/compaction';
import { type OfferState, hasHappened } from '../../domain/offer/state';
import type { WatchLost } from '../../domain/offer/interruptions';
import type { Database } from './connection';
import { lifeOf, readJournal } from './offer-copy';

/** Who lets an offer go on, and why its workflow was gone. */
export type Resuming = {
  readonly id: string;
  readonly by: string;
  readonly note: string | null;
  readonly since: Instant | null;
  readonly why: WatchLost | null;
};

/**
 * What a workflow begins with that goes on where another one is gone: the journal, and that it was gone. What the journal
 * says was done is not done again.
 */
export async function resumedLife(
  database: Database,
  offerId: string,
  clock: Instant,
  { id, by, note, since, why }: Resuming,
): Promise<{ readonly life: OfferState; readonly journaled: number }> {
  const state = lifeOf(await readJournal(database, offerId));
  const stamp = { id, by, at: clock, recordedAt: clock, revision: state.revision + 1 };
  const resumed: OfferState = hasHappened(state, id)
    ? state
    : {
        ...state,
        facts: [...state.facts, { kind: 'watch-resumed', since, why, note, ...stamp }],
        revision: stamp.revision,
      };
  return { life: compact(resumed, state.revision, clock), journaled: state.revision };
}
