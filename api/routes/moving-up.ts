import { z } from 'zod';
import { CALLS_TO_ACTION, OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { readOffer } from '../../platform/store/offer-reader';
import type { Deps } from '../deps';
import { requireFit } from '../offers/onboard';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { tell, unknownOffer } from '../offers/telling';

const move = named(
  'Move',
  z.strictObject({ type: z.enum(OFFER_TYPES), callToAction: z.enum(CALLS_TO_ACTION).optional(), ...stamp }),
  { type: 'transact', callToAction: 'get-it-now' },
);

/** An offer becomes one of a higher type. */
export const movingRoutes = (deps: Deps): Route[] => [
  route('put', '/v1/offers/{id}/type', {
    tag: 'Actions',
    needs: 'move-offers-up',
    summary: 'Move an offer up: from list or trial to a higher type',
    description: 'Benefits and engagement are looked at again, under the same programme. Moving down is refused.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: move,
    answers: offer,
    refusals: [
      'unknown-offer',
      'offer-ended',
      'at-in-the-future',
      'before-publication',
      'type-not-higher',
      'call-to-action-mismatch',
    ],
    answer: async ({ params: { id }, body }, caller) => {
      const { type, callToAction = null } = body;
      const known = await readOffer(deps.database, id);
      if (known === undefined) throw unknownOffer(id);
      requireFit(deps.catalogues.choose(known.program, known.publishedAt), { type, callToAction });
      return { body: await tell(deps, id, 'changeType', caller, body) };
    },
  }),
];
