import { CALLS_TO_ACTION, type CallToAction, OFFER_TYPES, type OfferType } from '../../../domain/catalogue/offer-types';
import { fitsType } from '../../../domain/catalogue/pin-terms';
import { shippedCatalogues } from '../../../domain/catalogue/shipped';

/** What the button of a listing says, and of which types such an offer can be: the same in both editions. */
const FITS: Record<CallToAction, readonly OfferType[]> = {
  'contact-me': ['list', 'consulting'],
  'free-trial': ['trial'],
  'test-drive': ['trial'],
  'get-it-now-free': ['trial'],
  'bring-your-own-licence': ['list'],
  'get-it-now': ['transact'],
};

const catalogues = shippedCatalogues().all;
const cases = catalogues.flatMap((catalogue) =>
  CALLS_TO_ACTION.map((callToAction) => ({ catalogue, edition: catalogue.id, callToAction })),
);

test.each(cases)('$callToAction in $edition', ({ catalogue, callToAction }) => {
  const fitting = OFFER_TYPES.filter((type) => fitsType(catalogue, { type, callToAction }));
  expect(fitting).toEqual(FITS[callToAction]);
});

test.each(catalogues)('where none is said every type fits: $id', (catalogue) => {
  expect(OFFER_TYPES.map((type) => fitsType(catalogue, { type, callToAction: null }))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('a call to action that a catalogue does not know fits nothing', () => {
  for (const catalogue of catalogues) {
    const without = { ...catalogue, callsToAction: [] };
    expect(OFFER_TYPES.filter((type) => fitsType(without, { type, callToAction: 'get-it-now' }))).toEqual([]);
  }
});
