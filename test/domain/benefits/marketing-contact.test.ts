import { activated, anOffer, completed, type Dated, marketingContactSet, MIA, on, weSpoke } from '../../support/lives';
import { diary, lookAfter } from '../diary';

const LISTING = 'listing-optimization';
const PRESS = 'press-release-support';
const NOA = { ...MIA, name: 'Noa Lind', email: 'noa@contoso.example' };

const aboutBenefits = (lines: readonly string[]): string[] =>
  lines.filter((line) => /letter (benefit-|pointer)/.test(line));

describe('The marketing contact', () => {
  const mia = on('2026-03-03', marketingContactSet());
  const noa = on('2026-03-20', marketingContactSet(NOA));
  const letters = (...happened: Dated[]): string[] =>
    aboutBenefits(diary(lookAfter(anOffer(), '2026-05-01', happened)));

  it('reads how to use what is activated; before there is one, the account does', () => {
    expect(letters(on('2026-03-02 12:00', activated(LISTING)), mia, on('2026-03-04', activated(PRESS)))).toEqual([
      '2026-03-02 12:00 letter benefit-guide → partner@contoso.example',
      '2026-03-04 10:00 letter benefit-guide → mia@contoso.example',
    ]);
  });

  it.each<[string, Dated[], string[]]>([
    [
      'a new one is told once what is active',
      [on('2026-03-10', activated(LISTING)), on('2026-03-11', weSpoke(LISTING))],
      ['2026-03-20 10:00 letter benefit-guide → noa@contoso.example'],
    ],
    [
      'a new one is told once what is owed, although it was used up',
      [on('2026-03-10', activated(LISTING)), on('2026-03-15', completed(LISTING))],
      ['2026-03-20 10:00 letter benefit-guide → noa@contoso.example'],
    ],
    [
      'where nothing is active or owed, nothing is said',
      [on('2026-03-10', activated(LISTING)), on('2026-03-11', weSpoke(LISTING)), on('2026-03-15', completed(LISTING))],
      [],
    ],
  ])('%s', (_, before, said) => {
    expect(letters(mia, ...before, noa)).toEqual([
      '2026-03-10 10:00 letter benefit-guide → mia@contoso.example',
      ...said,
    ]);
  });

  it('the same address again, in capitals, is nobody new', () => {
    const again = on('2026-03-20', marketingContactSet({ ...MIA, email: 'MIA@contoso.example' }), 'again');
    expect(letters(mia, on('2026-03-10', activated(LISTING)), again)).toEqual([
      '2026-03-10 10:00 letter benefit-guide → mia@contoso.example',
    ]);
  });
});

test('a programme beside this one is pointed to once, for business applications in AppSource only', () => {
  const pointers = (storefront: 'appsource' | 'azure-marketplace', productFamily: 'dynamics-365' | 'azure') =>
    aboutBenefits(diary(lookAfter(anOffer({ type: 'list', storefronts: [storefront], productFamily }), '2026-06-01')));
  expect([
    pointers('appsource', 'dynamics-365'),
    pointers('azure-marketplace', 'dynamics-365'),
    pointers('appsource', 'azure'),
  ]).toEqual([['2026-03-02 10:00 letter pointer → ada@contoso.example'], [], []]);
});
