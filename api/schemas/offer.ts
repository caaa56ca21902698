import { z } from 'zod';
import { ENDINGS, PAUSE_REASONS, REVOCATION_GROUNDS } from '../../domain/offer/events';
import { REQUEST_PHASES } from '../../domain/benefits/technical-form';
import {
  CALLS_TO_ACTION,
  CONSULTING_KINDS,
  OFFER_TYPES,
  PRODUCT_FAMILIES,
  STOREFRONTS,
} from '../../domain/catalogue/offer-types';
import { LOCALES } from '../../locales';
import { addressMark } from './address-mark';
import { named } from './components';
import { instant } from './instants';
import { OFFER_EXAMPLE } from './offer-example';
import { promise } from './promise';
import { sentence } from './sentence';
import { tier } from './tier';
import { watch } from './watch';

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
    group: z.string().nullable().describe('The programme beside this one that it belongs to.'),
    path: z.enum(['activate-button', 'request-form', 'instructions-by-mail']).describe('How it comes to be used.'),
    status: z.enum(['locked', 'available', 'activated', 'used', 'expired', 'declined', 'revoked']),
    since: instant,
    activatedAt: instant.nullable(),
    startAt: instant.nullable().describe('When the activity begins, where the publisher chose.'),
    expiresAt: instant.nullable().describe('When it lapses unless it is activated.'),
    reason: sentence(LOCALES.en.benefitReasons),
    flag: z
      .enum(['above-tier'])
      .nullable()
      .describe('In use although its tier is no longer reached: a person looks at it.'),
  }),
);

const silence = named(
  'Silence',
  z.strictObject({
    lastMessageAt: instant.nullable(),
    dueAt: instant.describe('When the next news is due at the latest.'),
    days: z.int().describe('Days (24 hours each) since the last message, the publication or the relisting.'),
  }),
);

const stage = z.enum(['live', 'ended']);

const ended = named(
  'Ended',
  z.strictObject({
    how: z.enum(ENDINGS),
    at: instant,
    by: z.string(),
    ground: z.enum(REVOCATION_GROUNDS).nullable().describe('Only of what was revoked.'),
    note: z.string().nullable(),
  }),
);

const paused = named(
  'Paused',
  z.strictObject({ since: instant, until: instant, reason: z.enum(PAUSE_REASONS), note: z.string().nullable() }),
);

const technicalRequest = named(
  'TechnicalRequest',
  z.strictObject({
    number: z.string(),
    status: z.enum(['open', 'answered', 'cancelled']),
    product: z.string(),
    phase: z.enum(REQUEST_PHASES),
    requester: shownPerson,
    madeAt: instant,
    closedAt: instant.nullable(),
  }),
);

/** An offer as it stands: what was onboarded, what is owed, and what has become of it. */
export const offer = named(
  'Offer',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    type: z.enum(OFFER_TYPES),
    consultingKind: z.enum(CONSULTING_KINDS).nullable(),
    callToAction: z.enum(CALLS_TO_ACTION).nullable(),
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
    ended: ended.nullable().describe('How it ended; null while it is live.'),
    paused: paused.nullable().describe('Until when due dates rest; null while they run.'),
    owner,
    marketingContact: shownPerson.extend({ phone: z.string(), language: z.string() }).nullable(),
    engagement,
    tier: tier.nullable().describe('What sales have reached; null where they unlock nothing.'),
    benefits: z.array(benefit),
    technicalRequests: z.array(technicalRequest).describe('Every open one, then the 20 latest that are closed.'),
    promises: z.array(promise).describe('Every open one, soonest due first, then the 50 latest settled.'),
    silence,
    addresses: z.array(addressMark).describe('What mail that came back tells of addresses.'),
    watch: watch.describe('Whether a running workflow looks after the offer, and its copy is current.'),
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
    watch,
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
    watch: OFFER_EXAMPLE.watch,
  },
);
