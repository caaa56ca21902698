import { Router } from 'express';
import { listPublishers } from '../../platform/store/publisher-list';
import { offersOfPublisher } from '../../platform/store/publisher-offers';
import { PublisherPage } from './publisher-page';
import { companyActionOf } from './action';
import { PublishersPage } from './page';
import { catalogueNames } from '../shared/catalogue-names';
import type { Deps } from '../../api/deps';
import { publisherOf } from '../../api/publishers/telling';
import { isJustDone } from '../serving/just-done';
import { page } from '../serving/page';
import { typedText } from '../serving/typed-text';

const SHOWN = 50;

/** The companies behind the offers, and each with what holds for all its offers. */
export function publisherPages(deps: Deps): Router {
  const { database } = deps;
  const router = Router();
  const names = catalogueNames(deps.catalogues);
  router.get(
    '/publishers',
    page(deps, async ({ query }) => {
      const q = typedText(query['q']);
      const publishers = await listPublishers(database, { q, cursor: query['cursor'], limit: SHOWN });
      return <PublishersPage publishers={publishers} q={q} />;
    }),
  );
  router.get(
    '/publishers/:id',
    page(deps, async ({ params: { id = '' }, query }) => {
      const [publisher, offers] = await Promise.all([publisherOf(deps, id), offersOfPublisher(database, id)]);
      const done = isJustDone(query) ? companyActionOf(query['done']) : undefined;
      return <PublisherPage publisher={publisher} offers={offers} names={names} done={done} />;
    }),
  );
  return router;
}
