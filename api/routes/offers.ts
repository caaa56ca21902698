import { z } from 'zod';
import { OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { listOffers, OFFER_SORTS } from '../../platform/store/offer-list';
import { readOffer } from '../../platform/store/offer-reader';
import { readTimeline } from '../../platform/store/timeline';
import type { Deps } from '../deps';
import { onboard } from '../offers/onboard';
import { type Route, route } from '../route';
import { happened } from '../schemas/happened';
import { offer, offerSummary } from '../schemas/offer';
import { onboarding } from '../schemas/onboarding';
import { ofOffer } from '../schemas/paths';
import { pageOf, paging } from '../schemas/page';
import { searched } from '../schemas/text';
import { unknownOffer } from '../offers/telling';

const query = z.strictObject({
  stage: z.enum(['live', 'ended']).optional(),
  type: z.enum(OFFER_TYPES).optional(),
  publisher: searched.optional().describe('The id of a publisher.'),
  manager: searched.optional().describe('The e-mail of an engagement manager.'),
  overdue: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Whether a promise is overdue.'),
  watch: z.enum(['watched', 'unwatched', 'behind']).optional().describe('Whether a workflow looks after them.'),
  q: searched.optional().describe('Part of an id, a title, a publisher’s name, or an owner’s name or e-mail.'),
  sort: z.enum(OFFER_SORTS).default('next-due'),
  ...paging,
});

/** Onboarding, and looking at offers. */
export const offerRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers', {
    tag: 'Offers',
    needs: 'onboard-offers',
    summary: 'Onboard an offer',
    description:
      'From now on its publisher is owed what its programme promises. The same request again changes nothing and is answered with 200.',
    body: onboarding,
    answers: offer,
    statuses: [201, 200],
    location: 'Where the new offer is.',
    refusals: ['offer-differs', 'offer-ended', 'unknown-program'],
    answer: ({ body }) => onboard(deps, body),
  }),
  route('get', '/v1/offers', {
    tag: 'Offers',
    needs: 'look',
    summary: 'List offers',
    query,
    answers: pageOf(offerSummary),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listOffers(deps.database, asked) }),
  }),
  route('get', '/v1/offers/{id}', {
    tag: 'Offers',
    needs: 'look',
    summary: 'Look at an offer',
    params: ofOffer,
    missing: 'unknown-offer',
    answers: offer,
    refusals: ['unknown-offer'],
    answer: async ({ params: { id } }) => ({ body: await offerOf(deps, id) }),
  }),
  timeline(deps),
];

const timeline = (deps: Deps): Route =>
  route('get', '/v1/offers/{id}/timeline', {
    tag: 'Offers',
    needs: 'look',
    summary: 'Everything that happened to an offer, newest first',
    params: ofOffer,
    missing: 'unknown-offer',
    query: z.strictObject(paging),
    answers: pageOf(happened),
    refusals: ['unknown-offer', 'invalid-cursor'],
    answer: async ({ params: { id }, query: { limit, cursor } }) => {
      await offerOf(deps, id);
      return { body: await readTimeline(deps.database, id, limit, cursor) };
    },
  });

/** The offer in the store. Throws a problem when there is none. */
async function offerOf({ database }: Deps, id: string) {
  const found = await readOffer(database, id);
  if (found === undefined) throw unknownOffer(id);
  return found;
}
