import { after } from '../calendar/instants';
import type { Fact } from '../offer/events';
import { messagesOf } from '../offer/messages';
import { factsOf, type OfferState, termsOf } from '../offer/state';
import type { Plan } from '../offer/step';
import { escalation } from './escalation';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';

/**
 * Promise: contact with the marketing contact within one week of each activation, or of the moment at which the
 * publisher wants the activity to begin.
 * Source: "Une fois que vous avez activé un avantage, votre contact marketing sera contacté par un membre de l’équipe
 * Récompenses dans un délai d’une semaine."
 */
export function benefitContactPromises(state: OfferState): Promised[] {
  const activations = factsOf(state, 'benefit-activated');
  if (activations.length === 0) return [];
  const settled = settlements(state);
  const { within, remind } = termsOf(state).benefitContact;
  return activations.map((activation) => {
    const id = contactPromise(activation);
    const { benefit, at, by, startAt } = activation;
    return judged(state, {
      id,
      kind: 'benefit-contact',
      about: benefit,
      owedTo: 'marketing-contact',
      owedBy: 'rewards-team',
      madeAt: at,
      runsFrom: startAt,
      dueAt: after(startAt ?? at, within),
      remind,
      remindPinned: null,
      settled: settled.get(id) ?? null,
      why: [
        { code: 'activated', params: { benefit, at, by, startAt: startAt ?? null } },
        { code: startAt === undefined ? 'contact-after-activation' : 'contact-after-start', params: { within } },
      ],
    });
  });
}

/** The promise that an activation makes. */
export const contactPromise = ({ benefit, at }: Fact<'benefit-activated'>): string =>
  `benefit-contact/${benefit}/${at}`;

/**
 * Goes through what happened by its own time. An outbound message settles what it is about; one about nothing in
 * particular settles what is owed when only one thing is. Declining a benefit waives what was owed for it. After an ending,
 * and after a relisting, nothing from before is owed.
 */
function settlements(state: OfferState): Map<string, Settlement> {
  const settled = new Map<string, Settlement>();
  const owed = new Map<string, string[]>();
  for (const fact of [
    ...factsOf(state, 'benefit-activated'),
    ...factsOf(state, 'benefit-declined'),
    ...messagesOf(state),
    ...factsOf(state, 'ended'),
    ...factsOf(state, 'relisted'),
  ].sort(inOrder)) {
    if (fact.kind === 'benefit-activated')
      owed.set(fact.benefit, [...(owed.get(fact.benefit) ?? []), contactPromise(fact)]);
    else if (fact.kind === 'benefit-declined') settle(fact.benefit, { how: 'waived', at: fact.at, evidence: null });
    else if (fact.kind === 'ended' || fact.kind === 'relisted') owed.clear();
    else if (fact.direction === 'outbound') {
      const about = fact.about ?? (owed.size === 1 ? [...owed.keys()][0] : undefined);
      if (about !== undefined) settle(about, { how: 'kept', at: fact.at, evidence: { type: 'message', id: fact.id } });
    }
  }
  return settled;

  function settle(benefit: string, how: Settlement): void {
    for (const id of owed.get(benefit) ?? []) settled.set(id, how);
    owed.delete(benefit);
  }
}

type Counted = Fact<'benefit-activated' | 'benefit-declined' | 'message' | 'ended' | 'relisted'>;
const RANK: Record<Counted['kind'], number> = {
  relisted: 0,
  'benefit-activated': 1,
  message: 2,
  'benefit-declined': 3,
  ended: 4,
};

/** By time; at the same instant an activation comes before the message about it, and an ending after both. */
function inOrder(a: Counted, b: Counted): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1);
}

/** A reminder to the team before each due date, and a ticket at it; contact is still owed then. */
export const benefitContactSteps: Plan = (state, now) =>
  escalation(state, benefitContactPromises(state), 'benefit-contact', now);
