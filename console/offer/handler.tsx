import { Router } from 'express';
import { readOffer } from '../../platform/store/offer-reader';
import { OfferPage } from './page';
import type { Deps } from '../../api/deps';
import { offerId } from '../../api/schemas/onboarding';
import { unknownOffer } from '../../api/offers/telling';
import { offerContent } from './read-content';
import { page } from '../serving/page';

/** One offer: what is owed, what happened, and what can be done. */
export function offerPages(deps: Deps): Router {
  const router = Router();
  router.get(
    '/offers/:id',
    page(deps, async ({ params: { id = '' }, query, reader }) => {
      const offer = offerId.safeParse(id).success ? await readOffer(deps.database, id) : undefined;
      if (offer === undefined) throw unknownOffer(id);
      return <OfferPage content={await offerContent(deps, offer, query, reader)} />;
    }),
  );
  return router;
}
