import { type SalesImport, salesImport } from '../../api/schemas/sales';
import { type Answer, Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const CSV = { 'content-type': 'text/csv; charset=utf-8' };
const HEADER = 'id,offer,kind,soldAt,amount,currency,rate,seats,corrects';

const soldAt = '2026-01-10T12:00:00Z';
const usd = (amount: string) => ({ amount, currency: 'USD' });
let lines = 0;
const sale = (amount: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: `s-${++lines}`,
  offer: 'contoso.sells',
  kind: 'sale',
  soldAt,
  amount: usd(amount),
  ...more,
});

const report = async (...given: unknown[]): Promise<SalesImport> =>
  conforming(salesImport, await http().post('/v1/sales', { lines: given }));
const send = (text: string, headers: Record<string, string> = {}): Promise<Answer> =>
  http().post('/v1/sales', text, { ...CSV, ...headers });
const sendLines = async (...rows: string[]): Promise<SalesImport> =>
  conforming(salesImport, await send([HEADER, ...rows].join('\n')));
const row = (amount: string, more = ',,,'): string => `c-${++lines},contoso.sells,sale,${soldAt},${amount}${more}`;
const total = async (): Promise<string> => {
  const sums = world()
    .store.database.selectFrom('sales_lines')
    .select(({ fn }) => fn.sum<string>('usd').as('usd'));
  return (await sums.executeTakeFirstOrThrow()).usd;
};
const codes = ({ refused }: SalesImport): string[] => refused.map(({ line, code }) => `${line}: ${code}`);
const outcome = ({ received, new: fresh, repeated, refusedCount }: SalesImport): number[] => [
  received,
  fresh,
  repeated,
  refusedCount,
];

beforeAll(async () => {
  const { status, body } = await http().post('/v1/offers', { id: 'contoso.sells', ...trial({ type: 'transact' }) });
  if (status !== 201) throw new Error(JSON.stringify(body));
});

describe('lines as JSON', () => {
  it('count once each, and lift the tier of their offer', async () => {
    const line = sale('30000.005', { seats: 3 });
    expect(await report(line, sale('0.000001'))).toEqual({
      ...{ received: 2, new: 2, repeated: 0, refused: [], refusedCount: 0, told: true },
    });
    expect(outcome(await report(line, sale('5')))).toEqual([2, 1, 1, 0]);
    const { body } = await http().get<{ tier: { id: string; counted: unknown } }>('/v1/offers/contoso.sells');
    expect(body.tier).toMatchObject({ id: 'demand-generation', counted: usd('30005.005001') });
  });

  it('are the same whatever zeros they are written with, but not with other content', async () => {
    const line = sale('10.50', { rate: null });
    await report(line);
    const offset = { ...line, amount: usd('10.5'), soldAt: '2026-01-10T13:00:00+01:00', seats: null };
    expect(outcome(await report(offset))).toEqual([1, 0, 1, 0]);
    const others = [{ amount: usd('10.51') }, { kind: 'correction' }, { seats: 1 }, { corrects: 'x' }];
    const answer = await report(...others.map((other) => ({ ...line, ...other })));
    expect(codes(answer)).toEqual(['1: line-differs', '2: line-differs', '3: line-differs', '4: line-differs']);
    expect(answer.refused[0]).toMatchObject({ id: line['id'] });
  });

  it('may come twice in one request', async () => {
    const line = sale('1');
    const answer = await report({ ...line, offer: 'contoso.none' }, line, line, { ...line, amount: usd('2') });
    expect(codes(answer)).toEqual(['1: unknown-offer', '4: line-differs']);
    expect(outcome(answer)).toEqual([4, 1, 1, 2]);
  });

  it('are refused one by one, by number, and the good ones count', async () => {
    const before = await total();
    const answer = await report(
      sale('7'),
      sale('-7'),
      sale('7', { kind: 'refund' }),
      sale('0', { kind: 'correction' }),
      sale('-7', { kind: 'fraud', seats: 4 }),
      sale('7', { amount: { amount: '7', currency: 'EUR' } }),
      sale('7', { amount: { amount: 7, currency: 'USD' } }),
      sale('1234567890123456'),
      sale('0.1234567'),
      sale('1e3'),
      sale('7', { color: 'red' }),
      sale('7', { soldAt: 'today' }),
      sale('7', { soldAt: new Date(Date.now() + 3_600_000).toISOString() }),
      sale('7', { id: 'own', corrects: 'own' }),
      'half a line',
      null,
      sale('7', { rate: '2' }),
      sale('1', { soldAt: new Date(Date.now() + 30_000).toISOString() }),
    );
    expect(codes(answer)).toEqual([
      ...['2: wrong-sign', '3: wrong-sign', '4: wrong-sign', '5: wrong-sign', '6: rate-missing', '7: invalid-line'],
      ...['8: invalid-line', '9: invalid-line', '10: invalid-line', '11: invalid-line', '12: invalid-line'],
      ...['13: at-in-the-future', '14: invalid-line', '15: invalid-line', '16: invalid-line', '17: invalid-line'],
    ]);
    expect(answer.refused.find(({ line }) => line === 7)?.message).toContain('must be a decimal as text');
    expect(Number(await total()) - Number(before)).toBe(8);
  });

  it('count in US dollars at the rate of the line, to the last digit', async () => {
    const before = await total();
    const euros = (amount: string) => ({ amount: { amount, currency: 'EUR' }, rate: '1.000000000001' });
    await report(sale('', { id: 'large', ...euros('999999999999999.1') }));
    const lines = world().store.database.selectFrom('sales_lines').select(['usd', 'rate', 'currency']);
    expect(await lines.where('id', '=', 'large').executeTakeFirst()).toEqual({
      usd: '1000000000000999.0999999999991',
      rate: '1.000000000001',
      currency: 'EUR',
    });
    await report(sale('', { kind: 'correction', corrects: 'large', ...euros('-999999999999999.1') }));
    expect(Number(await total())).toBe(Number(before));
  });

  it.each([
    ['no lines', { lines: [] }, ['lines']],
    ['nothing', undefined, ['lines']],
    ['a list', [sale('1')], ['']],
    ['an unknown field', { lines: [sale('1')], color: 'red' }, ['color']],
    ['something else', { lines: 'all' }, ['lines']],
  ])('are not read from a body that is %s', async (_what, body, paths) => {
    expect(refusal(await http().post('/v1/sales', body))).toEqual({ status: 400, code: 'invalid-request', paths });
  });
});

describe('lines as CSV', () => {
  it('may have a mark at the beginning, CRLF, quotes with line ends in them, and no end', async () => {
    const text = `\ufeff"id","offer",kind,soldAt,amount,corrects\r\n${[
      `b-1,"contoso.sells",sale,${soldAt},"12.50",`,
      '',
      `"b-2" ,contoso.sells,sale,${soldAt},1,"x""y"`,
      `b-3,contoso.sells,refund,${soldAt},-1,b-1`,
    ].join('\r\n')}`;
    expect(outcome(conforming(salesImport, await send(text)))).toEqual([3, 3, 0, 0]);
    const broken = `id,offer,kind,soldAt,amount\n"b-\n4",contoso.sells,sale,${soldAt},1\n`;
    expect(codes(conforming(salesImport, await send(broken)))).toEqual(['2: invalid-line']);
  });

  it('need only some columns, in any order', async () => {
    const text = `amount,soldAt,kind,offer,id\n1.5,${soldAt},sale,contoso.sells,order-1\n`;
    expect(outcome(conforming(salesImport, await send(text)))).toEqual([1, 1, 0, 0]);
  });

  it('change nothing the second time', async () => {
    const text = [HEADER, row('1'), row('2.5', ',EUR,1.1,4,'), row('3', ',,,,c-1')].join('\n');
    const first = conforming(salesImport, await send(text));
    const again = conforming(salesImport, await send(text));
    expect([first, again].map(outcome)).toEqual([
      [3, 2, 0, 1],
      [3, 0, 2, 1],
    ]);
  });

  it('are refused by the number of the line: half a line, wrong columns, stray quotes, signs, rates', async () => {
    const answer = await sendLines(
      row('1', ',,,,'),
      row('1', ','),
      row('-1', ',,,,'),
      row('5', ',EUR,,,'),
      row('1.2.3', ',,,,'),
      row('"1,5"', ',,,,'),
      row('1', ',,,2.5,'),
      row('1', ',,,,"open'),
      `stray"quote,contoso.sells,sale,${soldAt},1,,,,`,
      row('1', ',,,,'),
      `,contoso.sells,sale,${soldAt},1,,,,`,
      `half,contoso.sells,sale,2026-`,
    );
    expect(codes(answer)).toEqual([
      ...['3: wrong-columns', '4: wrong-sign', '5: rate-missing', '6: invalid-line', '7: invalid-line'],
      ...['8: invalid-line', '9: unreadable-line', '10: unreadable-line', '12: invalid-line', '13: wrong-columns'],
    ]);
    expect(outcome(answer)).toEqual([12, 2, 0, 10]);
  });

  it('list a thousand refusals and count them all', async () => {
    const answer = await sendLines(...Array.from({ length: 1_200 }, () => row('-1', ',,,,')));
    expect([answer.refused.length, answer.refusedCount]).toEqual([1_000, 1_200]);
  });

  it.each([
    ['a column that is not known', `${HEADER},color\n`, ['color']],
    ['columns that are missing', 'id,kind,soldAt\n', ['offer', 'amount']],
    ['a column twice', `${HEADER},Id\n`, ['id']],
    ['nothing at all', '', ['id', 'offer', 'kind', 'soldAt', 'amount']],
    ['a header that breaks off', '"id,offer\n', ['id', 'offer', 'kind', 'soldAt', 'amount']],
  ])('are not read from a file with %s', async (_what, text, paths) => {
    const before = await total();
    const answer = refusal(await send(`${text}x-1,contoso.sells,sale,${soldAt},1,,,,\n`));
    expect(answer).toEqual({ status: 400, code: 'invalid-request', paths: expect.arrayContaining(paths) as string[] });
    expect(await total()).toBe(before);
  });
});
