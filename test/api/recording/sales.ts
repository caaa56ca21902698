import { CALL, CONTACT, offering, TUESDAY } from './bodies';
import type { Recorder } from './recorder';

const CSV = { headers: { 'content-type': 'text/csv' } };
const FAULTY = `id,offer,kind,soldAt,amount,currency,rate,seats,corrects
c1,sells.shop,sale,2026-11-28T09:00:00Z,1499.00,EUR,1.0842,25,
c1,sells.shop,sale,2026-11-28T09:00:00Z,1.00,EUR,1.0842,25,
c2,sells.none,sale,2026-11-28T09:00:00Z,1,,,,
c3,sells.shop,sale,2026-11-28T09:00:00Z,-1,,,,
c4,sells.shop,refund,2026-11-28T09:00:00Z,1,,,,c1
c5,sells.shop,sale,soon,1,,,,
c6,sells.shop,gift,2026-11-28T09:00:00Z,1,,,,
c7,sells.shop,sale,2026-11-28T09:00:00Z,1,GBP,,,
c8,sells.shop,sale,2031-11-28T09:00:00Z,1,,,,
c9,sells.shop,refund,2026-11-28T09:30:00Z,-1,,,,none
c10,sells.shop
,sells.shop,sale,2026-11-28T09:00:00Z,1,,,,
`;
const HEADER =
  'PurchaseRecordId,LineItemId,OfferName,SKU,MonthStartDate,EstimatedRevenueUSD,PayoutStatus,TrialDeployment,Quantity';
const REVENUE = `${HEADER}
p1,1,The Shop,std,2026-11-01,1625.21,Sent,False,25
p1,1,The Shop,std,2026-11-01,1625.21,Sent,False,25
p2,1,The Shop,std,2026-11-01,10,Uncollected,False,1
p3,1,The Shop,std,2026-11-01,10,Sent,True,1
p4,1,Unknown,std,2026-11-01,10,Sent,False,1
p5,1,The Shop,std,2026-11-02,10,Sent,False,1
p6,1,The Shop,std,2026-11-01,ten,Sent,False,1
p7,1,The Shop,std,2026-11-01,10,Lost at sea,False,1
p8,1,The Shop,std,2026-11-01,10,,False,1
p9,1,The Shop,std,2026-11-01,10,Sent,Maybe,1
,1,The Shop,std,2026-11-01,10,Sent,False,1
`;

/** Sales, what is refused of them, and what tiers bring. */
export async function sales(api: Recorder): Promise<void> {
  const id = 'sells.shop';
  await api.onboards(offering(id, { type: 'transact' }));
  await api.goesTo(id, TUESDAY);
  await api.does('PUT', id, '/marketing-contact', { ...CONTACT, at: '2026-12-01T08:00:00Z' });
  const sale = (line: string, amount: string, more: object = {}) => ({
    id: line,
    offer: id,
    kind: 'sale',
    soldAt: '2026-11-30T09:00:00Z',
    amount: { amount, currency: 'USD' },
    ...more,
  });
  const told = async (lines: unknown, path = '/v1/sales', options: object = {}) => {
    await api.write('POST', path, lines, options);
    await api.settled(id);
  };
  await told({
    lines: [
      sale('a1', '30000'),
      sale('a1', '30000'),
      sale('a2', '1', { kind: 'refund' }),
      sale('a3', '1.1234567'),
      { id: 'a4' },
      7,
    ],
  });
  await api.get(`/v1/offers/${id}`);
  await told({ lines: [] });
  await told({ rows: [] });
  await told(FAULTY, '/v1/sales', CSV);
  await told('id,offer\n', '/v1/sales', CSV);
  await told('', '/v1/sales', CSV);
  await told('\u00e9', '/v1/sales', { headers: { 'content-type': 'text/csv; charset=latin1' } });
  await told('<a/>', '/v1/sales', { headers: { 'content-type': 'application/xml' } });
  await names(api, id);
  await told(REVENUE, '/v1/sales/revenue', CSV);
  await told(REVENUE.replaceAll(',', '\t'), '/v1/sales/revenue', {
    headers: { 'content-type': 'text/tab-separated-values' },
  });
  await told('one,two\n', '/v1/sales/revenue', CSV);
  await told({ lines: [] }, '/v1/sales/revenue');
  await told({ lines: [sale('b1', '6000000', { seats: 10 }), sale('b2', '-20', { kind: 'fraud', corrects: 'a1' })] });
  await api.get(`/v1/offers/${id}`);
  await api.does('POST', id, '/benefits/featured-blog/activate', { startAt: '2026-12-04T09:00:00Z' });
  await api.does('POST', id, '/messages', { ...CALL, about: 'featured-blog' });
  await told({ lines: [sale('b3', '-5990000', { kind: 'correction', corrects: 'b1' })] });
  await api.goesTo(id, '2027-01-18T09:00:00Z');
  await api.get('/v1/publishers/sells');
  for (const list of [
    `/v1/offers/${id}/timeline?limit=200`,
    `/v1/promises?offer=${id}&limit=200`,
    `/v1/tickets?offer=${id}`,
    `/v1/mail?offer=${id}&limit=200`,
  ])
    await api.get(list);
}

async function names(api: Recorder, id: string): Promise<void> {
  const name = { offerName: 'The Shop', offer: id };
  await api.get('/v1/sales/offer-names');
  await api.write('PUT', '/v1/sales/offer-names', { names: [name, name] });
  await api.write('PUT', '/v1/sales/offer-names', { names: [{ offerName: 'The Shop', offer: 'sells.none' }] });
  await api.write('PUT', '/v1/sales/offer-names', { names: [{ offerName: '', offer: 'sells' }] });
  await api.write('PUT', '/v1/sales/offer-names', { names: [name, { ...name, sku: 'pro' }] });
  await api.get('/v1/sales/offer-names');
}
