import { stringify } from 'csv-stringify';
import type { RequestHandler } from 'express';
import { pipeline } from 'node:stream/promises';
import { exportOffers, type OfferRow } from '../../platform/store/offer-table';
import { csvHeads, csvRow } from './csv-row';
import type { CatalogueNames } from '../shared/catalogue-names';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { requirePermission } from '../../api/auth/permission';
import { offersView } from './read-view';
import { textsOf } from '../serving/texts';
import { readerOf } from '../serving/reader-of';

type Row = readonly (string | number)[];

/** A view of the table as a file for spreadsheets: every offer of it, page by page. No cell of it is taken for a formula. */
export const offersCsv =
  (deps: Deps, names: CatalogueNames): RequestHandler =>
  async (req, res) => {
    requirePermission('look', identityOf(req));
    const { language, zone, now } = readerOf(req, deps);
    const { view } = offersView(textsOf(req.query));
    const pages = exportOffers(deps.database, { ...view, zone });
    // What fails at once is still told as a page; what fails later breaks the file off, so that it is not taken for whole.
    const first = await pages.next();
    const day = new Date(now).toLocaleDateString('sv-SE', { timeZone: zone });
    res.set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="offers-${day}.csv"`,
      'Cache-Control': 'no-store',
    });
    const rows = async function* (): AsyncGenerator<Row, void> {
      yield csvHeads(language);
      for (let page = first; page.done !== true; page = await pages.next())
        yield* page.value.map((offer: OfferRow) => csvRow(offer, names, language, zone));
    };
    const csv = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
    await pipeline(rows, csv, res);
  };
