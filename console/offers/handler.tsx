import { type RequestHandler, Router } from 'express';
import { listOfferTable } from '../../platform/store/offer-table';
import { OffersPage } from './page';
import { placeOfOffers } from './view';
import { catalogueNames } from '../shared/catalogue-names';
import type { Deps } from '../../api/deps';
import { offersCsv } from './csv-handler';
import { offersView } from './read-view';
import { page } from '../serving/page';
import { textsOf } from '../serving/texts';
import { readFrom } from '../serving/reading-pages';

const LINES = 50;

/** The table of offers, and the same as a file. */
export function offersPages(deps: Deps): Router {
  const router = Router();
  const names = catalogueNames(deps.catalogues);
  router.get('/offers.csv', offersCsv(deps, names));
  router.get(
    '/offers',
    withoutEmptyFields,
    page(deps, async ({ query, reader: { zone } }) => {
      const { view, asked } = offersView(query);
      const { items, next, count } = await readFrom(
        query['cursor'],
        (cursor) => listOfferTable(deps.database, { ...view, zone, limit: LINES, cursor }),
        () => asked.ignore('cursor'),
      );
      return <OffersPage view={view} offers={items} next={next} count={count} names={names} ignored={asked.ignored} />;
    }),
  );
  return router;
}

/** A form sends its empty fields too. The address of a view says only what was asked. */
const withoutEmptyFields: RequestHandler = (req, res, next) => {
  const query = textsOf(req.query);
  const hasEmpty = Object.values(query).some((value) => value.trim() === '');
  const { view, asked } = offersView(query);
  if (hasEmpty && asked.ignored.length === 0) res.redirect(302, placeOfOffers(view));
  else next();
};
