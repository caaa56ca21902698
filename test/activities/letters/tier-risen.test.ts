import type { ContentOf } from '../../../locales/letters/letter';
import { renderLetter } from '../../../activities/letters/render';
import { orderOf } from './every-letter';
import { said } from './reading';

const RISEN: ContentOf<'tier-risen'> = {
  letter: 'tier-risen',
  tier: 'Co-sell',
  counted: { amount: '104250.5', currency: 'USD' },
  benefits: [{ title: 'Social promotion', use: 'Send us the text and a picture.' }],
  next: { tier: 'Lead development', missing: { amount: '145749.50', currency: 'USD' } },
};

const written = (changes: Partial<typeof RISEN> = {}, language = 'en'): string =>
  said(renderLetter(orderOf({ ...RISEN, ...changes }, { language }), {}).text);

it('tells what counts, what is new, and how far it is to the next tier', () => {
  expect(written()).toContain('Tier reached: Co-sell');
  expect(written()).toContain('- Sales counted so far: US$104,250.50 - Tier: Co-sell');
  expect(written()).toContain('What is new');
  expect(written()).toContain('- Social promotion. Send us the text and a picture.');
  expect(written()).toContain('The next tier is Lead development. Still missing: US$145,749.50 of counted sales.');
});

it('writes money as the reader does', () => {
  expect(written({}, 'fr')).toContain('104\u202f250,50\u00a0$US');
  expect(written({}, 'fr')).toContain('Il manque encore 145\u202f749,50\u00a0$US de ventes comptées.');
});

it('says plainly that a threshold is not known', () => {
  const next = { tier: 'Lead development', missing: null };
  expect(written({ next })).toContain('From what sum it begins is not known to us, so we cannot say how far it is.');
  expect(written({ next })).not.toContain('Still missing');
  expect(written({ next }, 'fr')).toContain('Nous ne savons pas à partir de quelle somme il commence');
});

it('says at the top that there is nothing above', () => {
  expect(written({ next: null })).toContain('There is none: this is the top tier.');
  expect(written({ next: null }, 'fr')).toContain('c’est le palier le plus élevé');
});

it('shows no empty list where a tier brings nothing', () => {
  expect(written({ benefits: [] })).toContain('No benefit is added by this tier');
  expect(written({ benefits: [] })).not.toContain('What is new');
});
