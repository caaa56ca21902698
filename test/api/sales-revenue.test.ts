import { offerNames, type RevenueImport, revenueImport } from '../../api/schemas/sales';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

const HEADER =
  'PurchaseRecordId,LineItemId,CustomerName,OfferName,SKU,MonthStartDate,EstimatedRevenueUSD,PayoutStatus,TrialDeployment,Quantity';
type Row = {
  key?: string;
  name?: string;
  sku?: string;
  month?: string;
  usd?: string;
  status?: string;
  trial?: string;
  seats?: string;
};
const row = ({ key = 'p1', name = 'Backup Pro', sku = 'std', month = '2026-01-01', ...rest }: Row): string => {
  const { usd = '100.5', status = 'Sent', trial: isTrial = 'False', seats = '' } = rest;
  return `${key},1,"****, Ltd",${name},${sku},${month},${usd},${status},${isTrial},${seats}`;
};
const send = async (...rows: Row[]): Promise<RevenueImport> => {
  const text = [HEADER, ...rows.map(row)].join('\r\n');
  return conforming(revenueImport, await http().post('/v1/sales/revenue', text, { 'content-type': 'text/csv' }));
};
const outcome = ({ received, new: fresh, repeated, ignored, refused }: RevenueImport) => ({
  ...{ received, fresh, repeated, ignored },
  refused: refused.map(({ line, code }) => `${line}: ${code}`),
});
const nothing = { fresh: 0, repeated: 0, ignored: 0, refused: [] };

/** The lines of a purchase as `id kind usd (seats)`. */
const linesOf = async (key: string): Promise<string[]> => {
  const lines = world().store.database.selectFrom('sales_lines').selectAll().where('root', '=', `${key}/1`);
  return (await lines.orderBy('id').execute()).map(
    ({ id, kind, usd, seats, offer_id: offer }) =>
      `${id} ${kind} ${usd}${seats === null ? '' : ` (${seats})`} ${offer}`,
  );
};
const tierOf = async (offer: string): Promise<unknown> =>
  (await http().get<{ tier: { id: string } }>(`/v1/offers/${offer}`)).body.tier.id;

beforeAll(async () => {
  for (const name of ['a', 'b']) {
    const { status } = await http().post('/v1/offers', { id: `contoso.${name}`, ...trial({ type: 'transact' }) });
    expect(status).toBe(201);
  }
  const names = [
    { offerName: 'Backup Pro', sku: 'premium', offer: 'contoso.b' },
    { offerName: 'Backup Pro', offer: 'contoso.a' },
  ];
  conforming(offerNames, await http().put('/v1/sales/offer-names', { names }));
});

describe('a revenue export', () => {
  it('counts what is or will be paid out, for the offer of that name and SKU', async () => {
    const answer = await send(
      { key: 'c1' },
      { key: 'c2', status: 'Upcoming', sku: 'premium', seats: '25' },
      { key: 'c3', status: 'unprocessed', usd: '-20', month: '1/1/2026 12:00:00 AM' },
      { key: 'c4', usd: '99.99000000000001', month: '2026-01-01T00:00:00Z' },
      { key: 'c5', usd: '1.5E-05' },
    );
    expect(outcome(answer)).toEqual({ ...nothing, received: 5, fresh: 5 });
    expect(await linesOf('c1')).toEqual(['c1/1 sale 100.5 contoso.a']);
    expect(await linesOf('c2')).toEqual(['c2/1 sale 100.5 (25) contoso.b']);
    expect(await linesOf('c3')).toEqual(['c3/1 refund -20 contoso.a']);
    expect(await linesOf('c4')).toEqual(['c4/1 sale 99.99 contoso.a']);
    expect(await linesOf('c5')).toEqual(['c5/1 sale 0.000015 contoso.a']);
  });

  it('changes nothing the second time', async () => {
    const rows = [
      { key: 'd1' },
      { key: 'd2', trial: 'True' },
      { key: 'd3', status: 'Rejected' },
      { key: 'd4', usd: '0' },
    ];
    expect(outcome(await send(...rows))).toEqual({ ...nothing, received: 4, fresh: 1, ignored: 3 });
    expect(outcome(await send(...rows))).toEqual({ ...nothing, received: 4, repeated: 1, ignored: 3 });
  });

  it('appends the difference when an amount or a number of seats has moved', async () => {
    await send({ key: 'm', usd: '100', seats: '10' });
    expect((await send({ key: 'm', usd: '104.25', seats: '10' })).new).toBe(1);
    expect((await send({ key: 'm', usd: '104.25', seats: '8' })).new).toBe(1);
    expect((await send({ key: 'm', usd: '0', seats: '8' })).new).toBe(1);
    expect(await linesOf('m')).toEqual([
      'm/1 sale 100 (10) contoso.a',
      'm/1#1 correction 4.25 contoso.a',
      'm/1#2 correction 0 (-2) contoso.a',
      'm/1#3 correction -104.25 contoso.a',
    ]);
  });

  it('takes out as fraud what is not paid out after all, and brings it back', async () => {
    await send({ key: 'f', usd: '30000', seats: '5' });
    expect(await tierOf('contoso.a')).toBe('demand-generation');
    expect((await send({ key: 'f', usd: '', status: 'Uncollected', seats: '5' })).told).toBe(true);
    expect(await tierOf('contoso.a')).toBe('awareness');
    expect((await send({ key: 'f', usd: '30000', status: 'Not eligible', seats: '5' })).repeated).toBe(1);
    await send({ key: 'f', usd: '30001', seats: '5' });
    expect(await tierOf('contoso.a')).toBe('demand-generation');
    expect(await linesOf('f')).toEqual([
      'f/1 sale 30000 (5) contoso.a',
      'f/1#1 fraud -30000 (-5) contoso.a',
      'f/1#2 correction 30001 (5) contoso.a',
    ]);
  });

  it('keeps a purchase with the offer and the month that it first counted for', async () => {
    await send({ key: 'k', usd: '10' });
    await send({ key: 'k', usd: '11', sku: 'premium', month: '2026-02-01' });
    expect(await linesOf('k')).toEqual(['k/1 sale 10 contoso.a', 'k/1#1 correction 1 contoso.a']);
    const lines = world().store.database.selectFrom('sales_lines').select('sold_at').where('root', '=', 'k/1');
    expect(new Set((await lines.execute()).map(({ sold_at }) => sold_at))).toEqual(
      new Set(['2026-01-01T00:00:00.000Z']),
    );
  });

  it('is refused row by row, by number', async () => {
    const answer = await send(
      { key: 'r1' },
      { key: 'r2', name: 'Toys' },
      { key: 'r3', status: '' },
      { key: 'r4', usd: 'n/a' },
      { key: 'r5', usd: '' },
      { key: 'r6', month: '2026-01-15' },
      { key: 'r7', month: '15/1/2026' },
      { key: 'r8', trial: 'maybe' },
      { key: '' },
      { key: 'r1', usd: '5' },
      { key: 'r9', month: '2199-01-01' },
      { key: 'r10', trial: 'TRUE', status: 'Lost', name: 'Toys' },
    );
    expect(outcome(answer)).toEqual({
      ...{ received: 12, fresh: 0, repeated: 0, ignored: 1 },
      refused: [
        ...[
          '2: repeated-key',
          '3: unknown-offer-name',
          '4: invalid-line',
          '5: invalid-line',
          '6: invalid-line',
          '7: invalid-line',
        ],
        ...['8: invalid-line', '9: invalid-line', '10: invalid-line', '11: repeated-key', '12: at-in-the-future'],
      ],
    });
    expect(answer.refused[1]).toMatchObject({ id: 'r2/1', message: expect.stringContaining('"Toys"') as string });
  });

  it('may be separated by tabs, its columns in any order and case', async () => {
    const names = HEADER.toLowerCase().split(',').reverse();
    const cells = ['3', 'False', 'Sent', '7.5', '2026-01-01', 'std', 'Backup Pro', '"A, B"', '1', 't'];
    const text = `${names.join('\t')}\n${cells.join('\t')}\n`;
    const answer = await http().post('/v1/sales/revenue', text, { 'content-type': 'text/tab-separated-values' });
    expect(outcome(conforming(revenueImport, answer))).toEqual({ ...nothing, received: 1, fresh: 1 });
    expect(await linesOf('t')).toEqual(['t/1 sale 7.5 (3) contoso.a']);
  });

  it('must have the columns that matter', async () => {
    const answer = await http().post('/v1/sales/revenue', 'OfferName,SKU\n', { 'content-type': 'text/csv' });
    const { status, code, paths } = refusal(answer);
    expect([status, code, paths[0], paths.length]).toEqual([400, 'invalid-request', 'PurchaseRecordId', 7]);
  });
});

describe('the names of offers', () => {
  it('are replaced as a whole, and listed', async () => {
    const names = [
      { offerName: 'Other', sku: null, offer: 'contoso.b' },
      { offerName: 'Backup Pro', sku: null, offer: 'contoso.b' },
    ];
    const sorted = { names: [names[1], names[0]] };
    expect(conforming(offerNames, await http().put('/v1/sales/offer-names', { names }))).toEqual(sorted);
    expect(conforming(offerNames, await http().get('/v1/sales/offer-names'))).toEqual(sorted);
    await send({ key: 'n', sku: 'premium' });
    expect(await linesOf('n')).toEqual(['n/1 sale 100.5 contoso.b']);
    expect(conforming(offerNames, await http().put('/v1/sales/offer-names', { names: [] }))).toEqual({ names: [] });
  });

  it.each([
    [
      'of offers that there are not',
      [
        { offerName: 'A', offer: 'contoso.a' },
        { offerName: 'B', offer: 'contoso.x' },
      ],
      422,
      ['names.1.offer'],
    ],
    [
      'that come twice',
      [
        { offerName: 'A', offer: 'contoso.a' },
        { offerName: 'A', sku: null, offer: 'contoso.b' },
      ],
      400,
      ['names.1'],
    ],
    ['without a name', [{ offer: 'contoso.a' }], 400, ['names.0.offerName']],
  ])('are refused %s, and the table stays', async (_what, names, status, paths) => {
    const before = (await http().get('/v1/sales/offer-names')).body;
    expect(refusal(await http().put('/v1/sales/offer-names', { names }))).toEqual({
      ...{ status, paths },
      code: status === 422 ? 'unknown-offer' : 'invalid-request',
    });
    expect((await http().get('/v1/sales/offer-names')).body).toEqual(before);
  });
});
