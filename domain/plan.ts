import { benefitSteps as stepsOfBenefits, type BenefitStep } from './benefit-steps';
import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, hasHappened, isRecent, stepId } from './offer/state';
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
export type Plan<S extends Step> = (state: OfferState, now: Instant) => readonly S[];

/** An offer that is over asks for nothing more. */
const whileLive =
  <S extends Step>(plan: Plan<S>): Plan<S> =>
  (state, now) =>
    endingOf(state) ? [] : plan(state, now);

export const welcomeSteps: Plan<DeliveryStep> = whileLive(stepsOfWelcome);

export const firstContactSteps: Plan<EscalationStep> = whileLive((state, now) =>
  escalation(state, [firstContactPromise(state)], now),
);

export const engagementSteps: Plan<EngagementStep> = whileLive(stepsOfEngagement);

export const benefitContactSteps: Plan<EscalationStep> = whileLive((state, now) =>
  escalation(state, benefitContactPromises(state), now),
);

/** A confirmation to the requester; nobody else's promise waits for it. */
export type RequestStep = {
  readonly kind: 'confirm-request';
  readonly key: string;
  readonly at: Instant;
  readonly number: string;
};

export const requestSteps: Plan<RequestStep> = whileLive((state, now) =>
  factsOf(state, 'request-made')
    .filter((request) => isRecent(request, now))
    .map(({ number, at }) => ({
      kind: 'confirm-request',
      key: `request/${number}/received`,
      at,
      number,
    })),
);

export const technicalAnswerSteps: Plan<EscalationStep> = whileLive((state, now) =>
  escalation(state, technicalAnswerPromises(state), now),
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
export const wholePlan: Plan<PlannedStep> = (state, now) => [
  ...welcomeSteps(state, now),
  ...firstContactSteps(state, now),
  ...engagementSteps(state, now),
  ...benefitContactSteps(state, now),
  ...requestSteps(state, now),
  ...technicalAnswerSteps(state, now),
  ...sponsorshipSteps(state, now),
  ...newsSteps(state, now),
  ...ownerSteps(state, now),
  ...benefitSteps(state, now),
  ...changeSteps(state, now),
  ...letterSteps(state, now),
  ...copySteps(state, now),
  ...farewellSteps(state),
  ...deskSteps(state),
];

/** The step to be taken next; undefined when there is nothing to wait for. */
export function nextStep<S extends Step>(plan: Plan<S>, state: OfferState, now: Instant): S | undefined {
  let next: S | undefined;
  for (const step of plan(state, now)) {
    if ((next === undefined || step.at < next.at) && !hasHappened(state, stepId(step.key))) next = step;
  }
  return next;
}
