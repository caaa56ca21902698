import { after, type Instant } from '../../calendar/instants';
import { type OfferState, factsOf, termsOf } from '../state';
import { benefitOf, marketingContactOf, type BenefitStatus } from '../../benefits/benefits';
import { AGREEMENTS } from '../events';
import type { Fields } from '../inputs';
import { type Refusal, refusal } from '../refusals';
import type { BenefitTerms } from '../../catalogue/terms';
import type { Command } from './command';

/** How far ahead an activity may be scheduled. */
const LATEST_START = 'P366D';

/** The publisher begins to use a benefit: contact is owed within a week. */
export const activateBenefit: Command = (state, input, at) => {
  const terms = namedBenefit(state, input);
  if ('code' in terms) return terms;
  const refused = notActivatable(state, terms, at) ?? notReady(state, terms);
  if (refused) return refused;
  const startAt = input.optionalInstant('startAt');
  if (startAt === null || startAt <= at) return [{ kind: 'benefit-activated', benefit: terms.id }];
  if (!termsOf(state).scheduling) return refusal('no-scheduling');
  const latest = after(at, LATEST_START);
  if (startAt > latest) return refusal('start-too-far', { latest });
  return [{ kind: 'benefit-activated', benefit: terms.id, startAt }];
};

/** The publisher does not want a benefit. */
export const declineBenefit: Command = (state, input, at) => {
  const terms = namedBenefit(state, input);
  if ('code' in terms) return terms;
  const { status, since } = benefitOf(state, terms);
  if (status !== 'available' && status !== 'activated')
    return refusal('benefit-over', { benefit: terms.title, status });
  if (at < since) return tooEarly(terms, status, since);
  return [{ kind: 'benefit-declined', benefit: terms.id, note: input.optionalText('note') }];
};

/** A benefit has been used. */
export const completeBenefit: Command = (state, input, at) => {
  const terms = namedBenefit(state, input);
  if ('code' in terms) return terms;
  const { status, since } = benefitOf(state, terms);
  if (status !== 'activated') return refusal('benefit-not-activated', { benefit: terms.title, status });
  if (at < since) return tooEarly(terms, status, since);
  return [{ kind: 'benefit-completed', benefit: terms.id, note: input.optionalText('note') }];
};

/** What is dated before the last thing that happened to a benefit would change nothing. */
const tooEarly = ({ title }: BenefitTerms, status: BenefitStatus, since: Instant): Refusal =>
  refusal('before-publication', { what: 'benefit', benefit: title, status, since });

function namedBenefit(state: OfferState, input: Fields): BenefitTerms | Refusal {
  const benefit = input.text('benefit', 100);
  const terms = termsOf(state).benefits.find(({ id }) => id === benefit);
  return terms ?? refusal('unknown-benefit', { benefit });
}

function notActivatable(state: OfferState, terms: BenefitTerms, at: Instant): Refusal | undefined {
  const benefit = terms.title;
  if (terms.path !== 'activate-button') return refusal('benefit-not-activatable', { benefit });
  const { status, reason, since, activatedAt } = benefitOf(state, terms);
  if (status === 'locked') return refusal('benefit-locked', { benefit, because: reason });
  if (status === 'activated') return refusal('benefit-already-activated', { benefit });
  if (status === 'expired') return refusal('benefit-expired', { benefit, because: reason });
  if (status !== 'available') return refusal('benefit-over', { benefit, status });
  // One that was used before begins again after that: in the same moment it would be the same activation.
  return at < since || (activatedAt !== null && at === since) ? tooEarly(terms, status, since) : undefined;
}

/** What the company must have done before. */
function notReady(state: OfferState, { category }: BenefitTerms): Refusal | undefined {
  const isCommercial = category === 'marketing' || category === 'sales';
  if (isCommercial && marketingContactOf(state) === undefined) return refusal('marketing-contact-missing');
  const accepted = factsOf(state, 'agreement-accepted').map(({ document }) => document);
  const documents = AGREEMENTS.filter((document) => !accepted.includes(document));
  const isMissing = termsOf(state).agreementAsked && documents.length > 0;
  return isMissing ? refusal('agreement-missing', { documents }) : undefined;
}
