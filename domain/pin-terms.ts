import type { Instant } from './calendar';
import type { Catalogue, Sourced } from './catalogue';
import type { Offer, OfferRequest } from './offer';
import type { Allowance, BenefitTerms, EngagementTerms, Terms } from './terms';
import { calendarAfter } from './zoned';

/** Takes an offer on: what it is promised is fixed now, with every calendar date computed in the publisher's zone. */
export const takeOn = (request: OfferRequest, catalogue: Catalogue, onboardedAt: Instant): Offer => ({
  ...request,
  program: catalogue.id,
  onboardedAt,
  terms: pinTerms(request, catalogue),
});

function pinTerms(request: OfferRequest, { promises, benefits, engagements }: Catalogue): Terms {
  return {
    welcome: promises.welcome.within,
    firstContact: allowance(promises.firstContact),
    engagementManager: allowance(promises.engagementManager),
    benefitContact: allowance(promises.benefitContact),
    news: allowance(promises.news),
    ownerAnswer: promises.ownerAnswer.within,
    engagement: pinEngagement(request, engagements),
    benefits: benefits
      .filter(({ types }) => types.includes(request.type))
      .map(({ id, title, category, path, unlocks }): BenefitTerms => ({ id, title, category, path, unlocks })),
  };
}

const allowance = ({ within, remind }: Allowance & Sourced): Allowance => ({ within, remind });

function pinEngagement(
  { type, consultingKind, publishedAt, publisher }: OfferRequest,
  rules: Catalogue['engagements'],
): EngagementTerms {
  const rule = rules.find(
    ({ types, consultingKinds }) =>
      types.includes(type) && (consultingKind === null || consultingKinds.includes(consultingKind)),
  );
  if (rule === undefined) return { kind: 'none' };
  if (rule.lasts === null) return { kind: 'evergreen', startsAt: publishedAt };
  const from = (span: string): Instant => calendarAfter(publishedAt, span, publisher.timeZone);
  return { kind: 'term', startsAt: publishedAt, endsAt: from(rule.lasts), checkIns: rule.checkIns.map(from) };
}
