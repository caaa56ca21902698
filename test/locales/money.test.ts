import { moneyIn } from '../../locales/money';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

it.each([
  ['100000', 'USD', 'US$100,000', `100${NARROW}000${NO_BREAK}$US`],
  ['100000.00', 'USD', 'US$100,000', `100${NARROW}000${NO_BREAK}$US`],
  ['1234.5', 'USD', 'US$1,234.50', `1${NARROW}234,50${NO_BREAK}$US`],
  ['0.07', 'USD', 'US$0.07', `0,07${NO_BREAK}$US`],
  ['-12.30', 'USD', '-US$12.30', `-12,30${NO_BREAK}$US`],
  ['0.005', 'EUR', '€0.005', `0,005${NO_BREAK}€`],
  ['1500', 'JPY', 'JP¥1,500', `1${NARROW}500${NO_BREAK}JPY`],
])('%s %s is written %s, in French %s', (amount, currency, english, french) => {
  expect(moneyIn('en', { amount, currency })).toBe(english);
  expect(moneyIn('fr', { amount, currency })).toBe(french);
});

it('loses no digit of a sum that no float can hold', () => {
  const sum = { amount: '12345678901234567890.12', currency: 'USD' };
  expect(moneyIn('en', sum)).toBe('US$12,345,678,901,234,567,890.12');
});

it.each(['', 'plenty', '1,5', '1e3', 'Infinity', ' 1'])('refuses “%s” rather than writing it down', (amount) => {
  const written = (): string => moneyIn('en', { amount, currency: 'USD' });
  expect(written).toThrow(new RangeError(`A letter was given ${amount} for an amount.`));
});
