import { type OfferState, factsOf } from './state';
import type { Instant } from '../calendar/instants';
import type { Fact } from './events';

/** Messages since publication, by their own time. One before publication makes no promise and keeps none. */
export const messagesOf = (state: OfferState): Fact<'message'>[] =>
  factsOf(state, 'message').filter(({ at }) => at >= state.offer.publishedAt);

/** Messages that a person of the programme sent or said to the publisher. */
export const outboundOf = (state: OfferState): Fact<'message'>[] =>
  messagesOf(state).filter(({ direction }) => direction === 'outbound');

/** When the publisher was last written to or heard from; null when never since publication. */
export function lastMessageAt(state: OfferState): Instant | null {
  const said = messagesOf(state).at(-1)?.at ?? null;
  const before = state.offer.known.lastMessageAt;
  const known = before !== null && before >= state.offer.publishedAt ? before : null;
  return said !== null && (known === null || said > known) ? said : known;
}
