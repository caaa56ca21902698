import { type Request, Router, urlencoded } from 'express';
import { OthersWriting, Kept } from './writing';
import { keepTyped, readDrafts } from './read-drafts';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { requirePermission } from '../../api/auth/permission';
import { unknownOffer } from '../../api/offers/telling';
import { offerId } from '../../api/schemas/onboarding';
import { readOffer } from '../../platform/store/offer-reader';
import { page, sendTo } from '../serving/page';
import { readerOf } from '../serving/reader-of';
import { textsOf } from '../serving/texts';

const form = urlencoded({ extended: false, limit: 262_144 });

/** Letters that are being written: kept while somebody types, and shown to whoever opens the same case. */
export function draftParts(deps: Deps): Router {
  const router = Router();
  router.get(
    '/offers/:id/drafts',
    page(deps, async ({ req }) => {
      requirePermission('look', identityOf(req));
      const id = await offerIn(deps, req);
      const { others } = await readDrafts(deps, id, req);
      return <OthersWriting offer={id} others={others} />;
    }),
  );
  router.post('/offers/:id/draft', form, async (req, res) => {
    requirePermission('write-to-publishers', identityOf(req));
    const id = await offerIn(deps, req);
    await keepTyped(deps, id, req, textsOf(req.body));
    const { own } = await readDrafts(deps, id, req);
    await sendTo(deps, readerOf(req, deps), req, res, 200, <Kept at={own?.changedAt} />);
  });
  return router;
}

/** The offer in the path. Throws a problem where there is none. */
async function offerIn({ database }: Deps, req: Request): Promise<string> {
  const { id = '' } = textsOf(req.params);
  if (!offerId.safeParse(id).success || (await readOffer(database, id)) === undefined) throw unknownOffer(id);
  return id;
}
