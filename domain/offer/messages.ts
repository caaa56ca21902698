import { type Case, factsOf } from './state';
import type { Instant } from '../calendar/instants';
import type { Fact } from './events';

/** Messages since publication, by their own time. One before publication makes no promise and keeps none. */
export const messagesOf = (life: Case): Fact<'message'>[] =>
  factsOf(life, 'message').filter(({ at }) => at >= life.offer.publishedAt);

/** Messages that a person of the programme sent or said to the publisher. */
export const outboundOf = (life: Case): Fact<'message'>[] =>
  messagesOf(life).filter(({ direction }) => direction === 'outbound');

/** When the publisher was last written to or heard from; null when never since publication. */
export function lastMessageAt(life: Case): Instant | null {
  const said = messagesOf(life).at(-1)?.at ?? null;
  const before = life.offer.known.lastMessageAt;
  const known = before !== null && before >= life.offer.publishedAt ? before : null;
  return said !== null && (known === null || said > known) ? said : known;
}
