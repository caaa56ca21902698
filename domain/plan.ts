import { benefitSteps as stepsOfBenefits, type BenefitStep } from './benefit-steps';
import type { Instant } from './calendar/instants';
import { type Case, factsOf, hasHappened, isRecent, stepId } from './offer/state';
import { changeSteps as stepsOfChanges, type ChangeStep } from './change-steps';
import { copySteps as stepsOfCopies, type CopyStep } from './copy-steps';
import type { DeliveryStep } from './delivery';
import { endingOf } from './offer/endings';
import { engagementSteps as stepsOfEngagement, type EngagementStep } from './engagement-steps';
import { escalation, type EscalationStep } from './escalation';
import { farewellSteps, type FarewellStep } from './farewell-steps';
import { letterSteps as stepsOfLetters, type LetterStep } from './personal-letters';
import { newsSteps as stepsOfNews, type NewsStep } from './news-steps';
import { ownerSteps as stepsOfOwner, type OwnerStep } from './owner-steps';
import { benefitContactPromises } from './promises/benefit-contact';
import { firstContactPromise } from './promises/first-contact';
import { sponsorshipSteps as stepsOfSponsorship } from './promises/sponsorship-details';
import { technicalAnswerPromises } from './promises/technical-answer';
import { welcomeSteps as stepsOfWelcome } from './promises/welcome';
import { type CloseTicketStep, deskSteps } from './tickets';
import type { OpenSignalTicketStep } from './unread-signals';

/** Something to be done once, at a time; `key` names it for ever. */
export type Step = { readonly key: string; readonly at: Instant };

/** What a track has to do, computed from the facts: everything that may come, whether it was done or not. */
export type Plan<S extends Step> = (life: Case, now: Instant) => readonly S[];

/** An offer that is over asks for nothing more. */
const whileLive =
  <S extends Step>(plan: Plan<S>): Plan<S> =>
  (life, now) =>
    endingOf(life) ? [] : plan(life, now);

export const welcomeSteps: Plan<DeliveryStep> = whileLive(stepsOfWelcome);

export const firstContactSteps: Plan<EscalationStep> = whileLive((life, now) =>
  escalation(life, [firstContactPromise(life)], now),
);

export const engagementSteps: Plan<EngagementStep> = whileLive(stepsOfEngagement);

export const benefitContactSteps: Plan<EscalationStep> = whileLive((life, now) =>
  escalation(life, benefitContactPromises(life), now),
);

/** A confirmation to the requester; nobody else's promise waits for it. */
export type RequestStep = {
  readonly kind: 'confirm-request';
  readonly key: string;
  readonly at: Instant;
  readonly number: string;
};

export const requestSteps: Plan<RequestStep> = whileLive((life, now) =>
  factsOf(life, 'request-made')
    .filter((request) => isRecent(request, now))
    .map(({ number, at }) => ({
      kind: 'confirm-request',
      key: `request/${number}/received`,
      at,
      number,
    })),
);

export const technicalAnswerSteps: Plan<EscalationStep> = whileLive((life, now) =>
  escalation(life, technicalAnswerPromises(life), now),
);

export const sponsorshipSteps: Plan<DeliveryStep> = whileLive(stepsOfSponsorship);

export const newsSteps: Plan<NewsStep> = whileLive(stepsOfNews);

export const ownerSteps: Plan<OwnerStep> = whileLive(stepsOfOwner);

export const benefitSteps: Plan<BenefitStep> = whileLive(stepsOfBenefits);

export const changeSteps: Plan<ChangeStep> = whileLive(stepsOfChanges);

export const letterSteps: Plan<LetterStep> = whileLive(stepsOfLetters);

export const copySteps: Plan<CopyStep> = whileLive(stepsOfCopies);

/** A step of any track, or of taking leave. */
export type PlannedStep =
  | DeliveryStep
  | EscalationStep
  | EngagementStep
  | RequestStep
  | NewsStep
  | OwnerStep
  | BenefitStep
  | ChangeStep
  | LetterStep
  | CopyStep
  | FarewellStep
  | CloseTicketStep
  | OpenSignalTicketStep;

/** The steps of every track, and those of taking leave. */
export const wholePlan: Plan<PlannedStep> = (life, now) => [
  ...welcomeSteps(life, now),
  ...firstContactSteps(life, now),
  ...engagementSteps(life, now),
  ...benefitContactSteps(life, now),
  ...requestSteps(life, now),
  ...technicalAnswerSteps(life, now),
  ...sponsorshipSteps(life, now),
  ...newsSteps(life, now),
  ...ownerSteps(life, now),
  ...benefitSteps(life, now),
  ...changeSteps(life, now),
  ...letterSteps(life, now),
  ...copySteps(life, now),
  ...farewellSteps(life),
  ...deskSteps(life),
];

/** The step to be taken next; undefined when there is nothing to wait for. */
export function nextStep<S extends Step>(plan: Plan<S>, life: Case, now: Instant): S | undefined {
  let next: S | undefined;
  for (const step of plan(life, now)) {
    if ((next === undefined || step.at < next.at) && !hasHappened(life, stepId(step.key))) next = step;
  }
  return next;
}
