import { type Instant, later } from '../calendar/instants';
import { byOwnTime, type OfferState, factsOf, latestOf, termsOf } from '../offer/state';
import { endingOf } from '../offer/endings';
import type { Fact } from '../offer/events';
import type { MarketingContact } from '../offer/people';
import type { ActivationPath, BenefitCategory, BenefitTerms } from '../catalogue/terms';
import { textFor } from '../catalogue/texts';
import { reachedSince } from '../tiers/tier';
import type { BenefitReason } from './reasons';

export type BenefitStatus = 'locked' | 'available' | 'activated' | 'used' | 'expired' | 'declined' | 'revoked';

export type Benefit = {
  readonly id: string;
  readonly title: string;
  readonly category: BenefitCategory;
  /** What it belongs to where it comes from a programme beside this one. */
  readonly group: string | null;
  /** How it comes to be used. */
  readonly path: ActivationPath;
  readonly status: BenefitStatus;
  readonly since: Instant;
  readonly activatedAt: Instant | null;
  /** When the activity begins, where the publisher chose. */
  readonly startAt: Instant | null;
  /** When it lapses unless it is activated. */
  readonly expiresAt: Instant | null;
  readonly reason: BenefitReason;
  /** In use although its tier is no longer reached: a person looks at it. */
  readonly flag: 'above-tier' | null;
};

type BenefitFact =
  Fact<'benefit-activated'> | Fact<'benefit-declined'> | Fact<'benefit-completed'> | Fact<'benefit-expired'>;
type BenefitStanding = Pick<Benefit, 'status' | 'since' | 'reason'>;

/** The benefits of an offer as they stand. */
export const benefitsOf = (state: OfferState): Benefit[] =>
  termsOf(state).benefits.map((terms) => benefitOf(state, terms));

export function benefitOf(state: OfferState, terms: BenefitTerms): Benefit {
  const facts = factsAbout(state, terms.id);
  const latest = facts.at(-1);
  const activated = facts.findLast((fact) => fact.kind === 'benefit-activated');
  const standing = atEnding(state, latest === undefined ? untouched(state, terms) : touched(state, terms, latest));
  const isActive = standing.status === 'activated';
  return {
    id: terms.id,
    title: terms.title.en,
    category: terms.category,
    group: terms.group?.en ?? null,
    path: terms.path,
    ...standing,
    activatedAt: activated?.at ?? null,
    startAt: (isActive && latest?.kind === 'benefit-activated' && latest.startAt) || null,
    expiresAt: standing.status === 'available' && activated === undefined ? terms.expiresAt : null,
    flag: isActive && !isUnlocked(state, terms) ? 'above-tier' : null,
  };
}

/** By time; of what happened at the same moment, what was said last counts. */
function factsAbout(state: OfferState, benefit: string): BenefitFact[] {
  return [
    ...factsOf(state, 'benefit-activated'),
    ...factsOf(state, 'benefit-declined'),
    ...factsOf(state, 'benefit-completed'),
    ...factsOf(state, 'benefit-expired'),
  ]
    .filter((fact) => fact.benefit === benefit)
    .sort((a, b) => (a.at === b.at ? a.revision - b.revision : byOwnTime(a, b)));
}

/** Since when the offer may use a benefit; undefined while it is locked. */
function unlockedSince(state: OfferState, { unlocks }: BenefitTerms): Instant | undefined {
  if (unlocks === 'at-once') return state.offer.publishedAt;
  return unlocks.tier === null ? undefined : reachedSince(state, unlocks.tier);
}

const isUnlocked = (state: OfferState, terms: BenefitTerms): boolean => unlockedSince(state, terms) !== undefined;

function untouched(state: OfferState, terms: BenefitTerms): BenefitStanding {
  const { unlocks } = terms;
  const since = unlockedSince(state, terms);
  if (since !== undefined) {
    const reason: BenefitReason =
      unlocks === 'at-once'
        ? { code: 'at-once', params: {} }
        : { code: 'tier-reached', params: { tier: unlocks.tier ?? '' } };
    return { status: 'available', since, reason };
  }
  const tier = unlocks === 'at-once' ? null : unlocks.tier;
  return {
    status: 'locked',
    since: latestOf(state, 'sales-counted')?.at ?? state.offer.publishedAt,
    reason: tier === null ? { code: 'sales-needed', params: {} } : { code: 'tier-needed', params: { tier } },
  };
}

/** What was done with it last. Source: benefits of transact offers are evergreen, so one that was used may be activated again. */
function touched(state: OfferState, terms: BenefitTerms, fact: BenefitFact): BenefitStanding {
  const { at, by } = fact;
  switch (fact.kind) {
    case 'benefit-activated':
      return { status: 'activated', since: at, reason: { code: 'activated', params: { by } } };
    case 'benefit-declined':
      return { status: 'declined', since: at, reason: noted(fact.note) ?? { code: 'declined', params: { by } } };
    case 'benefit-expired':
      // What lapsed under the terms of a lower type may not lapse under those of the present one.
      if (terms.expiresAt === null) return untouched(state, terms);
      return { status: 'expired', since: at, reason: { code: 'lapsed', params: { at } } };
    case 'benefit-completed': {
      const unlocked = unlockedSince(state, terms);
      if (termsOf(state).benefitUse === 'evergreen' && unlocked !== undefined)
        return {
          status: 'available',
          since: later(at, unlocked),
          reason: { code: 'usable-again', params: { at } },
        };
      return { status: 'used', since: at, reason: noted(fact.note) ?? { code: 'completed', params: { by } } };
    }
  }
}

const noted = (note: string | null): BenefitReason | null =>
  note === null ? null : { code: 'noted', params: { note } };

/** Revoked benefits are taken back; other endings only close what was not in use. */
function atEnding(state: OfferState, standing: BenefitStanding): BenefitStanding {
  const ended = endingOf(state);
  const { status } = standing;
  if (ended === undefined || (status !== 'available' && status !== 'activated')) return standing;
  if (ended.how === 'revoked')
    return { status: 'revoked', since: ended.at, reason: { code: 'revoked', params: { ground: ended.ground } } };
  return status === 'activated'
    ? standing
    : { status: 'locked', since: ended.at, reason: { code: 'offer-ended', params: { how: ended.how, at: ended.at } } };
}

/** The catalogue's title of a benefit, in the language of a reader. */
export function benefitTitle(state: OfferState, id: string, language: string): string {
  const title = termsOf(state).benefits.find((benefit) => benefit.id === id)?.title;
  return title === undefined ? id : textFor(title, language);
}

/** The company's contact for marketing and sales benefits, once there is one. */
export function marketingContactOf(state: OfferState): MarketingContact | undefined {
  const contact = latestOf(state, 'marketing-contact-set');
  return contact && { name: contact.name, email: contact.email, phone: contact.phone, language: contact.language };
}
