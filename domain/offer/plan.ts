import type { Instant } from '../calendar/instants';
import { benefitSteps } from '../duties/benefit-steps';
import { changeSteps } from '../duties/change-steps';
import { copySteps } from '../duties/copies';
import { farewellSteps } from '../duties/farewell';
import { ownerSteps } from '../duties/owner-steps';
import { letterSteps } from '../duties/personal-letters';
import { ticketSteps } from '../duties/ticket-steps';
import { benefitContactSteps } from '../promises/benefit-contact';
import { engagementSteps } from '../promises/engagement-manager';
import { firstContactSteps } from '../promises/first-contact';
import { ledger } from '../promises/ledger';
import { newsSteps } from '../promises/news';
import { replySteps } from '../promises/reply';
import { sponsorshipSteps } from '../promises/sponsorship-details';
import { requestSteps, technicalAnswerSteps } from '../promises/technical-answer';
import { welcomeSteps } from '../promises/welcome';
import { endingOf } from './endings';
import { hasHappened, type OfferState, stepId } from './state';
import type { Plan, Step } from './step';

/**
 * What is done for a live offer. The promises and duties run side by side, each taking one step at a time: none waits
 * for another, and none can break another. The names stand in facts of tickets, so they stay.
 */
const LIVE = {
  welcome: welcomeSteps,
  firstContact: firstContactSteps,
  engagement: engagementSteps,
  benefitContact: benefitContactSteps,
  technicalAnswer: technicalAnswerSteps,
  sponsorship: sponsorshipSteps,
  news: newsSteps,
  reply: replySteps,
  owner: ownerSteps,
  benefits: benefitSteps,
  requests: requestSteps,
  changes: changeSteps,
  personalLetters: letterSteps,
  copies: copySteps,
  tickets: ticketSteps,
} satisfies Record<string, Plan>;

/** A promise or a duty, as something that runs beside the others. */
export type Lane = keyof typeof LIVE;

type Lanes = readonly (readonly [Lane, Plan])[];

const LIVE_LANES = Object.entries(LIVE) as [Lane, Plan][];
/** Of an offer that is over only its tickets are still settled; the farewell comes when all that was begun is done. */
const LANES_OF_ENDED: Lanes = [['tickets', ticketSteps]];

/** The lanes of an offer as it stands, each with what it has to do. */
export const lanesOf = (state: OfferState): Lanes => (endingOf(state) ? LANES_OF_ENDED : LIVE_LANES);

/** Every step that an offer asks for as it stands, the farewell too. */
export const wholePlan = (state: OfferState, now: Instant): readonly Step[] => [
  ...lanesOf(state).flatMap(([, plan]) => plan(state, now, ledger)),
  ...farewellSteps(state),
];

/** The step to be taken next; undefined when there is nothing to wait for. */
export function nextStep(plan: Plan, state: OfferState, now: Instant): Step | undefined {
  let next: Step | undefined;
  for (const step of plan(state, now, ledger)) {
    if ((next === undefined || step.at < next.at) && !hasHappened(state, stepId(step.key))) next = step;
  }
  return next;
}
