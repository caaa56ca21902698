import type { Instant } from './calendar';
import { type Case, hasHappened, stepId } from './case';
import { escalation, type EscalationStep } from './escalation';
import { newsSteps } from './news-steps';
import { ownerSteps } from './owner-steps';
import { benefitContactPromises } from './promises/benefit-contact';
import { engagementSteps } from './promises/engagement-manager';
import { firstContactPromise } from './promises/first-contact';
import { welcomeSteps } from './promises/welcome';
import { ticketSteps } from './tickets';

/** Something to be done once, at a time; `key` names it for ever. */
export type Step = { readonly key: string; readonly at: Instant };

/** What a track has to do, computed from the facts: everything that may come, whether it was done or not. */
export type Plan<S extends Step> = (life: Case, now: Instant) => readonly S[];

export const firstContactSteps: Plan<EscalationStep> = (life, now) => escalation([firstContactPromise(life)], now);

export const benefitContactSteps: Plan<EscalationStep> = (life, now) => escalation(benefitContactPromises(life), now);

/** The steps of every track. */
export const wholePlan: Plan<Step> = (life, now) => [
  ...welcomeSteps(life),
  ...firstContactSteps(life, now),
  ...engagementSteps(life, now),
  ...benefitContactSteps(life, now),
  ...newsSteps(life, now),
  ...ownerSteps(life),
  ...ticketSteps(life),
];

/** The step to be taken next; undefined when there is nothing to wait for. */
export function nextStep<S extends Step>(plan: Plan<S>, life: Case, now: Instant): S | undefined {
  let next: S | undefined;
  for (const step of plan(life, now)) {
    if ((next === undefined || step.at < next.at) && !hasHappened(life, stepId(step.key))) next = step;
  }
  return next;
}
