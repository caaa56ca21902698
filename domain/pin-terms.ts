import { after, before, type Instant } from './calendar';
import type { Catalogue, Sourced } from './catalogue';
import type { Offer, OfferRequest } from './offer';
import type { Allowance, BenefitTerms, EngagementTerms, Terms } from './terms';
import { workingTime } from './working-time';
import { calendarAfter } from './zoned';

/** Takes an offer on: what it is promised is fixed now, with every calendar date computed in the publisher's zone. */
export const takeOn = (request: OfferRequest, catalogue: Catalogue, onboardedAt: Instant, teamZone: string): Offer => ({
  ...request,
  program: catalogue.id,
  onboardedAt,
  terms: pinTerms(request, catalogue, teamZone),
});

function pinTerms(request: OfferRequest, { promises, benefits, engagements }: Catalogue, teamZone: string): Terms {
  return {
    welcome: promises.welcome.within,
    firstContact: allowance(promises.firstContact),
    engagementManager: allowance(promises.engagementManager),
    benefitContact: allowance(promises.benefitContact),
    news: allowance(promises.news),
    ownerAnswer: promises.ownerAnswer.within,
    engagement: pinEngagement(request, engagements, teamZone),
    reminders: {
      firstContact: reminderOf(request, promises.firstContact, teamZone),
      engagementManager: reminderOf(request, promises.engagementManager, teamZone),
      news: reminderOf(request, promises.news, teamZone),
    },
    benefits: benefits
      .filter(({ types }) => types.includes(request.type))
      .map(({ id, title, category, path, unlocks }): BenefitTerms => ({ id, title, category, path, unlocks })),
  };
}

/** The reminder of a promise made at publication, at a working hour of the team. */
function reminderOf({ publishedAt }: OfferRequest, { within, remind }: Allowance, teamZone: string): Instant {
  const dueAt = after(publishedAt, within);
  return workingTime(before(dueAt, remind), dueAt, teamZone);
}

const allowance = ({ within, remind }: Allowance & Sourced): Allowance => ({ within, remind });

function pinEngagement(
  { type, consultingKind, publishedAt, publisher }: OfferRequest,
  rules: Catalogue['engagements'],
  teamZone: string,
): EngagementTerms {
  const rule = rules.find(
    ({ types, consultingKinds }) =>
      types.includes(type) && (consultingKind === null || consultingKinds.includes(consultingKind)),
  );
  if (rule === undefined) return { kind: 'none' };
  if (rule.lasts === null) return { kind: 'evergreen', startsAt: publishedAt };
  const from = (span: string): Instant => calendarAfter(publishedAt, span, publisher.timeZone);
  const endsAt = from(rule.lasts);
  const checkIns = rule.checkIns.map((span) => workingTime(from(span), endsAt, teamZone));
  return { kind: 'term', startsAt: publishedAt, endsAt, checkIns };
}
