import fc from 'fast-check';
import { type RevenueImport, revenueImport, salesImport } from '../../api/schemas/sales';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

const HEADER =
  'PurchaseRecordId,LineItemId,OfferName,SKU,MonthStartDate,EstimatedRevenueUSD,PayoutStatus,TrialDeployment,Quantity';
type Row = {
  readonly key: string;
  readonly usd?: string;
  readonly status?: string;
  readonly trial?: string;
  readonly seats?: string;
};

const row = ({ key, usd = '100.5', status = 'Sent', trial: isTrial = 'False', seats = '' }: Row): string =>
  `${key},1,Backup Pro,std,2026-01-01,"${usd}",${status},${isTrial},"${seats}"`;
const csv = { 'content-type': 'text/csv' };
const post = (text: string) => http().post('/v1/sales/revenue', text, csv);
const send = async (...rows: readonly Row[]): Promise<RevenueImport> =>
  conforming(revenueImport, await post([HEADER, ...rows.map(row)].join('\n')));
const codes = ({ refused }: RevenueImport): string[] => refused.map(({ line, code }) => `${line}: ${code}`);

/** What a purchase counts, and its seats. */
async function countedOf(key: string): Promise<string> {
  const { database } = world().store;
  const lines = await database
    .selectFrom('sales_lines')
    .select(['usd', 'seats'])
    .where('root', '=', `${key}/1`)
    .execute();
  const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((all, line) => all + of(line), 0);
  return `${sum(({ usd }) => Number(usd))} (${sum(({ seats }) => seats ?? 0)})`;
}

beforeAll(async () => {
  await http().post('/v1/offers', { id: 'contoso.a', ...trial({ type: 'transact' }) });
  const names = [{ offerName: 'Backup Pro', sku: null, offer: 'contoso.a' }];
  expect((await http().put('/v1/sales/offer-names', { names })).status).toBe(200);
});

describe('a purchase with a row for each payout status', () => {
  const sent: Row = { key: '', usd: '800', status: 'Sent', seats: '8' };
  const uncollected: Row = { key: '', usd: '200', status: 'Uncollected', seats: '2' };

  it.each([
    ['s1', [sent, uncollected]],
    ['s2', [uncollected, sent]],
  ])('counts what is paid out, whatever the order: %s', async (key, rows) => {
    const keyed = rows.map((each) => ({ ...each, key }));
    expect(await send(...keyed)).toMatchObject({ received: 2, new: 1, ignored: 1, refusedCount: 0 });
    expect(await send(...keyed)).toMatchObject({ received: 2, new: 0, repeated: 2 });
    expect(await countedOf(key)).toBe('800 (8)');
  });

  it('counts every status that counts, also where others stand between', async () => {
    await send({ ...sent, key: 's3' }, { key: 'other' }, { ...sent, key: 's3', status: 'Upcoming', usd: '100' });
    expect(await countedOf('s3')).toBe('900 (16)');
    await send({ ...sent, key: 's3' }, { ...uncollected, key: 's3', usd: '100' });
    expect(await countedOf('s3')).toBe('800 (8)');
  });

  it('is not taken where two rows of one status differ, in either order', async () => {
    await send({ ...sent, key: 's4' });
    for (const usds of [
      ['800', '900'],
      ['900', '800'],
    ])
      expect(codes(await send(...usds.map((usd) => ({ ...sent, key: 's4', usd }))))).toEqual([
        '2: repeated-key',
        '3: repeated-key',
      ]);
    expect(await countedOf('s4')).toBe('800 (8)');
    expect(await send({ ...sent, key: 's4' }, { ...sent, key: 's4' })).toMatchObject({ repeated: 2, refusedCount: 0 });
  });

  it('is not taken where one of its rows cannot be read: what counted stays', async () => {
    await send({ ...sent, key: 's5' });
    const answer = await send({ ...uncollected, key: 's5' }, { ...sent, key: 's5', usd: 'n/a' });
    expect(codes(answer)).toEqual(['2: incomplete-purchase', '3: invalid-line']);
    expect(await countedOf('s5')).toBe('800 (8)');
  });

  it('comes to the same whatever the order of the rows', async () => {
    const status = fc.constantFrom(
      'Sent',
      'Upcoming',
      'Unprocessed',
      'Uncollected',
      'Rejected',
      'Collection in progress',
    );
    const some = fc.record({
      status,
      usd: fc.integer({ min: 1, max: 999 }).map((n) => `${n}.25`),
      isTrial: fc.boolean(),
    });
    const purchase = fc.uniqueArray(some, { selector: (each) => each.status, minLength: 1, maxLength: 4 });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(purchase, purchase), { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (purchases, turns) => {
          const counted: string[][] = [];
          for (const isShuffled of [false, true]) {
            n++;
            for (const month of [0, 1]) {
              const rows = purchases.flatMap((months, i) =>
                (months[month] ?? []).map(({ isTrial, ...each }) => ({
                  ...each,
                  key: `o${n}-${i}`,
                  trial: String(isTrial),
                })),
              );
              const shuffled = rows
                .map((each) => ({ each, at: Number(turns.next().value) }))
                .sort((a, b) => a.at - b.at);
              await send(...(isShuffled ? shuffled.map(({ each }) => each) : rows));
            }
            counted.push(await Promise.all(purchases.map((_, i) => countedOf(`o${n}-${i}`))));
          }
          expect(counted[1]).toEqual(counted[0]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

it('takes out what turns out to be a trial deployment, and brings back what does not', async () => {
  await send({ key: 't1', usd: '500', seats: '5' });
  await send({ key: 't1', usd: '500', seats: '5', trial: 'True' });
  expect(await countedOf('t1')).toBe('0 (0)');
  await send({ key: 't1', usd: '500', seats: '5' });
  expect(await countedOf('t1')).toBe('500 (5)');
});

it('counts nothing new under a status that is not known, and takes nothing out', async () => {
  const pending = { key: 'n1', usd: '800', status: 'Collection in progress' };
  expect(await send(pending)).toMatchObject({ new: 0, ignored: 1, unknownStatuses: ['Collection in progress'] });
  expect(await countedOf('n1')).toBe('0 (0)');
  await send({ ...pending, status: 'Upcoming' });
  expect(await send(pending)).toMatchObject({ new: 0, repeated: 1, refusedCount: 0 });
  expect(await countedOf('n1')).toBe('800 (0)');
  await send({ ...pending, usd: '500' }, { ...pending, usd: '300', status: 'Sent' });
  expect(await countedOf('n1')).toBe('800 (0)');
  await send({ ...pending, usd: '500', status: 'Uncollected' }, { ...pending, usd: '300', status: 'Sent' });
  expect(await countedOf('n1')).toBe('300 (0)');
});

it.each(['4.68769E+17', '4,68769E+17', '5E+20', '########', '#REF!'])('refuses the id %s as damaged', async (id) => {
  expect(codes(await send({ key: `"${id}"` }))).toEqual(['2: damaged-id']);
  const line = {
    offer: 'contoso.a',
    kind: 'sale',
    soldAt: '2026-01-01T00:00:00Z',
    amount: { amount: '1', currency: 'USD' },
  };
  const answer = await http().post('/v1/sales', {
    lines: [
      { ...line, id },
      { ...line, id: `ok-${id.length}`, corrects: id },
    ],
  });
  expect(conforming(salesImport, answer).refused.map(({ code }) => code)).toEqual(['damaged-id', 'damaged-id']);
});

it('takes ids that only look a little like it', async () => {
  expect(codes(await send({ key: '0E17' }, { key: '12e5' }, { key: 'E+17' }, { key: '468769123456789012' }))).toEqual(
    [],
  );
});

describe('the numbers of a file', () => {
  const amounts = async (name: string, ...usds: string[]): Promise<string[]> => {
    const rows = usds.map((usd, i) => ({ key: `${name}${i}`, usd }));
    expect(codes(await send(...rows))).toEqual([]);
    return Promise.all(rows.map(({ key }) => countedOf(key)));
  };

  it('are read as the file writes them', async () => {
    expect(await amounts('fa', '25.000', '1.234,56', '7', '1.234.567')).toEqual([
      ...['25000 (0)', '1234.56 (0)', '7 (0)', '1234567 (0)'],
    ]);
    expect(await amounts('fb', '25.000', '1,234.56', '1,234')).toEqual(['25 (0)', '1234.56 (0)', '1234 (0)']);
    expect(await amounts('fc', '25.125', '1.5E-05')).toEqual(['25.125 (0)', '0.000015 (0)']);
  });

  it('are refused where nothing tells whether they are a thousand times as much', async () => {
    expect(codes(await send({ key: 'fd', usd: '25.000' }, { key: 'fe', usd: '25' }))).toEqual(['2: ambiguous-number']);
    expect(codes(await send({ key: 'ff', usd: '25', seats: '1.000' }))).toEqual(['2: ambiguous-number']);
  });

  it('are refused as a whole where they are written in two ways', async () => {
    const answer = await post([HEADER, row({ key: 'fg', usd: '1.234,56' }), row({ key: 'fh', usd: '0.5' })].join('\n'));
    expect([refusal(answer).status, (answer.body as { detail: string }).detail]).toEqual([
      400,
      expect.stringMatching(/two ways, 1\.234,56 and 0\.5:/),
    ]);
    expect(await countedOf('fg')).toBe('0 (0)');
  });

  it('of a file of sales have a decimal point: beside a decimal comma a group of three is refused', async () => {
    const line = (id: string, amount: string): string => `${id},contoso.a,sale,2026-01-01T00:00:00Z,"${amount}"`;
    const file = (...lines: string[]): string => ['id,offer,kind,soldAt,amount', ...lines].join('\n');
    const wrong = file(line('c1', '25.000'), line('c2', '1.234,56'), line('c3', '0.5'));
    const answer = conforming(salesImport, await http().post('/v1/sales', wrong, csv));
    expect(answer.refused.map(({ line: at, code }) => `${at}: ${code}`)).toEqual([
      '2: ambiguous-number',
      '3: invalid-line',
    ]);
    const right = await http().post('/v1/sales', file(line('c1', '25.000'), line('c4', '1234.56')), csv);
    expect(conforming(salesImport, right)).toMatchObject({ new: 2, refusedCount: 0 });
  });
});

describe('the download of the Revenue page', () => {
  it('is read by its own names', async () => {
    const names =
      '"Purchase record Id","Line-item Id","Offer name","Offer plan","Billed month","Estimated revenue (USD)","Payout status","Trial deployment",Quantity,"Estimated revenue (PC)"';
    const answer = await post(`${names}\np1,1,Backup Pro,std,Jan 2026,12.5,Sent,False,3,11\n`);
    expect(conforming(revenueImport, answer)).toMatchObject({ new: 1, refusedCount: 0 });
    expect(await countedOf('p1')).toBe('12.5 (3)');
  });

  it.each([
    ['earningId,transactionAmount,PayoutStatus', /^This is the earnings \(transaction history\) report, .* ISVRevenue/],
    ['PaymentId,Amount', /^This is the payments report, not the revenue export/],
    ['a;b;c', /^This is not the revenue export .* Insights, Revenue/],
    [`${HEADER},PayoutStatus`, /PayoutStatus is there twice/],
  ])('or another file is refused in a sentence that says which is wanted: %s', async (header, detail) => {
    const answer = await post(`${header}\n`);
    expect([refusal(answer).code, (answer.body as { detail: string }).detail]).toEqual([
      'invalid-request',
      expect.stringMatching(detail),
    ]);
  });
});
