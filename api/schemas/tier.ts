import { z } from 'zod';
import { named } from './components';
import { instant } from './instants';

/** An amount of money: a decimal as text. */
export const money = named('Money', z.strictObject({ amount: z.string(), currency: z.string() }), {
  amount: '25000.00',
  currency: 'USD',
});

/** What sales have reached, and how far it is to the next tier. Null stands for unknown, never for zero. */
export const tier = named(
  'Tier',
  z.strictObject({
    id: z.string().nullable(),
    title: z.string(),
    since: instant,
    counted: money.describe('The sales that count, after fraud was taken out.'),
    seats: z.int().nullable().describe('Null where seats do not count.'),
    next: z
      .strictObject({ tier: z.string(), from: money.nullable(), missing: money.nullable() })
      .nullable()
      .describe('Null at the top; its amounts are null where the threshold is unknown.'),
    source: z.string().describe('Where the thresholds come from.'),
  }),
  {
    id: 'demand-generation',
    title: 'Demand generation',
    since: '2026-12-01T00:00:00.000Z',
    counted: { amount: '30000.00', currency: 'USD' },
    seats: null,
    next: {
      tier: 'co-sell',
      from: { amount: '100000.00', currency: 'USD' },
      missing: { amount: '70000.00', currency: 'USD' },
    },
    source: 'Mastering the Marketplace, 02.1 marketplace incentives, page 8 (slide), 2023-10-25',
  },
);
