import type { Instant } from './calendar/instants';
import { type OfferState, factsOf } from './offer/state';
import { liveSince } from './offer/endings';
import { currentManager, type EngagementPeriod, presentEngagement } from './offer/engagement';
import { escalation, type EscalationStep } from './escalation';
import { engagementManagerPromises, inPeriod } from './promises/engagement-manager';

/** What an engagement asks for beside naming a manager. */
export type EngagementStep =
  | EscalationStep
  | { readonly kind: 'introduce-manager'; readonly key: string; readonly at: Instant }
  | { readonly kind: 'check-in'; readonly key: string; readonly at: Instant; readonly month: number }
  | {
      readonly kind: 'confirm-decline';
      readonly key: string;
      readonly at: Instant;
      readonly publisherNote: string | null;
    }
  | { readonly kind: 'end-engagement' | 'send-closing'; readonly key: string; readonly at: Instant };

/** The manager is introduced, reminded of months 1 and 2, and at the end of the term the publisher gets a closing letter. */
export function engagementSteps(state: OfferState, now: Instant): EngagementStep[] {
  const period = presentEngagement(state);
  if (period.terms.kind === 'none') return [];
  if (period.declinedAt !== null) return declined(state);
  // What is over is written off, not escalated: an offer taken on after its term gets no ticket.
  const owed = now < endOf(period) ? engagementManagerPromises(state).slice(-1) : [];
  return [...escalation(state, owed, now), ...introduction(state, period), ...term(state, period)];
}

const endOf = ({ terms }: EngagementPeriod): Instant => (terms.kind === 'term' ? terms.endsAt : '9999');

function introduction(state: OfferState, { endedAt }: EngagementPeriod): EngagementStep[] {
  const manager = currentManager(state);
  if (manager?.factId == null || endedAt !== null) return [];
  return [{ kind: 'introduce-manager', key: `engagement-start/${manager.factId}`, at: manager.since }];
}

function term(state: OfferState, period: EngagementPeriod): EngagementStep[] {
  if (period.terms.kind !== 'term') return [];
  const { checkIns, endsAt } = period.terms;
  const since = liveSince(state);
  const months = checkIns.map((at, i): EngagementStep => ({
    kind: 'check-in',
    key: inPeriod(`check-in/${i + 1}`, period),
    at,
    month: i + 1,
  }));
  const end: EngagementStep = { kind: 'end-engagement', key: inPeriod('engagement-ended', period), at: endsAt };
  const closing: EngagementStep = { kind: 'send-closing', key: inPeriod('closing', period), at: endsAt };
  // What was due before the offer was in our hands is not written about now.
  return [...months.filter(({ at }) => at >= since), end, ...(endsAt >= since ? [closing] : [])];
}

/** The publisher and the manager are told that the engagement is over. */
const declined = (state: OfferState): EngagementStep[] =>
  factsOf(state, 'engagement-declined').map(({ id, at, publisherNote = null }) => ({
    kind: 'confirm-decline',
    key: `engagement-declined/${id}`,
    at,
    publisherNote,
  }));
