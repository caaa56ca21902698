import { after, before, type Instant } from '../calendar';
import { type Case, hasHappened, latestOf, stepId } from '../case';
import { currentManager, managersOf } from '../engagement';
import { escalation, type EscalationStep } from '../escalation';
import type { Promised, Settlement } from '../promised';

/**
 * Promise: a named engagement manager, for three months or for as long as the offer lives.
 * Source: "vous aurez un responsable d’engagement attitré pendant trois mois" and, for transact offers, "Cet engagement
 * est persistant pour chaque offre".
 */
export function engagementManagerPromise(life: Case): Promised | undefined {
  const { publishedAt, terms } = life.offer;
  if (terms.engagement.kind === 'none') return undefined;
  const dueAt = after(publishedAt, terms.engagementManager.within);
  return {
    id: 'engagement-manager',
    kind: 'engagement-manager',
    about: null,
    owedTo: 'publisher',
    owedBy: 'rewards-team',
    madeAt: publishedAt,
    dueAt,
    remindAt: before(dueAt, terms.engagementManager.remind),
    remindTimed: terms.reminders.engagementManager,
    reminded: hasHappened(life, stepId('engagement-manager/reminder')),
    settled: settlement(life),
    why: [
      `The offer was published at ${publishedAt}; its publisher gets an engagement manager.`,
      `The catalogue allows ${terms.engagementManager.within} to name one.`,
    ],
  };
}

function settlement(life: Case): Settlement | null {
  const named = managersOf(life)[0];
  if (named)
    return {
      how: 'kept',
      at: named.since,
      evidence: { type: 'assignment', id: named.factId ?? 'known/engagement-manager' },
    };
  const ended = latestOf(life, 'engagement-ended');
  return ended ? { how: 'missed', at: ended.at, evidence: null } : null;
}

/** What an engagement asks for beside naming a manager. */
export type EngagementStep =
  | EscalationStep
  | { readonly kind: 'introduce-manager'; readonly key: string; readonly at: Instant }
  | { readonly kind: 'check-in'; readonly key: string; readonly at: Instant; readonly month: number }
  | { readonly kind: 'end-engagement' | 'send-closing'; readonly key: string; readonly at: Instant };

/** The manager is introduced, reminded of months 1 and 2, and at the end of the term the publisher gets a closing letter. */
export function engagementSteps(life: Case, now: Instant): EngagementStep[] {
  const promised = engagementManagerPromise(life);
  if (promised === undefined) return [];
  // What is over is written off, not escalated: an offer taken on after its term gets no ticket.
  const owed = now < endOfTerm(life) ? [promised] : [];
  return [...escalation(owed, now), ...introduction(life), ...term(life)];
}

const endOfTerm = ({ offer: { terms } }: Case): Instant =>
  terms.engagement.kind === 'term' ? terms.engagement.endsAt : '9999';

function introduction(life: Case): EngagementStep[] {
  const manager = currentManager(life);
  if (manager?.factId == null || latestOf(life, 'engagement-ended')) return [];
  return [{ kind: 'introduce-manager', key: `engagement-start/${manager.factId}`, at: manager.since }];
}

function term({ offer: { terms, onboardedAt } }: Case): EngagementStep[] {
  if (terms.engagement.kind !== 'term') return [];
  const { checkIns, endsAt } = terms.engagement;
  const months = checkIns.map((at, i): EngagementStep => ({
    kind: 'check-in',
    key: `check-in/${i + 1}`,
    at,
    month: i + 1,
  }));
  const end: EngagementStep = { kind: 'end-engagement', key: 'engagement-ended', at: endsAt };
  const closing: EngagementStep = { kind: 'send-closing', key: 'closing', at: endsAt };
  // What was due before we took the offer on is not written about now.
  return [...months.filter(({ at }) => at >= onboardedAt), end, ...(endsAt >= onboardedAt ? [closing] : [])];
}
