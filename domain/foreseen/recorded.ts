import type { Instant } from '../calendar/instants';
import type { OfferState } from '../offer/state';
import type { Fact, EventPayload } from '../offer/events';

/** Who says that something happened when, and what it counts once by. */
export type Recording = { readonly id: string; readonly by: string; readonly at: Instant };

/** A life after something more, numbered as the workflow numbers what comes of one input. The life given stays as it is. */
export function recorded(
  state: OfferState,
  payloads: readonly EventPayload[],
  { id, by, at }: Recording,
  now: Instant,
): OfferState {
  if (payloads.length === 0) return state;
  const facts = payloads.map((payload, i): Fact => ({
    ...payload,
    id: i === 0 ? id : `${id}#${i + 1}`,
    by,
    at,
    revision: state.revision + i + 1,
    recordedAt: now,
  }));
  return { ...state, facts: [...state.facts, ...facts], revision: state.revision + facts.length };
}
