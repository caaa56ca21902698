import { readOfferNames } from '../../platform/store/sales-offer-names';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { importLines, prepareFile } from '../sales/import-lines';
import { prepareRevenue } from '../sales/import-revenue';
import { setOfferNames } from '../sales/offer-names';
import { offerNames, revenueImport, salesImport, salesLines } from '../schemas/sales';

const MOST_BYTES = 64 * 1_048_576;

const SALES_EXAMPLE = `id,offer,kind,soldAt,amount,currency,rate,seats,corrects
INV-1/1,contoso.backup-pro,sale,2026-11-20T09:00:00Z,1499.00,EUR,1.0842,25,
INV-1/1-R,contoso.backup-pro,refund,2026-11-25T09:00:00Z,-299.80,EUR,1.0842,-5,INV-1/1
`;

const REVENUE_EXAMPLE = `PurchaseRecordId,LineItemId,OfferName,SKU,MonthStartDate,EstimatedRevenueUSD,PayoutStatus,TrialDeployment,Quantity
0f2c1d3e,1,Backup Pro,standard,2026-11-01,1625.21,Sent,False,25
`;

/** Sales come in, and what Partner Center calls the offers. */
export const salesRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/sales', {
    tag: 'Sales',
    needs: 'bring-in-sales',
    summary: 'Report sales, refunds, fraud and corrections',
    description:
      'Each line counts once, by its id. A line that is wrong is refused alone, by its number. As JSON up to one mebibyte, as a CSV file with the columns id, offer, kind, soldAt, amount and perhaps currency, rate, seats and corrects up to 64.',
    body: salesLines,
    files: {
      mediaTypes: ['text/csv'],
      mostBytes: MOST_BYTES,
      examples: { 'text/csv': SALES_EXAMPLE },
      prepare: (file) => prepareFile(deps, file),
    },
    answers: salesImport,
    answer: ({ body }) => importLines(deps, body.lines),
  }),
  route('post', '/v1/sales/revenue', {
    tag: 'Sales',
    needs: 'bring-in-sales',
    summary: 'Import a revenue export of Partner Center',
    description:
      'The ISVRevenue dataset. A later export corrects what an earlier one said of the same PurchaseRecordId and LineItemId; the same one changes nothing.',
    files: {
      mediaTypes: ['text/csv', 'text/tab-separated-values'],
      mostBytes: MOST_BYTES,
      examples: { 'text/csv': REVENUE_EXAMPLE, 'text/tab-separated-values': REVENUE_EXAMPLE.replaceAll(',', '\t') },
      prepare: (file) => prepareRevenue(deps, file),
    },
    answers: revenueImport,
  }),
  ...offerNameRoutes(deps),
];

const offerNameRoutes = (deps: Deps): Route[] => [
  route('put', '/v1/sales/offer-names', {
    tag: 'Sales',
    needs: 'bring-in-sales',
    summary: 'Say which offers the names in revenue exports mean',
    description: 'Replaces the whole table.',
    body: offerNames,
    answers: offerNames,
    refusals: [{ code: 'unknown-offer', status: 422 }],
    answer: async ({ body: { names } }) => ({ body: { names: await setOfferNames(deps, names) } }),
  }),
  route('get', '/v1/sales/offer-names', {
    tag: 'Sales',
    needs: 'look',
    summary: 'List which offers the names in revenue exports mean',
    answers: offerNames,
    answer: async () => ({ body: { names: await readOfferNames(deps.database) } }),
  }),
];
