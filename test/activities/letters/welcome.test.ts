import { renderLetter } from '../../../activities/letters/render';
import { EVERY_OFFER, orderOf, TRIAL } from './every-letter';
import { said } from './reading';

const welcome = (offer = TRIAL, language = 'en'): string =>
  said(renderLetter(orderOf({ letter: 'welcome' }, { offer, language }), {}).text);

const words = (text: string): number => text.match(/\p{L}[\p{L}\p{Pd}’]*/gu)?.length ?? 0;

it.each(EVERY_OFFER.flatMap((offer) => ['en', 'fr'].map((language) => ({ offer, language }))))(
  'is soon read ($offer.type $offer.consultingKind, $language)',
  ({ offer, language }) => {
    expect(words(welcome(offer, language))).toBeGreaterThanOrEqual(250);
    expect(words(welcome(offer, language))).toBeLessThanOrEqual(language === 'en' ? 450 : 500);
  },
);

it('gives every type of offer and every kind of service advice of its own', () => {
  expect(new Set(EVERY_OFFER.map((offer) => welcome(offer))).size).toBe(EVERY_OFFER.length);
});

it.each(EVERY_OFFER)('promises the right engagement ($type $consultingKind)', (offer) => {
  const promised = {
    'three months': welcome(offer).includes('works with you for three months from publication'),
    'as long as the offer lives': welcome(offer).includes('stays with you for as long as the offer lives'),
  };
  const ofThreeMonths = ['implementation', 'proof-of-concept', 'workshop'].includes(offer.consultingKind ?? '');
  expect(promised).toEqual({
    'three months': offer.type === 'trial' || ofThreeMonths,
    'as long as the offer lives': offer.type === 'transact',
  });
});

it('says when the team gets in touch, how long silence may last, and how to answer', () => {
  for (const offer of EVERY_OFFER) {
    expect(welcome(offer)).toContain('The rewards team gets in touch within a week of the offer going live.');
    expect(welcome(offer)).toContain('You never go more than four weeks without a message.');
    expect(welcome(offer)).toContain('Just reply to this email');
  }
});
