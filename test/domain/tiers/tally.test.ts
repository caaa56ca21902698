import Big from 'big.js';
import fc from 'fast-check';
import type { SalesLine, SalesStanding, TierRule, TierRules } from '../../../domain/tiers/sales';
import { type TallyScope, standing } from '../../../domain/tiers/tally';

const tier = (id: string, from: string | null, seatsFrom: number | null = null): TierRule => ({
  id,
  title: { en: id, fr: id },
  from,
  seatsFrom,
});
const TIERS = [tier('awareness', '0'), tier('demand', '25000'), tier('co-sell', '100000'), tier('top', '1000000')];
const rules = (changes: Partial<TierRules> = {}): TierRules => ({
  counts: 'offer',
  window: null,
  refresh: null,
  seats: null,
  tiers: TIERS,
  source: 'a test',
  ...changes,
});
const ROLLING = rules({ window: 'P12M' });
const YEARLY = rules({ window: 'P12M', refresh: 'P1Y' });
const SEATS = rules({
  seats: { families: ['microsoft-365'], useBy: '2026-06-30T00:00:00.000Z' },
  tiers: [tier('awareness', '0'), tier('demand', '25000', 100), tier('co-sell', '100000')],
});

const noon = (day: string): string => `${day}T12:00:00.000Z`;
let lines = 0;
const line = (kind: SalesLine['kind'], day: string, usd: string, more: Partial<SalesLine> = {}): SalesLine => ({
  id: `line-${++lines}`,
  offer: 'contoso.a',
  kind,
  soldAt: noon(day),
  usd,
  seats: null,
  corrects: null,
  ...more,
});
const sale = (day: string, usd: string, more: Partial<SalesLine> = {}): SalesLine => line('sale', day, usd, more);
const fraud = (day: string, usd: string, corrects: string | null): SalesLine => line('fraud', day, usd, { corrects });

const asked = (day: string, changes: Partial<TallyScope> = {}): TallyScope => ({
  at: noon(day),
  since: noon('2024-03-01'),
  zone: 'Europe/Paris',
  family: 'microsoft-365',
  ...changes,
});
const short = ({ tier: id, counted }: SalesStanding): string => `${id ?? 'none'} ${counted.amount}`;

const CASES: readonly (readonly [string, TierRules, readonly SalesLine[], string, string])[] = [
  ['nothing sold is the tier that begins at zero', rules(), [], '2026-01-01', 'awareness 0.00'],
  [
    'a threshold is reached by exactly its amount',
    rules(),
    [sale('2025-01-01', '24999.995'), sale('2025-01-01', '0.005')],
    '2026-01-01',
    'demand 25000.00',
  ],
  [
    'all digits count: floats would reach it',
    rules(),
    [sale('2025-01-01', '24999.999999999999999999')],
    '2026-01-01',
    'awareness 24999.999999999999999999',
  ],
  ['at the top there is nothing above', rules(), [sale('2025-01-01', '1e6')], '2026-01-01', 'top 1000000.00'],
  ['what is sold later does not count yet', rules(), [sale('2026-01-02', '30000')], '2026-01-01', 'awareness 0.00'],
  ['what is sold at that moment counts', rules(), [sale('2026-01-01', '30000')], '2026-01-01', 'demand 30000.00'],
  [
    'a refund lowers the tier from its own date on',
    rules(),
    [sale('2025-01-01', '30000'), line('refund', '2026-01-02', '-20000')],
    '2026-01-01',
    'demand 30000.00',
  ],
  [
    'less than nothing counts as nothing',
    rules(),
    [line('refund', '2025-01-01', '-5')],
    '2026-01-01',
    'awareness 0.00',
  ],
  [
    'fraud is taken out however late it is dated',
    rules(),
    [sale('2025-01-01', '30000', { id: 'a' }), fraud('2027-01-01', '-30000', 'a')],
    '2026-01-01',
    'awareness 0.00',
  ],
  [
    'fraud of a line that nobody knows is taken out too, however late it is dated',
    rules(),
    [sale('2025-01-01', '30000'), fraud('2027-01-01', '-10000', 'elsewhere')],
    '2026-01-01',
    'awareness 20000.00',
  ],
  [
    'fraud in what does not count yet takes nothing from what does',
    rules(),
    [sale('2025-01-01', '30000'), sale('2026-02-01', '9000', { id: 'b' }), fraud('2026-02-02', '-9000', 'b')],
    '2026-01-01',
    'demand 30000.00',
  ],
  [
    'a sale leaves the window after twelve months to the moment',
    ROLLING,
    [sale('2025-01-01', '30000')],
    '2026-01-01',
    'awareness 0.00',
  ],
  ['the day before it is still within', ROLLING, [sale('2025-01-02', '30000')], '2026-01-01', 'demand 30000.00'],
  [
    'fraud leaves the window together with the sale that it takes out',
    ROLLING,
    [sale('2024-12-01', '9000', { id: 'old' }), fraud('2025-06-01', '-9000', 'old'), sale('2025-02-01', '30000')],
    '2026-01-01',
    'demand 30000.00',
  ],
  [
    'a tier set for a year stays when its sales leave the window',
    YEARLY,
    [sale('2025-04-01', '30000')],
    '2026-06-01',
    'demand 0.00',
  ],
  ['and falls on the anniversary', YEARLY, [sale('2025-04-01', '30000')], '2027-03-01', 'awareness 0.00'],
  [
    'it rises at once',
    YEARLY,
    [sale('2025-04-01', '30000'), sale('2026-06-01', '120000')],
    '2026-06-01',
    'co-sell 120000.00',
  ],
  [
    'a height of one moment between two sales lasts until the anniversary',
    YEARLY,
    [sale('2025-06-10', '20000'), sale('2026-06-10', '20000', { soldAt: '2026-06-10T08:00:00.000Z' })],
    '2026-09-01',
    'demand 20000.00',
  ],
  [
    'a refund that leaves the window counts as a height too',
    YEARLY,
    [sale('2025-09-10', '30000'), line('refund', '2025-07-01', '-10000')],
    '2026-10-01',
    'demand 0.00',
  ],
  [
    'fraud takes it away within the year, for fraud never was a sale',
    YEARLY,
    [sale('2025-04-01', '30000', { id: 'c' }), fraud('2026-05-20', '-30000', 'c')],
    '2026-06-01',
    'awareness 0.00',
  ],
];

it.each(CASES)('%s', (_sentence, by, sold, day, expected) => {
  expect(short(standing(by, sold, asked(day)))).toBe(expected);
});

it.each([
  ['by seats where they count', 100, asked('2026-06-29'), SEATS, 'demand', 100],
  ['not one seat earlier', 99, asked('2026-06-29'), SEATS, 'awareness', 99],
  ['not from the day on which they were to be used', 100, asked('2026-06-30'), SEATS, 'awareness', null],
  ['not for another family', 100, asked('2026-06-29', { family: 'azure' }), SEATS, 'awareness', null],
  ['not where no threshold is known', 100, asked('2026-06-29'), { ...SEATS, tiers: TIERS }, 'awareness', null],
  ['never below zero', -5, asked('2026-06-29'), SEATS, 'awareness', 0],
])('is reached %s', (_how, seats, at, by, id, counted) => {
  const sold = [sale('2026-01-01', '10', { seats })];
  expect(standing(by, sold, at)).toMatchObject({ tier: id, seats: counted });
});

it('says what is missing to the tier above, to the last digit; nothing at the top', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const next = (amount: string) => standing(rules(), [sale('2025-01-01', amount)], asked('2026-01-01')).next;
  expect(next('24999.9999999')).toEqual({ tier: 'demand', from: usd('25000.00'), missing: usd('0.0000001') });
  expect(next('25000')).toEqual({ tier: 'co-sell', from: usd('100000.00'), missing: usd('75000.00') });
  expect(next('1e6')).toBeNull();
});

it('never reaches a tier of which nothing is known, and does not say what is missing to it', () => {
  const unknown = rules({ tiers: [tier('first', null), tier('second', '10'), tier('third', null)] });
  expect(standing(unknown, [], asked('2026-01-01'))).toMatchObject({
    tier: null,
    next: { tier: 'first', from: null, missing: null },
  });
  expect(standing(unknown, [sale('2025-01-01', '5000000')], asked('2026-01-01'))).toMatchObject({
    tier: 'second',
    next: { tier: 'third', from: null, missing: null },
  });
});

it.each([
  ['only a line can change it', rules(), [sale('2025-01-01', '5')], '2026-01-01', null],
  ['seats run out', SEATS, [], '2026-01-01', '2026-06-30T00:00:00.000Z'],
  [
    'the oldest line leaves',
    ROLLING,
    [sale('2025-08-01', '5'), sale('2025-07-01', '5')],
    '2026-01-01',
    noon('2026-07-01'),
  ],
  ['nothing is in the window', ROLLING, [sale('2023-08-01', '5')], '2026-01-01', null],
  ['the anniversary comes', YEARLY, [sale('2025-08-01', '5')], '2026-01-01', noon('2026-03-01')],
  ['on the anniversary itself, the next comes', YEARLY, [], '2026-03-01', noon('2027-03-01')],
  [
    'the clocks change meanwhile',
    ROLLING,
    [sale('2025-03-30', '5', { soldAt: '2025-03-30T00:30:00.000Z' })],
    '2026-01-01',
    '2026-03-29T23:30:00.000Z',
  ],
])('holds until then: %s', (_why, by, sold, day, expected) => {
  expect(standing(by, sold, asked(day)).validUntil).toBe(expected);
});

it('counts years from 29 February to 29 February again', () => {
  const since = noon('2024-02-29');
  expect(standing(YEARLY, [], asked('2027-06-01', { since })).validUntil).toBe(noon('2028-02-29'));
});

const KINDS = ['sale', 'refund', 'fraud', 'correction'] as const;
const day = fc
  .integer({ min: 0, max: 1_400 })
  .map((n) => new Date(Date.UTC(2023, 0, 1) + n * 43_200_000).toISOString());
const anyLine = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    soldAt: day,
    cents: fc.integer({ min: 1, max: 20_000_000 }),
    isLess: fc.boolean(),
    corrects: fc.option(fc.integer({ min: 0, max: 20 }).map((n) => `p${n}`)),
  })
  .map(({ kind, soldAt, cents, isLess, corrects }): Omit<SalesLine, 'id'> => {
    const sign = kind === 'sale' || (kind === 'correction' && !isLess) ? 1 : -1;
    const usd = new Big(cents * sign).div(100).toFixed();
    return { offer: 'contoso.a', kind, soldAt, usd, seats: sign * (cents % 40), corrects };
  });
const ledgers = fc.array(anyLine, { maxLength: 20 }).map((all) => all.map((each, i) => ({ ...each, id: `p${i}` })));
const anyRules = fc.constantFrom(rules(), ROLLING, YEARLY, SEATS);
const anyAsked = day.map((at): TallyScope => ({ ...asked('2026-01-01'), at, since: '2023-02-28T23:30:00.000Z' }));
const rankOf = ({ tiers }: TierRules, { tier: id }: SalesStanding): number => tiers.findIndex((rule) => rule.id === id);

it('never depends on the order of lines', () => {
  const shuffled = ledgers.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, anyRules, anyAsked, ([all, other], by, when) => {
      expect(standing(by, other, when)).toEqual(standing(by, all, when));
    }),
  );
});

it('never falls when fraud turns out to be none', () => {
  fc.assert(
    fc.property(ledgers, anyRules, anyAsked, (all, by, when) => {
      // Another line must not take its place as what a second one corrects.
      const found = all.find(({ id, kind }) => kind === 'fraud' && !all.some(({ corrects }) => corrects === id));
      const less = all.filter((each) => each !== found);
      const [before, now] = [standing(by, all, when), standing(by, less, when)];
      expect(rankOf(by, now)).toBeGreaterThanOrEqual(rankOf(by, before));
      expect(new Big(now.counted.amount).gte(before.counted.amount)).toBe(true);
    }),
  );
});

it('never falls by a sale', () => {
  fc.assert(
    fc.property(ledgers, anyRules, anyAsked, day, (all, by, when, soldAt) => {
      const more = [...all, sale('2025-01-01', '70000', { id: 'more', soldAt, seats: 60 })];
      expect(rankOf(by, standing(by, more, when))).toBeGreaterThanOrEqual(rankOf(by, standing(by, all, when)));
    }),
  );
});

it('is a plain sum where there is no window', () => {
  fc.assert(
    fc.property(ledgers, anyAsked, (all, when) => {
      const byId = new Map(all.map((each) => [each.id, each]));
      const counts = (each: SalesLine): boolean => {
        if (each.kind !== 'fraud') return each.soldAt <= when.at;
        const original = each.corrects === each.id ? undefined : byId.get(each.corrects ?? '');
        return original === undefined || original.soldAt <= when.at;
      };
      const sum = all.filter(counts).reduce((total, { usd }) => total.plus(usd), new Big(0));
      const expected = sum.lt(0) ? new Big(0) : sum;
      expect(standing(rules(), all, when).counted.amount).toBe(expected.toFixed(2));
    }),
  );
});
