import { after, before, type Instant } from '../calendar/instants';
import type { BenefitRule, Catalogue, TiersRule } from './catalogue';
import type { Offer, OfferRequest } from '../offer/offer';
import type { OfferType } from './offer-types';
import type { TierRules } from '../tiers/sales';
import type { Allowance, BenefitTerms, EngagementTerms, PinnedSpans, PromisedSpans, Terms } from './terms';
import { workingTime } from '../calendar/working-time';
import { calendarAfter } from '../calendar/zoned';

/** Takes an offer on: what it is promised is fixed now, with every calendar date computed in the publisher's zone. */
export const takeOn = (request: OfferRequest, catalogue: Catalogue, onboardedAt: Instant, teamZone: string): Offer => ({
  ...request,
  program: catalogue.id,
  onboardedAt,
  terms: pinTerms(request, catalogue, teamZone, request.publishedAt),
});

/** The terms of an offer of that type. `from`: when it became one, which is when its engagement and its benefits begin. */
export function pinTerms(request: OfferRequest, catalogue: Catalogue, teamZone: string, from: Instant): Terms {
  const { promises, benefits, engagements, uses, agreement, tiers } = catalogue;
  const use = uses.find(({ types }) => types.includes(request.type));
  if (use === undefined) throw new RangeError(`${catalogue.id} has no rule for the use of benefits by ${request.type}`);
  const expiresAt = use.expiresAfter && calendarAfter(from, use.expiresAfter, zoneOf(request));
  return {
    ...pinSpans(promises),
    engagement: pinEngagement(request, engagements, teamZone, from),
    reminders: {
      firstContact: reminderOf(request, promises.firstContact, teamZone),
      engagementManager: reminderOf(request, promises.engagementManager, teamZone),
      news: reminderOf(request, promises.news, teamZone),
    },
    benefits: benefits.filter((rule) => isFor(request, rule)).map((rule) => pinBenefit(rule, expiresAt)),
    benefitUse: use.use,
    expiryWarnings: use.warnings,
    scheduling: use.scheduling,
    agreementAsked: agreement.asked,
    tiers: tiers?.types.includes(request.type) ? pinTiers(tiers, catalogue) : null,
  };
}

/** Can an offer of that type have this call to action? True where none is said. */
export const fitsType = ({ callsToAction }: Catalogue, { type, callToAction }: ListingTerms): boolean =>
  callToAction === null || callsToAction.some(({ says, types }) => says === callToAction && types.includes(type));

type ListingTerms = { readonly type: OfferType; readonly callToAction: OfferRequest['callToAction'] };

const zoneOf = ({ publisher }: OfferRequest): string => publisher.timeZone;

const isFor = ({ type, productFamily, storefronts }: OfferRequest, { types, only }: BenefitRule): boolean =>
  types.includes(type) &&
  (only === undefined ||
    (only.families.includes(productFamily) && storefronts.some((storefront) => only.storefronts.includes(storefront))));

/** Only what the publisher could have activated lapses. */
const pinBenefit = (
  { id, title, category, path, unlocks, instructions, group }: BenefitRule,
  expiresAt: Instant | null,
): BenefitTerms => ({
  id,
  title,
  category,
  path,
  unlocks,
  instructions: instructions ?? null,
  group: group ?? null,
  expiresAt: path === 'activate-button' ? expiresAt : null,
});

function pinTiers(
  { counts, window, refresh, seats, tiers, asOf, sources }: TiersRule,
  catalogue: Catalogue,
): TierRules {
  return {
    counts,
    window,
    refresh,
    seats: seats && { families: seats.families, useBy: `${seats.useBy}T00:00:00.000Z` },
    tiers: tiers.map(({ id, title, from, seatsFrom }) => ({ id, title, from, seatsFrom })),
    source: `${catalogue.sources[sources[0] ?? ''] ?? catalogue.title} (figures of ${asOf})`,
  };
}

/** The reminder of a promise made at publication, at a working hour of the team. */
function reminderOf({ publishedAt }: OfferRequest, { within, remind }: Allowance, teamZone: string): Instant {
  const dueAt = after(publishedAt, within);
  return workingTime(before(dueAt, remind), dueAt, teamZone);
}

/** The spans without what the catalogue says beside them. */
const pinSpans = (promises: PromisedSpans): PinnedSpans =>
  Object.fromEntries(
    Object.entries(promises).flatMap(([name, rule]) =>
      rule === undefined ? [] : [[name, 'remind' in rule ? { within: rule.within, remind: rule.remind } : rule.within]],
    ),
  ) as PinnedSpans;

function pinEngagement(
  { type, consultingKind, publisher }: OfferRequest,
  rules: Catalogue['engagements'],
  teamZone: string,
  startsAt: Instant,
): EngagementTerms {
  const rule = rules.find(
    ({ types, consultingKinds }) =>
      types.includes(type) && (consultingKind === null || consultingKinds.includes(consultingKind)),
  );
  if (rule === undefined) return { kind: 'none' };
  if (rule.lasts === null) return { kind: 'evergreen', startsAt };
  const from = (span: string): Instant => calendarAfter(startsAt, span, publisher.timeZone);
  const endsAt = from(rule.lasts);
  const checkIns = rule.checkIns.map((span) => workingTime(from(span), endsAt, teamZone));
  return { kind: 'term', startsAt, endsAt, checkIns };
}
