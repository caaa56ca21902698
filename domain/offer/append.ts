import type { Instant } from '../calendar/instants';
import type { Fact } from './events';
import type { Outcome } from './outcome';
import type { OfferState } from './state';

/** Who says that something happened when, and what it counts once by. */
export type Stamp = { readonly id: string; readonly by: string; readonly at: Instant };

/** The id of the n-th fact that one input or step leaves, from 0: the first has its own. */
export const entryId = (id: string, n: number): string => (n === 0 ? id : `${id}#${n + 1}`);

/** What came of one input or step as facts: numbered on, the second and later ones under ids of their own. */
export function factsFrom(revision: number, outcome: Outcome, { id, by, at }: Stamp, now: Instant): Fact[] {
  return outcome.map(({ event, by: other = by }, i): Fact => ({
    ...event,
    id: entryId(id, i),
    by: other,
    at,
    revision: revision + i + 1,
    recordedAt: now,
  }));
}

/** A state after something more. The state given stays as it is. */
export function append(state: OfferState, outcome: Outcome, stamp: Stamp, now: Instant): OfferState {
  if (outcome.length === 0) return state;
  const facts = factsFrom(state.revision, outcome, stamp, now);
  return { ...state, facts: [...state.facts, ...facts], revision: state.revision + facts.length };
}
