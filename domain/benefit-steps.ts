import { before, type Instant } from './calendar/instants';
import { type Benefit, benefitsOf } from './benefits/benefits';
import { type Case, factsOf, hasHappened, isRecent, stepId, termsOf } from './offer/state';
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
export const benefitSteps = (life: Case, now: Instant): BenefitStep[] => [
  ...pointers(life),
  ...explanations(life, now),
  ...introductions(life),
  ...expiries(life),
  ...tierSteps(life, now),
  ...recounts(life),
];

/** A programme beside this one is pointed to once, by one letter for all it offers. */
function pointers(life: Case): BenefitStep[] {
  const { onboardedAt } = life.offer;
  const pointed = termsOf(life).benefits.filter(({ instructions }) => instructions === 'pointer');
  const groups = new Set(pointed.map(({ group }) => group?.en ?? ''));
  return [...groups].map((name) => ({
    kind: 'point-beside',
    key: `pointer/${name}`,
    at: onboardedAt,
    benefits: pointed.filter(({ group }) => (group?.en ?? '') === name).map(({ id }) => id),
  }));
}

const explanations = (life: Case, now: Instant): BenefitStep[] =>
  factsOf(life, 'benefit-activated')
    .filter((activation) => isRecent(activation, now))
    .map((activation) => ({
      kind: 'explain-benefit',
      key: `benefit-guide/${activation.id}`,
      at: activation.at,
      activation,
    }));

/** A new contact is told what is owed and how to use what is active; where there is nothing, nothing is said. */
function introductions(life: Case): BenefitStep[] {
  const contacts = factsOf(life, 'marketing-contact-set');
  const present = contacts.at(-1);
  const before = contacts.at(-2);
  if (present === undefined || before === undefined || sameAddress(present.email, before.email)) return [];
  const key = `benefit-guide/${present.id}`;
  const isDone = hasHappened(life, stepId(key));
  const isInUse = ({ status, activatedAt }: Benefit): boolean =>
    status === 'activated' && (activatedAt ?? '9999') <= present.at;
  const isOwed = (promised: Promised): boolean => isOpen(promised) && promised.madeAt <= present.at;
  return isDone || benefitsOf(life).some(isInUse) || benefitContactPromises(life).some(isOwed)
    ? [{ kind: 'introduce-contact', key, at: present.at }]
    : [];
}

function expiries(life: Case): BenefitStep[] {
  const waiting = benefitsOf(life).filter((benefit) => benefit.status === 'available' && benefit.expiresAt !== null);
  const dates = new Set(waiting.map(({ expiresAt }) => expiresAt ?? ''));
  return [...dates].flatMap((expiresAt) => expiryOf(life, waiting, expiresAt));
}

/** What should have been said before the offer was in our hands is not said now. */
function expiryOf(life: Case, waiting: readonly Benefit[], expiresAt: Instant): BenefitStep[] {
  const ids = waiting.filter((benefit) => benefit.expiresAt === expiresAt).map(({ id }) => id);
  const warnings = termsOf(life)
    .expiryWarnings.map((span): BenefitStep => ({
      kind: 'warn-of-expiry',
      key: `expiry/${expiresAt}/${span}`,
      at: before(expiresAt, span),
      benefits: ids,
      expiresAt,
    }))
    .filter(({ at }) => at >= liveSince(life));
  const lapses = ids.map((benefit): BenefitStep => ({
    kind: 'expire-benefit',
    key: `expired/${benefit}/${expiresAt}`,
    at: expiresAt,
    benefit,
  }));
  return [...warnings, ...lapses];
}

/** A rise is told to the contact; a fall is looked at by a person, one ticket at a time. */
function tierSteps(life: Case, now: Instant): BenefitStep[] {
  const recent = tierChanges(life).filter(({ fact }) => isRecent(fact, now));
  return recent.flatMap((change): BenefitStep[] => {
    const { id, at } = change.fact;
    if (change.isRise)
      return [{ kind: 'tell-of-rise', key: `tier-risen/${id}`, at, change, benefits: unlockedBy(life, change) }];
    const key = `tier-review/${id}`;
    return hasHappened(life, stepId(key)) || asksForReview(life, change)
      ? [{ kind: 'review-fall', key, at, change }]
      : [];
  });
}

/** Is the tier still lost, and has nobody looked at it since it fell? */
function asksForReview(life: Case, { from, fact }: TierChange): boolean {
  if (rankOf(life, countedSales(life).tier) >= rankOf(life, from)) return false;
  const reviews = factsOf(life, 'ticket-opened').filter(({ ticketKind }) => ticketKind === 'tier-review');
  if (openTickets(life).some(({ ticketKind }) => ticketKind === 'tier-review')) return false;
  return !reviews.some((ticket) => (resolutionOf(life, ticket)?.revision ?? 0) > fact.revision);
}

/** The benefits that a rise brings. */
function unlockedBy(life: Case, { from, to }: TierChange): string[] {
  const terms = termsOf(life);
  const ranks = (terms.tiers?.tiers ?? []).map(({ id }) => id);
  const reached = ranks.slice(ranks.indexOf(from ?? '') + 1, ranks.indexOf(to ?? '') + 1);
  return terms.benefits
    .filter(({ unlocks }) => unlocks !== 'at-once' && unlocks.tier !== null && reached.includes(unlocks.tier))
    .map(({ id }) => id);
}

/** What was counted may hold only until a date: the window slides, seats run out. */
function recounts(life: Case): BenefitStep[] {
  const counted = countsOf(life).at(-1);
  const until = counted?.standing.validUntil;
  const slides: BenefitStep[] = counted && until ? [{ kind: 'recount-sales', key: `recount/${until}`, at: until }] : [];
  return [...firstCounts(life), ...slides];
}

/** What was sold before the offer moved up to a type with tiers counts from then on. */
const firstCounts = (life: Case): BenefitStep[] =>
  factsOf(life, 'type-changed')
    .filter(({ terms }) => terms.tiers !== null)
    .map(({ id, at }) => ({ kind: 'recount-sales', key: `recount/${id}`, at }));
