import { z } from 'zod';
import { CONSULTING_KINDS, OFFER_TYPES, PRODUCT_FAMILIES, STOREFRONTS } from '../../domain/offer-types';
import { named } from './components';
import { instant } from './instants';
import { OFFER_EXAMPLE } from './offer-example';
import { promise } from './promise';

const shownPerson = z.strictObject({ name: z.string(), email: z.string() });

const owner = named(
  'Owner',
  z.strictObject({
    status: z.enum(['known', 'unknown', 'left']),
    name: z.string().nullable(),
    email: z.string().nullable(),
    confirmedAt: instant.nullable(),
  }),
);

const engagement = named(
  'Engagement',
  z.strictObject({
    kind: z.enum(['none', 'term', 'evergreen']),
    status: z.enum(['none', 'awaiting-manager', 'active', 'completed', 'declined']),
    manager: shownPerson.extend({ since: instant }).nullable(),
    startsAt: instant.nullable(),
    endsAt: instant.nullable(),
  }),
);

const benefit = named(
  'Benefit',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    category: z.enum(['marketing', 'sales', 'technical', 'engagement']),
    status: z.enum(['locked', 'available', 'activated', 'used', 'expired', 'declined', 'revoked']),
    since: instant,
    activatedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    reason: z.string(),
  }),
);

const silence = named(
  'Silence',
  z.strictObject({
    lastMessageAt: instant.nullable(),
    dueAt: instant.describe('When the next news is due at the latest.'),
    days: z.int().describe('Whole days since the last message, or since publication.'),
  }),
);

const stage = z.enum(['live', 'ended']);

/** An offer as it stands: what was onboarded, what is owed, and what has become of it. */
export const offer = named(
  'Offer',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    type: z.enum(OFFER_TYPES),
    consultingKind: z.enum(CONSULTING_KINDS).nullable(),
    storefronts: z.array(z.enum(STOREFRONTS)),
    productFamily: z.enum(PRODUCT_FAMILIES),
    publishedAt: instant,
    program: z.string(),
    publisher: z.strictObject({
      id: z.string(),
      name: z.string(),
      mpnId: z.string(),
      accountEmail: z.string(),
      timeZone: z.string(),
      language: z.string(),
      country: z.string().nullable(),
    }),
    contacts: z.array(shownPerson.extend({ role: z.string() })),
    stage,
    ended: z.null().describe('How it ended; null while it is live.'),
    owner,
    marketingContact: shownPerson.extend({ phone: z.string(), language: z.string() }).nullable(),
    engagement,
    tier: z.null().describe('The tier that sales have reached; null while none has.'),
    benefits: z.array(benefit),
    promises: z.array(promise).describe('Every open one, soonest due first, then the 50 latest settled.'),
    silence,
    clock: instant.describe('The offer’s own time: it differs from the wall clock under the time machine.'),
    revision: z.int().describe('How many things have happened.'),
  }),
  OFFER_EXAMPLE,
);

/** An offer in a list. */
export const offerSummary = named(
  'OfferSummary',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    type: z.enum(OFFER_TYPES),
    stage,
    publishedAt: instant,
    publisher: z.strictObject({ id: z.string(), name: z.string() }),
    owner,
    engagement,
    silence,
    nextDue: instant.nullable().describe('When the next open promise is due.'),
    overdue: z.boolean(),
  }),
  {
    id: OFFER_EXAMPLE.id,
    title: OFFER_EXAMPLE.title,
    type: OFFER_EXAMPLE.type,
    stage: OFFER_EXAMPLE.stage,
    publishedAt: OFFER_EXAMPLE.publishedAt,
    publisher: { id: 'contoso', name: 'Contoso' },
    owner: OFFER_EXAMPLE.owner,
    engagement: OFFER_EXAMPLE.engagement,
    silence: OFFER_EXAMPLE.silence,
    nextDue: '2026-11-29T10:00:00.000Z',
    overdue: false,
  },
);
