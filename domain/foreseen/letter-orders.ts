import type { Instant } from '../calendar/instants';
import type { Case } from '../offer/state';
import { cardOf, declineOf, farewellOf } from '../letter-contents';
import type { LetterOrder } from '../letters';
import { publisherOf } from '../duties/owner';
import type { OneStep } from './one-step';

/** The letter that prints what somebody says with a decision, whole, so that they can read it first; undefined for others. */
export function orderOf(life: Case, step: OneStep, at: Instant): LetterOrder | undefined {
  const { language } = life.offer.publisher;
  const order = { key: step.key, offer: cardOf(life), cc: [], language, at };
  if (step.kind === 'say-farewell') return { ...order, content: farewellOf(life, step.ended), to: step.to };
  if (step.kind === 'confirm-decline')
    return { ...order, content: declineOf(life, step.publisherNote), to: publisherOf(life) };
  return undefined;
}
