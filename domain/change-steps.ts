import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, isRecent } from './offer/state';
import type { Fact } from './offer/events';
import { currentPause, pausesOf } from './offer/pauses';

/** What follows from a decision about the offer: the publisher is told, and a pause ends by itself. */
export type ChangeStep =
  | { readonly kind: 'tell-of-pause'; readonly key: string; readonly at: Instant; readonly pause: Fact<'paused'> }
  | { readonly kind: 'resume'; readonly key: string; readonly at: Instant }
  | {
      readonly kind: 'tell-of-move';
      readonly key: string;
      readonly at: Instant;
      readonly change: Fact<'type-changed'>;
    };

/** Every step that pauses and moves ask for. */
export function changeSteps(state: OfferState, now: Instant): ChangeStep[] {
  const pause = currentPause(state);
  return [
    ...pausesOf(state)
      .filter(({ fact }) => isRecent(fact, now))
      .map(({ fact }): ChangeStep => ({
        kind: 'tell-of-pause',
        key: `paused/${fact.id}`,
        at: fact.at,
        pause: fact,
      })),
    ...(pause ? [{ kind: 'resume', key: `resumed/${pause.fact.id}`, at: pause.to } as const] : []),
    ...factsOf(state, 'type-changed')
      .filter((change) => isRecent(change, now))
      .map((change): ChangeStep => ({
        kind: 'tell-of-move',
        key: `moved-up/${change.id}`,
        at: change.at,
        change,
      })),
  ];
}
