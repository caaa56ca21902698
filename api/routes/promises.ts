import { z } from 'zod';
import { PROMISE_STATUSES } from '../../domain/promises/promised';
import { listPromises } from '../../platform/store/promise-list';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { givenInstant } from '../schemas/instants';
import { pageOf, paging } from '../schemas/page';
import { listedPromise, OWED_BY } from '../schemas/promise';
import { searched } from '../schemas/text';
import { PROMISE_KINDS } from '../../domain/promises/kinds';

const query = z.strictObject({
  status: z.enum(PROMISE_STATUSES).optional(),
  kind: z.enum(PROMISE_KINDS).optional(),
  owedBy: z.enum(OWED_BY).optional(),
  dueBefore: givenInstant.optional(),
  offer: searched.optional().describe('The id of an offer.'),
  ...paging,
});

/** Promises of all offers. */
export const promiseRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/promises', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List promises, soonest due first',
    query,
    answers: pageOf(listedPromise),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listPromises(deps.database, asked) }),
  }),
];
