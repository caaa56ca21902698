import { z } from 'zod';
import { type KindReport, reportPromises } from '../../platform/store/promise-report';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { givenInstant, instant } from '../schemas/instants';
import { PROMISE_KINDS } from '../../domain/promises/kinds';

const query = z
  .strictObject({
    from: givenInstant.optional().describe('Promises made since then.'),
    to: givenInstant.optional().describe('Promises made before then.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['to'],
    message: 'must be after from',
  });

const count = z.int().min(0);
const report = z.strictObject({
  from: instant.nullable(),
  to: instant.nullable(),
  items: z.array(
    z.strictObject({
      kind: z.enum(PROMISE_KINDS),
      made: count,
      kept: count,
      keptLate: count,
      missed: count,
      waived: count,
      open: count.describe('Not due yet.'),
      overdue: count,
      medianDaysToKeep: z
        .number()
        .min(0)
        .nullable()
        .describe('Days of 24 hours from making to keeping, also late; null where none was kept.'),
    }),
  ),
});

const NONE = { made: 0, kept: 0, keptLate: 0, missed: 0, waived: 0, open: 0, overdue: 0, medianDaysToKeep: null };

/** Every kind has a line, also one that was not promised. */
const everyKind = (found: readonly KindReport[]): KindReport[] =>
  PROMISE_KINDS.map((kind) => found.find((each) => each.kind === kind) ?? { kind, ...NONE });

/** How promises have fared. */
export const reportRoutes = ({ database }: Deps): Route[] => [
  route('get', '/v1/reports/promises', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Report what was promised and what came of it, by kind',
    description:
      'Counts the promises that were made within a time, by the own time of each offer. It reads all of them.',
    query,
    answers: report,
    refusals: [],
    answer: async ({ query: { from, to } }) => ({
      body: { from: from ?? null, to: to ?? null, items: everyKind(await reportPromises(database, { from, to })) },
    }),
  }),
];
