import { z } from 'zod';
import { SALES_KINDS } from '../../domain/tiers/sales';
import { LINE_REFUSALS } from '../sales/refusals';
import { named } from './components';
import { givenInstant } from './instants';
import { offerId } from './onboarding';
import { line } from './text';

/** An amount is text: numbers lose digits on the way. */
const amount = z
  .string('must be a decimal as text, for example "123.45"')
  .regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'must be a decimal of at most 15 digits before and 6 after the point');

const rate = z
  .string('must be a decimal as text, for example "1.0842"')
  .regex(/^\d{1,15}(\.\d{1,12})?$/, 'must be a decimal of at most 15 digits before and 12 after the point')
  .refine((given) => /[1-9]/.test(given), 'must be more than zero');

const MOST_SEATS = 1_000_000_000;

const LINE_EXAMPLE = {
  id: 'INV-2026-001734/1',
  offer: 'contoso.backup-pro',
  kind: 'sale' as const,
  soldAt: '2026-11-20T09:00:00Z',
  amount: { amount: '1499.00', currency: 'EUR' },
  rate: '1.0842',
  seats: 25,
};

/** A line of sales as callers write it. */
export const salesLine = named(
  'SalesLine',
  z.strictObject({
    id: line(200).describe('Counts once: the same id again changes nothing.'),
    offer: line(100),
    kind: z.enum(SALES_KINDS).describe('A sale is positive, a refund or fraud removal negative, a correction either.'),
    soldAt: givenInstant.describe('Not later than a minute ahead of the offer’s clock.'),
    amount: z.strictObject({
      amount,
      currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three upper case letters'),
    }),
    rate: rate.nullable().default(null).describe('US dollars for one unit; required where the currency is not USD.'),
    seats: z
      .int('must be a whole number')
      .min(-MOST_SEATS, `must be at least -${MOST_SEATS}`)
      .max(MOST_SEATS, `must be at most ${MOST_SEATS}`)
      .nullable()
      .default(null)
      .describe('Of the sign of the amount.'),
    corrects: line(200).nullable().default(null).describe('The id of the line that it corrects, refunds or removes.'),
  }),
  LINE_EXAMPLE,
);
export type GivenLine = z.output<typeof salesLine>;

/** Lines of sales. One that is wrong is refused alone, so that here any is let in. */
export const salesLines = named(
  'SalesLines',
  z.strictObject({ lines: z.array(z.union([salesLine, z.unknown()])).min(1, 'must have at least one line') }),
  { lines: [LINE_EXAMPLE] },
);

const counts = {
  received: z.int().describe('How many lines came.'),
  new: z.int().describe('How many lines the ledger has more than before.'),
  repeated: z.int().describe('How many changed nothing: they had counted before.'),
  refused: z
    .array(
      z.strictObject({
        line: z.int().describe('The number of the line, from 1; in a file the header is line 1.'),
        id: z.string().nullable(),
        code: z.enum(LINE_REFUSALS),
        message: z.string(),
      }),
    )
    .describe('The first thousand that were refused; the others count.'),
  refusedCount: z.int(),
  told: z.boolean().describe('Whether the offers know already; otherwise they are told soon.'),
};
const COUNTS_EXAMPLE = {
  received: 3,
  new: 1,
  repeated: 1,
  refused: [
    { line: 3, id: 'INV-2026-001735/1', code: 'unknown-offer' as const, message: 'There is no offer contoso.x.' },
  ],
  refusedCount: 1,
  told: true,
};

/** What became of the lines. */
export const salesImport = named('SalesImport', z.strictObject(counts), COUNTS_EXAMPLE);
export type SalesImport = z.output<typeof salesImport>;

/** What became of the rows of a revenue export. */
export const revenueImport = named(
  'RevenueImport',
  z.strictObject({
    ...counts,
    ignored: z.int().describe('How many rows do not count: trial deployments, and what is not paid out.'),
    unknownStatuses: z
      .array(z.string())
      .describe('Payout statuses that are not known here: their rows count nothing yet, and take nothing out.'),
  }),
  { ...COUNTS_EXAMPLE, received: 5, ignored: 2, unknownStatuses: ['Collection in progress'] },
);
export type RevenueImport = z.output<typeof revenueImport>;

const offerName = z.strictObject({
  offerName: line(300).describe('As Partner Center shows it.'),
  sku: line(300).nullable().default(null).describe('Null for any that is not named itself.'),
  offer: offerId,
});

/** Which offers the names of Partner Center mean. */
export const offerNames = named(
  'OfferNamesInput',
  z.strictObject({
    names: z
      .array(offerName)
      .max(5_000, 'must be at most 5000')
      .superRefine((names, context) => {
        const seen = new Set<string>();
        names.forEach(({ offerName: name, sku }, i) => {
          const key = JSON.stringify([name, sku]);
          if (seen.has(key)) context.addIssue({ code: 'custom', path: [i], message: 'is there twice' });
          seen.add(key);
        });
      }),
  }),
  { names: [{ offerName: 'Backup Pro', sku: null, offer: 'contoso.backup-pro' }] },
  'OfferNames',
);
