import { z } from 'zod';
import { AGREEMENTS } from '../../domain/offer/events';
import { OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { WATCHED } from '../../domain/offer/watch';
import { named } from './components';
import { instant } from './instants';
import { stamp } from './stamp';
import { line, text } from './text';
import { watch } from './watch';

const shownContact = z.strictObject({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  language: z.string(),
});
const money = z.strictObject({ amount: z.string(), currency: z.string() });

const total = named(
  'SalesTotal',
  z.strictObject({
    program: z.string(),
    tier: z.string().nullable(),
    counted: money,
    seats: z.int().nullable(),
    next: z.strictObject({ tier: z.string(), from: money.nullable(), missing: money.nullable() }).nullable(),
    validUntil: instant.nullable(),
  }),
);

const acceptance = named(
  'Acceptance',
  z.strictObject({ document: z.enum(AGREEMENTS), version: z.string(), acceptedAt: instant, by: z.string() }),
);

const delisting = named(
  'Delisting',
  z.strictObject({
    askedAt: instant,
    by: z.string(),
    note: z.string().nullable(),
    total: z.int().describe('How many offers it concerns, as far as they are known.'),
    done: z.int().describe('How many of them have a result.'),
    finishedAt: instant.nullable(),
    offers: z
      .array(
        z.strictObject({ id: z.string(), result: z.string().describe('delisted, already-ended, or failed: why.') }),
      )
      .describe('What failed comes first; 1,000 at most.'),
  }),
);

const publishersOffer = named(
  'PublishersOffer',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    type: z.enum(OFFER_TYPES),
    stage: z.enum(['live', 'ended']),
    nextDue: instant.nullable(),
    overdue: z.boolean(),
  }),
);

const record = {
  id: z.string(),
  name: z.string(),
  mpnId: z.string(),
  accountEmail: z.string(),
  country: z.string().nullable(),
  since: instant.describe('When its first offer was taken on.'),
  marketingContact: shownContact.nullable(),
  watch: watch.describe('Whether a running workflow looks after the publisher, and its copy is current.'),
  revision: z.int().describe('How many things have happened.'),
};

const EXAMPLE = {
  id: 'contoso',
  name: 'Contoso',
  mpnId: '1234567',
  accountEmail: 'partner@contoso.example',
  country: 'FR',
  since: '2026-11-22T10:00:00.000Z',
  marketingContact: { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' },
  watch: WATCHED,
  revision: 3,
};

const EXAMPLE_IN_FULL = {
  ...EXAMPLE,
  timeZone: 'Europe/Paris',
  language: 'fr',
  agreements: [
    {
      document: 'publisher-agreement' as const,
      version: '2026-10',
      acceptedAt: '2026-11-22T11:00:00.000Z',
      by: 'ada@contoso.example',
    },
  ],
  totals: [],
  delisting: null,
  offers: [
    {
      id: 'contoso.backup-pro',
      title: 'Backup Pro',
      type: 'trial' as const,
      stage: 'live' as const,
      nextDue: '2026-11-29T10:00:00.000Z',
      overdue: false,
    },
  ],
};

/** A publisher in a list. */
export const publisherSummary = named('PublisherSummary', z.strictObject(record), EXAMPLE);

/** A publisher as it stands, with its offers. */
export const publisherInFull = named(
  'PublisherInFull',
  z.strictObject({
    ...record,
    timeZone: z.string(),
    language: z.string(),
    agreements: z.array(acceptance).describe('The latest first; 20 at most.'),
    totals: z.array(total).describe('What its sales have reached, per programme that counts them together.'),
    delisting: delisting.nullable(),
    offers: z.array(publishersOffer).describe('The first 200; all of them are in the list of offers.'),
  }),
  EXAMPLE_IN_FULL,
);

/** The publisher, and what a person should look at again. */
export const publisherWithWarnings = named(
  'PublisherWithWarnings',
  z.strictObject({ ...publisherInFull.shape, warnings: z.array(z.string()) }),
  { ...EXAMPLE_IN_FULL, warnings: [] },
);

/** A document that the company accepts. */
export const agreement = named(
  'Agreement',
  z.strictObject({ document: z.enum(AGREEMENTS), version: line(50), ...stamp }),
  { document: 'publisher-agreement', version: '2026-10' },
);

/** All offers of a publisher leave the marketplace. */
export const delistPublisher = named(
  'DelistPublisher',
  z.strictObject({
    note: text(2_000).optional(),
    publisherNote: text(2_000).optional().describe('What the publisher reads. `note` is for colleagues.'),
    by: stamp.by,
  }),
  { note: 'Left the marketplace' },
);
