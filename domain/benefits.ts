import { byOwnTime, type Case, factsOf } from './case';
import type { Instant } from './calendar';
import type { Fact } from './facts';
import type { BenefitCategory, BenefitTerms } from './terms';

export type BenefitStatus = 'locked' | 'available' | 'activated' | 'used' | 'expired' | 'declined' | 'revoked';

export type Benefit = {
  readonly id: string;
  readonly title: string;
  readonly category: BenefitCategory;
  readonly status: BenefitStatus;
  readonly since: Instant;
  readonly activatedAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly reason: string;
};

type BenefitFact = Fact<'benefit-activated'> | Fact<'benefit-declined'> | Fact<'benefit-completed'>;

/** The benefits of an offer as they stand. */
export const benefitsOf = (life: Case): Benefit[] => life.offer.terms.benefits.map((terms) => benefitOf(life, terms));

export function benefitOf(life: Case, terms: BenefitTerms): Benefit {
  const facts = [
    ...factsOf(life, 'benefit-activated'),
    ...factsOf(life, 'benefit-declined'),
    ...factsOf(life, 'benefit-completed'),
  ].filter(({ benefit }) => benefit === terms.id);
  const latest = facts.sort(byOwnTime).at(-1);
  const activated = facts.find(({ kind }) => kind === 'benefit-activated');
  const shown = { id: terms.id, title: terms.title.en, category: terms.category, expiresAt: null };
  if (latest === undefined) return { ...shown, ...untouched(life, terms), activatedAt: null };
  return { ...shown, ...touched(latest), since: latest.at, activatedAt: activated?.at ?? null };
}

function untouched({ offer }: Case, { unlocks }: BenefitTerms): Pick<Benefit, 'status' | 'since' | 'reason'> {
  if (unlocks === 'at-once')
    return { status: 'available', since: offer.publishedAt, reason: 'Every published offer has it at once.' };
  return {
    status: 'locked',
    since: offer.publishedAt,
    reason: `It is unlocked by sales, at the tier ${unlocks.tier}.`,
  };
}

function touched(fact: BenefitFact): Pick<Benefit, 'status' | 'reason'> {
  switch (fact.kind) {
    case 'benefit-activated':
      return { status: 'activated', reason: `Activated by ${fact.by}.` };
    case 'benefit-declined':
      return { status: 'declined', reason: fact.note ?? `Declined by ${fact.by}.` };
    case 'benefit-completed':
      return { status: 'used', reason: fact.note ?? `Completed by ${fact.by}.` };
  }
}

/** The catalogue's title of a benefit, in the language of a reader. */
export function benefitTitle({ offer }: Case, id: string, language: string): string {
  const title = offer.terms.benefits.find((benefit) => benefit.id === id)?.title;
  return (language.toLowerCase().startsWith('fr') ? title?.fr : title?.en) ?? id;
}
