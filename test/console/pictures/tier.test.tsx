import { render } from 'preact-render-to-string';
import type { TierRule } from '../../../domain/tiers/sales';
import type { Tier } from '../../../domain/tiers/tier';
import { TierProgress } from '../../../console/pictures/tier-progress';
import { partOfNext } from '../../../console/pictures/tier-steps';
import { anOffer, at } from '../../support/lives';

const usd = (amount: string): Tier['counted'] => ({ amount, currency: 'USD' });

const aTier = (changes: Partial<Tier> = {}): Tier => ({
  id: 'demand-generation',
  title: 'Demand generation',
  since: at('2026-12-01'),
  counted: usd('30000.00'),
  seats: null,
  next: { tier: 'co-sell', from: usd('100000.00'), missing: usd('70000.00') },
  source: 'Slide 8',
  ...changes,
});

const ladder: readonly TierRule[] = anOffer({ type: 'transact' }).terms.tiers?.tiers ?? [];

const shown = (tier: Tier | null, steps: readonly TierRule[] = [], language: 'en' | 'fr' = 'en'): string =>
  render(<TierProgress tier={tier} ladder={steps} language={language} zone="UTC" />);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['a part', aTier(), 0.3],
  ['nothing yet', aTier({ counted: usd('0.00') }), 0],
  ['less than nothing, which is nothing', aTier({ counted: usd('-5.00') }), 0],
  ['a mark that is unknown, which is not zero', aTier({ next: { tier: 'co-sell', from: null, missing: null } }), null],
  ['the top', aTier({ next: null }), null],
  ['a mark at zero', aTier({ next: { tier: 'co-sell', from: usd('0'), missing: usd('0') } }), null],
])('how much of the way has been gone: %s', (_, tier, part) => {
  expect(partOfNext(tier)).toBe(part);
});

test.each([
  ['Demand generation, since 1 Dec 2026 US$30,000 of sales count. US$70,000 more to co-sell. Marks: Slide 8', aTier()],
  [
    'Demand generation, since 1 Dec 2026 US$30,000 of sales count. 12 seats count. There is no tier above. Marks: Slide 8',
    aTier({ seats: 12, next: null }),
  ],
  [
    'No tier is known to be reached ? US$0 of sales count. The mark where awareness begins is not known. Marks: Slide 8',
    aTier({ id: null, counted: usd('0.00'), next: { tier: 'awareness', from: null, missing: null } }),
  ],
  ['Sales unlock nothing for offers of this type.', null],
])('it says: %s', (says, tier) => {
  expect(textOf(shown(tier))).toBe(says);
});

test('no digit of an amount gets lost', () => {
  const html = shown(aTier({ counted: usd('12345678901234567890.123456') }));
  expect(html).toContain('US$12,345,678,901,234,567,890.123456 of sales count.');
});

test('it is a meter for who cannot see it', () => {
  const html = shown(aTier(), ladder);
  expect(html).toContain('role="meter" aria-label="Sales on the way to Co-sell" aria-valuemin="0" aria-valuemax="100"');
  expect(html).toContain('aria-valuenow="30" aria-valuetext="US$30,000 of US$100,000"');
  expect(html).toContain('<rect class="taken" width="30%"');
});

test('the whole ladder says which steps are reached, which is next and where each begins', () => {
  const steps = [...shown(aTier(), ladder).matchAll(/<li class="(\w+)"[^>]*>(.*?)<\/li>/g)];
  expect(steps.slice(0, 4).map(([, place, step = '']) => `${place ?? ''}: ${textOf(step)}`)).toEqual([
    'reached: Awareness from US$0 reached',
    'present: Demand generation from US$25,000 now',
    'next: Co-sell from US$100,000 next',
    'above: Lead development from US$500,000 further',
  ]);
});

test('a step whose mark nobody knows says so', () => {
  const unknown = ladder.map((rule) => ({ ...rule, from: null, seatsFrom: 500 }));
  expect(textOf(shown(aTier(), unknown))).toContain('Co-sell mark not known or 500 seats next');
});

test('it says the same in French', () => {
  expect(textOf(shown(aTier(), ladder, 'fr')).replaceAll('\u202f', ' ')).toMatch(
    /^Génération de la demande, depuis le 1er déc. 2026 30 000 \$US de ventes comptent. Encore 70 000 \$US jusqu’à /,
  );
});
