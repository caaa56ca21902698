import type { Instant } from '../calendar/instants';
import type { OfferState } from '../offer/state';
import { cardOf, declineOf, farewellOf } from '../letter-contents';
import type { LetterOrder } from '../letters';
import { publisherOf } from '../duties/owner';
import type { OneStep } from './one-step';

/** The letter that prints what somebody says with a decision, whole, so that they can read it first; undefined for others. */
export function orderOf(state: OfferState, step: OneStep, at: Instant): LetterOrder | undefined {
  const { language } = state.offer.publisher;
  const order = { key: step.key, offer: cardOf(state), cc: [], language, at };
  if (step.kind === 'say-farewell') return { ...order, content: farewellOf(state, step.ended), to: step.to };
  if (step.kind === 'confirm-decline')
    return { ...order, content: declineOf(state, step.publisherNote), to: publisherOf(state) };
  return undefined;
}
