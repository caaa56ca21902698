import { Router } from 'express';
import { readOffer } from '../../platform/store/offer-reader';
import { readDrafts } from '../drafts/read-drafts';
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
    page(deps, async ({ params: { id = '' }, query, reader, req }) => {
      const offer = offerId.safeParse(id).success ? await readOffer(deps.database, id) : undefined;
      if (offer === undefined) throw unknownOffer(id);
      const [content, drafts] = await Promise.all([
        offerContent(deps, offer, query, reader),
        readDrafts(deps, id, req),
      ]);
      return <OfferPage content={{ ...content, drafts }} />;
    }),
  );
  return router;
}
