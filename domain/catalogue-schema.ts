import { z } from 'zod';
import { lengthOf } from './calendar';
import type { Catalogue } from './catalogue';
import { CONSULTING_KINDS, OFFER_TYPES } from './offer-types';
import { isDuration } from './zoned';

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
const tier = z.enum([
  'awareness',
  'demand-generation',
  'co-sell',
  'lead-development',
  'sales-enablement-1',
  'sales-enablement-2',
]);

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
      news: allowance,
      ownerAnswer: deadline,
    }),
    engagements: z.array(
      z.strictObject({
        types: z.array(z.enum(OFFER_TYPES)).min(1),
        consultingKinds: z.array(z.enum(CONSULTING_KINDS)),
        lasts: calendarSpan.nullable(),
        checkIns: z.array(calendarSpan),
        ...sourced,
      }),
    ),
    benefits: z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        title: z.strictObject({ en: z.string().min(1), fr: z.string().min(1) }),
        category: z.enum(['marketing', 'sales', 'technical', 'engagement']),
        types: z.array(z.enum(OFFER_TYPES)).min(1),
        path: z.enum(['activate-button', 'request-form', 'instructions-by-mail']),
        unlocks: z.union([z.literal('at-once'), z.strictObject({ tier })]),
        ...sourced,
      }),
    ),
  })
  .superRefine((catalogue, context) => {
    const rules = [...Object.values(catalogue.promises), ...catalogue.engagements, ...catalogue.benefits];
    for (const source of rules.flatMap(({ sources }) => sources)) {
      if (!(source in catalogue.sources))
        context.addIssue({ code: 'custom', path: ['sources'], message: `${source} is used but not listed` });
    }
    const ids = catalogue.benefits.map(({ id }) => id);
    for (const id of ids.filter((each, i) => ids.indexOf(each) !== i))
      context.addIssue({ code: 'custom', path: ['benefits'], message: `${id} is there twice` });
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
