import { type Instant, later } from '../calendar/instants';
import { type OfferState, hasHappened, stepId } from '../offer/state';
import { wholePlan } from '../plan';
import type { OneStep } from './one-step';
import { recorded } from './recorded';
import { factsLeft } from './step-facts';

/** A step that is taken, and the life in which it is. */
export type Taken = { readonly step: OneStep; readonly life: OfferState };

/** A life when all that it asks for at once has been done: what that was, and what it asks for later. */
export type Settled = {
  readonly life: OfferState;
  readonly taken: readonly Taken[];
  readonly ahead: readonly OneStep[];
};

/** More steps than that at one instant would be a loop without end. */
const MOST = 200;

/** What happens at its own time, however late it is done. */
const DATED: readonly OneStep['kind'][] = ['end-engagement', 'expire-benefit', 'resume'];

/** Takes every step that is due, as the service would if all went well, until nothing is. */
export function settledAt(before: OfferState, now: Instant): Settled {
  const taken: Taken[] = [];
  let state = before;
  for (;;) {
    const ahead = stepsAhead(state, now);
    const step = ahead.filter((each) => each.at <= now).reduce<OneStep | undefined>(firstOf, undefined);
    if (step === undefined || taken.length === MOST) return { life: state, taken, ahead };
    taken.push({ step, life: state });
    const at = DATED.includes(step.kind) ? step.at : later(step.at, now);
    state = recorded(state, factsLeft(state, step, now), { id: stepId(step.key), by: 'service', at }, now);
  }
}

/** The plan's own types leave open which of several kinds a step is of; each is of one. */
const stepsAhead = (state: OfferState, now: Instant): readonly OneStep[] =>
  wholePlan(state, now).filter((step): step is OneStep => !hasHappened(state, stepId(step.key)));

const firstOf = (first: OneStep | undefined, step: OneStep): OneStep =>
  first === undefined || step.at < first.at ? step : first;
