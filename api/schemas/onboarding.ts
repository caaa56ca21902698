import { z } from 'zod';
import {
  CALLS_TO_ACTION,
  CONSULTING_KINDS,
  OFFER_TYPES,
  PRODUCT_FAMILIES,
  STOREFRONTS,
} from '../../domain/catalogue/offer-types';
import { named } from './components';
import { pastInstant, recentInstant } from './instants';
import { ONBOARDING_EXAMPLE } from './offer-example';
import { contact, person, publisher } from './people';
import { line } from './text';

/** The id of an offer: the publisher's id, a dot, and a name of its own. */
export const offerId = z
  .string()
  .min(3)
  .max(100)
  .regex(
    /^[a-z0-9_-]+\.[a-z0-9_-]+$/,
    'must be the publisher id, a dot and a name: lower case letters, digits, - and _',
  );

const known = named(
  'Known',
  z.strictObject({
    lastMessageAt: pastInstant.nullable().default(null),
    firstContactAt: pastInstant.nullable().default(null),
    engagementManager: person.extend({ since: pastInstant }).nullable().default(null),
  }),
);

/** What onboarding takes: an offer that went live, and who is behind it. */
export const onboarding = named(
  'Onboarding',
  z
    .strictObject({
      id: offerId,
      title: line(200),
      type: z.enum(OFFER_TYPES),
      consultingKind: z
        .enum(CONSULTING_KINDS)
        .nullable()
        .default(null)
        .describe('Exactly where the type is consulting.'),
      callToAction: z
        .enum(CALLS_TO_ACTION)
        .nullable()
        .default(null)
        .describe('What the button of the listing says; it must fit the type.'),
      storefronts: z
        .array(z.enum(STOREFRONTS))
        .min(1, 'must name at least one')
        .refine((all) => new Set(all).size === all.length, 'must not name one twice'),
      productFamily: z.enum(PRODUCT_FAMILIES).default('other'),
      publishedAt: recentInstant.optional().describe('Default: now. Up to ten years back.'),
      program: line(100)
        .optional()
        .describe('A catalogue id, or `in-force` for the version of the day of publication.'),
      publisher,
      owner: person.nullable().default(null),
      contacts: z.array(contact).max(20, 'must be at most 20').default([]),
      known: known
        .default({ lastMessageAt: null, firstContactAt: null, engagementManager: null })
        .describe('What happened before, for offers that lived before.'),
    })
    .superRefine(({ id, type, consultingKind, publisher: { id: publisherId } }, context) => {
      const fault = (path: string, message: string): void =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (id.includes('.') && !id.startsWith(`${publisherId}.`))
        fault('id', `must begin with the id of its publisher, ${publisherId}.`);
      if (type === 'consulting' && consultingKind === null)
        fault('consultingKind', 'is required where the type is consulting');
      if (type !== 'consulting' && consultingKind !== null)
        fault('consultingKind', 'is only for offers of type consulting');
    }),
  ONBOARDING_EXAMPLE,
);

export type Onboarding = z.output<typeof onboarding>;
