import { z } from 'zod';
import { listSuppressed } from '../../platform/store/suppressed';
import type { Deps } from '../deps';
import { tell } from '../offers/telling';
import { type Route, route } from '../route';
import { offer } from '../schemas/offer';
import { pageOf, paging } from '../schemas/page';
import { ofOffer } from '../schemas/paths';
import { adviceWish, suppressed } from '../schemas/suppressed';
import { searched } from '../schemas/text';

/** Addresses that do not get everything, and the way there and back. */
export const suppressedRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/suppressed-addresses', {
    ...{ tag: 'Lists', needs: 'look', summary: 'List addresses that do not get everything, newest first' },
    query: z.strictObject({ offer: searched.optional().describe('The id of an offer.'), ...paging }),
    answers: pageOf(suppressed),
    refusals: ['invalid-cursor'],
    answer: async ({ query }) => ({ body: await listSuppressed(deps.database, query) }),
  }),
  route('post', '/v1/offers/{id}/advice', {
    ...{ tag: 'Actions', needs: 'name-people', summary: 'End advice to an address, or let it go there again' },
    description: 'What is owed goes there all the same.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: adviceWish,
    answers: offer,
    refusals: ['unknown-offer', 'offer-ended', 'advice-already-ended', 'advice-not-ended', 'at-in-the-future'],
    answer: async ({ params: { id }, body: { advice, ...said } }, caller) => ({
      body: await tell(deps, id, advice === 'end' ? 'endAdvice' : 'resumeAdvice', caller, said),
    }),
  }),
];
