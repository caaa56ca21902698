import { after } from '../calendar/instants';
import type { OfferState } from '../offer/state';
import { type EngagementPeriod, engagementPeriods, type NamedManager } from '../offer/engagement';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';

/**
 * Promise: a named engagement manager, for three months or for as long as the offer lives. Moving up to another type
 * makes it again, unless somebody accompanies the publisher already.
 * Source: "vous aurez un responsable d’engagement attitré pendant trois mois" and, for transact offers, "Cet engagement
 * est persistant pour chaque offre".
 */
export const engagementManagerPromises = (state: OfferState): Promised[] =>
  engagementPeriods(state)
    .filter(({ terms }) => terms.kind !== 'none')
    .map((period) => promiseOf(state, period));

/** Names a promise or step of one engagement: that of the first is the plain name. */
export const inPeriod = (name: string, { isFirst, from }: EngagementPeriod): string =>
  isFirst ? name : `${name}/${from}`;

function promiseOf(state: OfferState, period: EngagementPeriod): Promised {
  const { terms } = state.offer;
  const { from, isFirst } = period;
  return judged(state, {
    id: inPeriod('engagement-manager', period),
    kind: 'engagement-manager',
    about: null,
    owedTo: 'publisher',
    owedBy: 'rewards-team',
    madeAt: from,
    dueAt: after(from, terms.engagementManager.within),
    remind: terms.engagementManager.remind,
    remindPinned: isFirst ? terms.reminders.engagementManager : null,
    settled: settlement(period),
    why: [
      { code: isFirst ? 'published-for-manager' : 'moved-up-for-manager', params: { at: from } },
      { code: 'allowed-for-manager', params: { within: terms.engagementManager.within } },
    ],
  });
}

function settlement(period: EngagementPeriod): Settlement | null {
  const { managers, endedAt, declinedAt, until, from, isFirst } = period;
  const named = managers[0];
  if (named) return kept(named, isFirst || named.since > from ? named.since : from);
  if (declinedAt !== null) return { how: 'waived', at: declinedAt, evidence: null };
  if (endedAt !== null) return { how: 'missed', at: endedAt, evidence: null };
  return until === null ? null : { how: 'waived', at: until, evidence: null };
}

const kept = ({ factId }: NamedManager, at: string): Settlement => ({
  how: 'kept',
  at,
  evidence: { type: 'assignment', id: factId ?? 'known/engagement-manager' },
});
