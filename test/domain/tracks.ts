import type { TicketKind } from '../../domain/offer/events';
import { farewellSteps } from '../../domain/farewell-steps';
import {
  benefitContactSteps,
  benefitSteps,
  changeSteps,
  copySteps,
  engagementSteps,
  firstContactSteps,
  letterSteps,
  newsSteps,
  ownerSteps,
  type Plan,
  requestSteps,
  sponsorshipSteps,
  type Step,
  technicalAnswerSteps,
  welcomeSteps,
} from '../../domain/plan';
import { deskSteps } from '../../domain/tickets';

/** What each track has to do. */
export const PLANS = {
  welcome: welcomeSteps,
  firstContact: firstContactSteps,
  engagement: engagementSteps,
  benefitContact: benefitContactSteps,
  technicalAnswer: technicalAnswerSteps,
  sponsorship: sponsorshipSteps,
  news: newsSteps,
  owner: ownerSteps,
  benefits: benefitSteps,
  requests: requestSteps,
  changes: changeSteps,
  personalLetters: letterSteps,
  copies: copySteps,
  farewell: farewellSteps,
  tickets: deskSteps,
} satisfies Record<string, Plan<Step>>;

export type Track = keyof typeof PLANS;
export type AnyStep = ReturnType<(typeof PLANS)[Track]>[number];

export const TRACKS = Object.keys(PLANS) as Track[];

/** The ticket that each of them opens. */
export const TICKETS: Record<Track, TicketKind> = {
  welcome: 'welcome',
  firstContact: 'first-contact',
  engagement: 'engagement-manager',
  benefitContact: 'benefit-contact',
  technicalAnswer: 'technical-answer',
  sponsorship: 'sponsorship-details',
  news: 'silence',
  owner: 'owner',
  benefits: 'tier-review',
  requests: 'track-failed',
  changes: 'track-failed',
  personalLetters: 'track-failed',
  copies: 'track-failed',
  farewell: 'farewell',
  tickets: 'track-failed',
};
