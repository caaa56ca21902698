import { after, type Instant } from '../calendar/instants';
import { publisherOf } from '../duties/owner';
import { toPublisher } from '../duties/second-address';
import { toColleague } from '../offer/colleagues';
import type { Addressee, SendLetter } from '../offer/effect';
import { liveSince } from '../offer/endings';
import {
  currentManager,
  engagementOf,
  type EngagementPeriod,
  engagementPeriods,
  type NamedManager,
  presentEngagement,
} from '../offer/engagement';
import { personOf } from '../offer/letter-items';
import type { Person } from '../offer/people';
import { publisherReads, responsibleFor } from '../offer/readers';
import { factsOf, type OfferState } from '../offer/state';
import type { Plan, Step } from '../offer/step';
import { escalation } from './escalation';
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

/** The manager is introduced, reminded of months 1 and 2, and at the end of the term the publisher gets a closing letter. */
export const engagementSteps: Plan = (state, now) => {
  const period = presentEngagement(state);
  if (period.terms.kind === 'none') return [];
  if (period.declinedAt !== null) return declined(state, now);
  // What is over is written off, not escalated: an offer taken on after its term gets no ticket.
  const owed = now < endOf(period) ? engagementManagerPromises(state).slice(-1) : [];
  return [
    ...escalation(state, owed, 'engagement-manager', now),
    ...introduction(state, period, now),
    ...termSteps(state, period, now),
  ];
};

const endOf = ({ terms }: EngagementPeriod): Instant => (terms.kind === 'term' ? terms.endsAt : '9999');

function introduction(state: OfferState, { endedAt }: EngagementPeriod, now: Instant): readonly Step[] {
  const named = currentManager(state);
  if (named?.factId == null || endedAt !== null) return [];
  const effect = (): SendLetter => ({
    do: 'send-letter',
    to: publisherReads(state, publisherOf(state), [named.email]),
    content: { letter: 'engagement-start', manager: personOf(named), endsAt: engagementOf(state).endsAt },
  });
  return toPublisher(state, { key: `engagement-start/${named.factId}`, at: named.since, effect }, now);
}

/** What was due before the offer was in our hands is not written about now. */
function termSteps(state: OfferState, period: EngagementPeriod, now: Instant): readonly Step[] {
  const { terms } = period;
  if (terms.kind !== 'term') return [];
  const { checkIns, startsAt, endsAt } = terms;
  const since = liveSince(state);
  const months = checkIns.map((at, i) => ({
    key: inPeriod(`check-in/${i + 1}`, period),
    at,
    effect: (): SendLetter => ({
      do: 'send-letter',
      to: responsibleFor(state),
      content: { letter: 'check-in', month: i + 1, manager: presentManager(state), endsAt },
    }),
  }));
  const end: Step = {
    key: inPeriod('engagement-ended', period),
    at: endsAt,
    effect: () => ({ do: 'record', event: { kind: 'engagement-ended' } }),
  };
  const closing = {
    key: inPeriod('closing', period),
    at: endsAt,
    effect: (): SendLetter => ({
      do: 'send-letter',
      to: besideManager(state),
      content: { letter: 'closing', manager: presentManager(state), startedAt: startsAt, endedAt: endsAt },
    }),
  };
  const due = months.filter(({ at }) => at >= since).flatMap((month) => toColleague(state, month, endsAt));
  return [...due, end, ...(endsAt >= since ? toPublisher(state, closing, now) : [])];
}

/** The publisher and the manager are told that the engagement is over. */
const declined = (state: OfferState, now: Instant): readonly Step[] =>
  factsOf(state, 'engagement-declined').flatMap(({ id, at, publisherNote = null }) => {
    const effect = (): SendLetter => ({
      do: 'send-letter',
      to: besideManager(state),
      content: { letter: 'engagement-declined', manager: presentManager(state), publisherNote },
    });
    return toPublisher(state, { key: `engagement-declined/${id}`, at, effect }, now);
  });

function presentManager(state: OfferState): Person | null {
  const { manager } = engagementOf(state);
  return manager && personOf(manager);
}

/** The publisher, with a copy to whoever accompanies it. */
function besideManager(state: OfferState): Addressee {
  const manager = presentManager(state);
  return publisherReads(state, publisherOf(state), manager ? [manager.email] : []);
}
