import { z } from 'zod';
import { lengthOf } from '../calendar/instants';
import type { Catalogue } from './catalogue';
import { CALLS_TO_ACTION, CONSULTING_KINDS, OFFER_TYPES, PRODUCT_FAMILIES, STOREFRONTS } from './offer-types';
import { isDuration } from '../calendar/zoned';

const span = z.string().refine(isExact, 'must be an ISO 8601 duration of weeks, days, hours or minutes');
const calendarSpan = z.string().refine(isDuration, 'must be an ISO 8601 duration');
const day = z.iso.date();
const sourced = {
  sources: z.array(z.string()).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string().optional(),
};
const allowance = z.strictObject({ within: span, remind: span, ...sourced });
const deadline = z.strictObject({ within: span, ...sourced });
const id = z.string().regex(/^[a-z0-9-]+$/, 'must be lower case letters, digits and -');
const inBoth = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const types = z.array(z.enum(OFFER_TYPES)).min(1);
const usd = z.string().regex(/^\d{1,15}(\.\d{1,2})?$/, 'must be US dollars as a decimal, for example "25000"');

const tierRule = z.strictObject({
  id,
  title: inBoth,
  from: usd.nullable().describe('Null where the threshold is unknown.'),
  seatsFrom: z.int().positive().nullable().describe('Null where the threshold is unknown.'),
  ...sourced,
});

const tiersRule = z
  .strictObject({
    types,
    counts: z.enum(['offer', 'publisher']),
    window: calendarSpan.nullable(),
    refresh: calendarSpan.nullable(),
    seats: z.strictObject({ families: z.array(z.enum(PRODUCT_FAMILIES)).min(1), useBy: day }).nullable(),
    asOf: day,
    tiers: z.array(tierRule).min(1),
    ...sourced,
  })
  .superRefine(({ tiers }, context) => {
    const fault = (i: number, field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: ['tiers', i, field], message });
    tiers.forEach(({ id: own, from, seatsFrom }, i) => {
      const below = tiers.slice(0, i);
      if (below.some((other) => other.id === own)) fault(i, 'id', `${own} is there twice`);
      if (below.some((other) => from !== null && other.from !== null && Number(other.from) >= Number(from)))
        fault(i, 'from', 'must be more than the tier below');
      if (below.some((other) => seatsFrom !== null && other.seatsFrom !== null && other.seatsFrom >= seatsFrom))
        fault(i, 'seatsFrom', 'must be more than the tier below');
    });
  });

const benefitRule = z.strictObject({
  id,
  title: inBoth,
  use: inBoth,
  category: z.enum(['marketing', 'sales', 'technical', 'engagement']),
  types,
  only: z
    .strictObject({
      families: z.array(z.enum(PRODUCT_FAMILIES)).min(1),
      storefronts: z.array(z.enum(STOREFRONTS)).min(1),
    })
    .optional(),
  path: z.enum(['activate-button', 'request-form', 'instructions-by-mail']),
  unlocks: z.union([z.literal('at-once'), z.strictObject({ tier: id.nullable() })]),
  instructions: z.enum(['welcome', 'promised', 'pointer']).optional(),
  group: inBoth.optional(),
  ...sourced,
});

const useRule = z.strictObject({
  types,
  use: z.enum(['once', 'evergreen']),
  scheduling: z.boolean(),
  expiresAfter: calendarSpan.nullable(),
  warnings: z.array(span),
  ...sourced,
});

/** What a catalogue file must look like. Every source it names must be listed. */
export const CatalogueSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+@[0-9-]+$/),
    title: z.string().min(1),
    effective: z.strictObject({ from: day, to: day.nullable() }),
    sources: z.record(z.string(), z.string()),
    promises: z.strictObject({
      welcome: deadline,
      firstContact: allowance,
      engagementManager: allowance,
      benefitContact: allowance,
      technicalAnswer: allowance,
      sponsorshipDetails: deadline,
      news: allowance,
      reply: allowance.optional(),
      ownerAnswer: deadline,
    }),
    callsToAction: z.array(z.strictObject({ says: z.enum(CALLS_TO_ACTION), types, ...sourced })),
    agreement: z.strictObject({ asked: z.boolean(), ...sourced }),
    engagements: z.array(
      z.strictObject({
        types,
        consultingKinds: z.array(z.enum(CONSULTING_KINDS)),
        lasts: calendarSpan.nullable(),
        checkIns: z.array(calendarSpan),
        ...sourced,
      }),
    ),
    uses: z.array(useRule),
    benefits: z.array(benefitRule),
    tiers: tiersRule.nullable(),
  })
  .superRefine((catalogue, context) => {
    const fault = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const { promises, callsToAction, agreement, engagements, uses, benefits, tiers } = catalogue;
    const spans = Object.values(promises).filter((rule) => rule !== undefined);
    const rules = [...spans, ...callsToAction, agreement, ...engagements, ...uses, ...benefits];
    for (const source of [...rules, ...(tiers ? [tiers, ...tiers.tiers] : [])].flatMap(({ sources }) => sources)) {
      if (!(source in catalogue.sources)) fault(['sources'], `${source} is used but not listed`);
    }
    benefits.forEach((benefit, i) => {
      if (benefits.findIndex((other) => other.id === benefit.id) !== i)
        fault(['benefits', i, 'id'], `${benefit.id} is there twice`);
      const tier = benefit.unlocks === 'at-once' ? null : benefit.unlocks.tier;
      if (tier !== null && !tiers?.tiers.some((rule) => rule.id === tier))
        fault(['benefits', i, 'unlocks', 'tier'], `${tier} is no tier of this catalogue`);
    });
    for (const type of OFFER_TYPES) {
      if (uses.filter((rule) => rule.types.includes(type)).length !== 1)
        fault(['uses'], `there must be exactly one rule for offers of type ${type}`);
    }
  });

/** Reads a catalogue. Throws with the path of each fault. */
export function readCatalogue(data: unknown, origin: string): Catalogue {
  const { data: catalogue, error } = CatalogueSchema.safeParse(data);
  if (catalogue !== undefined) return catalogue;
  const faults = error.issues.map(({ path, message }) => `  - ${path.join('.') || '(whole)'}: ${message}`);
  throw new Error(`${origin} is not a catalogue:\n${faults.join('\n')}`);
}

function isExact(text: string): boolean {
  try {
    return lengthOf(text) > 0;
  } catch {
    return false;
  }
}
