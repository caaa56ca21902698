import { before, type Instant } from './calendar/instants';
import { type Benefit, benefitsOf } from './benefits/benefits';
import { type OfferState, factsOf, hasHappened, isRecent, stepId, termsOf } from './offer/state';
import { liveSince } from './offer/endings';
import type { Fact } from './offer/events';
import { sameAddress } from './offer/people';
import { isOpen, type Promised } from './promises/promised';
import { benefitContactPromises } from './promises/benefit-contact';
import { countedSales, countsOf, rankOf, type TierChange, tierChanges } from './tiers/tier';
import { openTickets, resolutionOf } from './ticket-facts';

/** What benefits ask for beside contact: to be explained, to be warned of, to lapse, to follow the tier. */
export type BenefitStep =
  | {
      readonly kind: 'explain-benefit';
      readonly key: string;
      readonly at: Instant;
      readonly activation: Fact<'benefit-activated'>;
    }
  | { readonly kind: 'introduce-contact'; readonly key: string; readonly at: Instant }
  | { readonly kind: 'point-beside'; readonly key: string; readonly at: Instant; readonly benefits: readonly string[] }
  | {
      readonly kind: 'warn-of-expiry';
      readonly key: string;
      readonly at: Instant;
      readonly benefits: readonly string[];
      readonly expiresAt: Instant;
    }
  | { readonly kind: 'expire-benefit'; readonly key: string; readonly at: Instant; readonly benefit: string }
  | {
      readonly kind: 'tell-of-rise';
      readonly key: string;
      readonly at: Instant;
      readonly change: TierChange;
      readonly benefits: readonly string[];
    }
  | { readonly kind: 'review-fall'; readonly key: string; readonly at: Instant; readonly change: TierChange }
  | { readonly kind: 'recount-sales'; readonly key: string; readonly at: Instant };

/** Every step that the benefits of an offer ask for. */
export const benefitSteps = (state: OfferState, now: Instant): BenefitStep[] => [
  ...pointers(state),
  ...explanations(state, now),
  ...introductions(state),
  ...expiries(state),
  ...tierSteps(state, now),
  ...recounts(state),
];

/** A programme beside this one is pointed to once, by one letter for all it offers. */
function pointers(state: OfferState): BenefitStep[] {
  const { onboardedAt } = state.offer;
  const pointed = termsOf(state).benefits.filter(({ instructions }) => instructions === 'pointer');
  const groups = new Set(pointed.map(({ group }) => group?.en ?? ''));
  return [...groups].map((name) => ({
    kind: 'point-beside',
    key: `pointer/${name}`,
    at: onboardedAt,
    benefits: pointed.filter(({ group }) => (group?.en ?? '') === name).map(({ id }) => id),
  }));
}

const explanations = (state: OfferState, now: Instant): BenefitStep[] =>
  factsOf(state, 'benefit-activated')
    .filter((activation) => isRecent(activation, now))
    .map((activation) => ({
      kind: 'explain-benefit',
      key: `benefit-guide/${activation.id}`,
      at: activation.at,
      activation,
    }));

/** A new contact is told what is owed and how to use what is active; where there is nothing, nothing is said. */
function introductions(state: OfferState): BenefitStep[] {
  const contacts = factsOf(state, 'marketing-contact-set');
  const present = contacts.at(-1);
  const before = contacts.at(-2);
  if (present === undefined || before === undefined || sameAddress(present.email, before.email)) return [];
  const key = `benefit-guide/${present.id}`;
  const isDone = hasHappened(state, stepId(key));
  const isInUse = ({ status, activatedAt }: Benefit): boolean =>
    status === 'activated' && (activatedAt ?? '9999') <= present.at;
  const isOwed = (promised: Promised): boolean => isOpen(promised) && promised.madeAt <= present.at;
  return isDone || benefitsOf(state).some(isInUse) || benefitContactPromises(state).some(isOwed)
    ? [{ kind: 'introduce-contact', key, at: present.at }]
    : [];
}

function expiries(state: OfferState): BenefitStep[] {
  const waiting = benefitsOf(state).filter((benefit) => benefit.status === 'available' && benefit.expiresAt !== null);
  const dates = new Set(waiting.map(({ expiresAt }) => expiresAt ?? ''));
  return [...dates].flatMap((expiresAt) => expiryOf(state, waiting, expiresAt));
}

/** What should have been said before the offer was in our hands is not said now. */
function expiryOf(state: OfferState, waiting: readonly Benefit[], expiresAt: Instant): BenefitStep[] {
  const ids = waiting.filter((benefit) => benefit.expiresAt === expiresAt).map(({ id }) => id);
  const warnings = termsOf(state)
    .expiryWarnings.map((span): BenefitStep => ({
      kind: 'warn-of-expiry',
      key: `expiry/${expiresAt}/${span}`,
      at: before(expiresAt, span),
      benefits: ids,
      expiresAt,
    }))
    .filter(({ at }) => at >= liveSince(state));
  const lapses = ids.map((benefit): BenefitStep => ({
    kind: 'expire-benefit',
    key: `expired/${benefit}/${expiresAt}`,
    at: expiresAt,
    benefit,
  }));
  return [...warnings, ...lapses];
}

/** A rise is told to the contact; a fall is looked at by a person, one ticket at a time. */
function tierSteps(state: OfferState, now: Instant): BenefitStep[] {
  const recent = tierChanges(state).filter(({ fact }) => isRecent(fact, now));
  return recent.flatMap((change): BenefitStep[] => {
    const { id, at } = change.fact;
    if (change.isRise)
      return [{ kind: 'tell-of-rise', key: `tier-risen/${id}`, at, change, benefits: unlockedBy(state, change) }];
    const key = `tier-review/${id}`;
    return hasHappened(state, stepId(key)) || asksForReview(state, change)
      ? [{ kind: 'review-fall', key, at, change }]
      : [];
  });
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

/** What was counted may hold only until a date: the window slides, seats run out. */
function recounts(state: OfferState): BenefitStep[] {
  const counted = countsOf(state).at(-1);
  const until = counted?.standing.validUntil;
  const slides: BenefitStep[] = counted && until ? [{ kind: 'recount-sales', key: `recount/${until}`, at: until }] : [];
  return [...firstCounts(state), ...slides];
}

/** What was sold before the offer moved up to a type with tiers counts from then on. */
const firstCounts = (state: OfferState): BenefitStep[] =>
  factsOf(state, 'type-changed')
    .filter(({ terms }) => terms.tiers !== null)
    .map(({ id, at }) => ({ kind: 'recount-sales', key: `recount/${id}`, at }));
