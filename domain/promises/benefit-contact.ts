import { after, before } from '../calendar';
import { type Case, factsOf, hasHappened, stepId } from '../case';
import type { Fact } from '../facts';
import { timedReminder } from '../reminders';
import { messagesOf } from '../messages';
import type { Promised, Settlement } from '../promised';

/**
 * Promise: contact with the marketing contact within one week of each activation.
 * Source: "Une fois que vous avez activé un avantage, votre contact marketing sera contacté par un membre de l’équipe
 * Récompenses dans un délai d’une semaine."
 */
export function benefitContactPromises(life: Case): Promised[] {
  const settled = settlements(life);
  const { within, remind } = life.offer.terms.benefitContact;
  return factsOf(life, 'benefit-activated').map((activation) => {
    const id = promiseId(activation);
    const dueAt = after(activation.at, within);
    return {
      id,
      kind: 'benefit-contact',
      about: activation.benefit,
      owedTo: 'marketing-contact',
      owedBy: 'rewards-team',
      madeAt: activation.at,
      dueAt,
      remindAt: before(dueAt, remind),
      remindTimed: timedReminder(life, id),
      reminded: hasHappened(life, stepId(`${id}/reminder`)),
      settled: settled.get(id) ?? null,
      why: [
        `${activation.benefit} was activated at ${activation.at} by ${activation.by}.`,
        `Contact is promised within ${within} of each activation.`,
      ],
    };
  });
}

const promiseId = ({ benefit, at }: Fact<'benefit-activated'>): string => `benefit-contact/${benefit}/${at}`;

/**
 * Goes through what happened by its own time. An outbound message settles what it is about; one about nothing in
 * particular settles what is owed when only one thing is. Declining a benefit waives what was owed for it.
 */
function settlements(life: Case): Map<string, Settlement> {
  const settled = new Map<string, Settlement>();
  const owed = new Map<string, string>();
  for (const fact of [
    ...factsOf(life, 'benefit-activated'),
    ...factsOf(life, 'benefit-declined'),
    ...messagesOf(life),
  ].sort(inOrder)) {
    if (fact.kind === 'benefit-activated') owed.set(fact.benefit, promiseId(fact));
    else if (fact.kind === 'benefit-declined') settle(fact.benefit, { how: 'waived', at: fact.at, evidence: null });
    else if (fact.direction === 'outbound') {
      const about = fact.about ?? (owed.size === 1 ? [...owed.keys()][0] : undefined);
      if (about !== undefined) settle(about, { how: 'kept', at: fact.at, evidence: { type: 'message', id: fact.id } });
    }
  }
  return settled;

  function settle(benefit: string, how: Settlement): void {
    const id = owed.get(benefit);
    if (id !== undefined) settled.set(id, how);
    owed.delete(benefit);
  }
}

type Counted = Fact<'benefit-activated'> | Fact<'benefit-declined'> | Fact<'message'>;
const RANK: Record<Counted['kind'], number> = { 'benefit-activated': 0, message: 1, 'benefit-declined': 2 };

/** By time; at the same instant an activation comes before the message about it. */
function inOrder(a: Counted, b: Counted): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1);
}
