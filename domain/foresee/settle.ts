import { type Instant } from '../calendar/instants';
import type { Effect } from '../offer/effect';
import type { Outcome } from '../offer/outcome';
import { wholePlan } from '../offer/plan';
import { hasHappened, type OfferState, stepId } from '../offer/state';
import type { Step } from '../offer/step';
import { KIND_WORLD, outcomeOf, stepTaken, type World } from '../offer/world';

/** A step that is taken: what it does, and the state in which it is. */
export type Taken = {
  readonly step: Step;
  readonly effect: Effect;
  readonly outcome: Outcome;
  readonly state: OfferState;
};

/** A state when all that it asks for at once has been done: what that was, and what it asks for later. */
export type Settled = {
  readonly state: OfferState;
  readonly taken: readonly Taken[];
  readonly ahead: readonly Step[];
};

/** More steps than that at one instant would be a loop without end. */
const MOST = 200;

/** Takes every step that is due, as the service would in a world, until nothing is. */
export function settle(before: OfferState, now: Instant, world: World = KIND_WORLD): Settled {
  const taken: Taken[] = [];
  let state = before;
  for (;;) {
    const ahead = stepsAhead(state, now);
    const step = ahead.filter((each) => each.at <= now).reduce<Step | undefined>(firstOf, undefined);
    if (step === undefined || taken.length === MOST) return { state, taken, ahead };
    const effect = step.effect();
    const outcome = outcomeOf(state, step.key, effect, world, now);
    taken.push({ step, effect, outcome, state });
    state = stepTaken(state, step, effect, outcome, now);
  }
}

const stepsAhead = (state: OfferState, now: Instant): readonly Step[] =>
  wholePlan(state, now).filter((step) => !hasHappened(state, stepId(step.key)));

const firstOf = (first: Step | undefined, step: Step): Step =>
  first === undefined || step.at < first.at ? step : first;
