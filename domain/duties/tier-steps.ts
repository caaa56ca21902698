import type { Instant } from '../calendar/instants';
import type { SendLetter } from '../offer/effect';
import { benefitItems } from '../offer/letter-items';
import { takesAdvice } from '../offer/advice';
import { marketingReads } from '../offer/readers';
import { factsOf, hasHappened, isRecent, type OfferState, stepId, termsOf } from '../offer/state';
import type { Step } from '../offer/step';
import { countedSales, countsOf, rankOf, type TierChange, tierChanges, tierTitle } from '../tiers/tier';
import { openTickets, resolutionOf } from './ticket-facts';

/** A rise is told to the contact; a fall is looked at by a person, one ticket at a time. */
export function tierSteps(state: OfferState, now: Instant): readonly Step[] {
  const recent = tierChanges(state).filter(({ fact }) => isRecent(fact, now));
  return recent.flatMap((change): readonly Step[] => {
    const { id, at } = change.fact;
    if (change.isRise)
      return takesAdvice(state, marketingReads(state))
        ? [{ key: `tier-risen/${id}`, at, effect: () => tellOfRise(state, change) }]
        : [];
    const key = `tier-review/${id}`;
    const about = change.to ?? 'none';
    return hasHappened(state, stepId(key)) || asksForReview(state, change)
      ? [{ key, at, effect: () => ({ do: 'open-ticket', ticket: 'tier-review', about }) }]
      : [];
  });
}

function tellOfRise(state: OfferState, change: TierChange): SendLetter {
  const to = marketingReads(state);
  const { tier, counted, next } = change.fact.standing;
  return {
    do: 'send-letter',
    to,
    content: {
      letter: 'tier-risen',
      tier: tierTitle(state, tier ?? '', to.language),
      counted,
      benefits: benefitItems(state, unlockedBy(state, change), to.language),
      next: next && { tier: tierTitle(state, next.tier, to.language), missing: next.missing },
    },
  };
}

/** Is the tier still lost, and has nobody looked at it since it fell? */
function asksForReview(state: OfferState, { from, fact }: TierChange): boolean {
  if (rankOf(state, countedSales(state).tier) >= rankOf(state, from)) return false;
  const reviews = factsOf(state, 'ticket-opened').filter(({ ticketKind }) => ticketKind === 'tier-review');
  if (openTickets(state).some(({ ticketKind }) => ticketKind === 'tier-review')) return false;
  return !reviews.some((ticket) => (resolutionOf(state, ticket)?.revision ?? 0) > fact.revision);
}

/** The benefits that a rise brings. */
function unlockedBy(state: OfferState, { from, to }: TierChange): string[] {
  const terms = termsOf(state);
  const ranks = (terms.tiers?.tiers ?? []).map(({ id }) => id);
  const reached = ranks.slice(ranks.indexOf(from ?? '') + 1, ranks.indexOf(to ?? '') + 1);
  return terms.benefits
    .filter(({ unlocks }) => unlocks !== 'at-once' && unlocks.tier !== null && reached.includes(unlocks.tier))
    .map(({ id }) => id);
}

/**
 * Sales are counted again when what was counted holds no longer (the window slides, seats run out), and when the offer
 * moved up to a type with tiers: what was sold before counts from then on.
 */
export function recounts(state: OfferState): readonly Step[] {
  const until = countsOf(state).at(-1)?.standing.validUntil;
  return [
    ...factsOf(state, 'type-changed')
      .filter(({ terms }) => terms.tiers !== null)
      .map(({ id, at }) => recount(id, at)),
    ...(until ? [recount(until, until)] : []),
  ];
}

const recount = (why: string, at: Instant): Step => ({
  key: `recount/${why}`,
  at,
  effect: () => ({ do: 'count-sales' }),
});
