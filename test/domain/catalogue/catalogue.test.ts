import commercialMarketplace from '../../../domain/catalogue/commercial-marketplace@2020-04.json';
import { readCatalogue } from '../../../domain/catalogue/schema';
import { Catalogues, shippedCatalogues, UnknownProgram } from '../../../domain/catalogue/shipped';
import { anOffer } from '../../support/lives';

type Json = Record<string, unknown>;

/** A copy of the shipped catalogue with one place changed; undefined takes it away. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(commercialMarketplace);
  const steps = path.split('.');
  let place = copy as Json;
  for (const step of steps.slice(0, -1)) place = place[step] as Json;
  place[steps.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(copy));
}

test('the shipped catalogues are valid, and every rule in them has a source', () => {
  expect(shippedCatalogues().all.map(({ id }) => id)).toEqual([
    'commercial-marketplace@2020-04',
    'commercial-marketplace@2023-12',
  ]);
});

test.each<[string, string, unknown, string]>([
  ['a programme without a version', 'id', 'commercial-marketplace', 'id'],
  ['no title', 'title', '', 'title'],
  ['a day that does not exist', 'effective.from', '2020-02-30', 'effective.from'],
  ['months where a span must be exact', 'promises.news.within', 'P1M', 'promises.news.within'],
  ['a span in words', 'promises.firstContact.within', '7 days', 'promises.firstContact.within'],
  ['no time at all', 'promises.welcome.within', 'PT0S', 'promises.welcome.within'],
  ['a promise without a reminder', 'promises.news.remind', undefined, 'promises.news.remind'],
  ['a promise that is missing', 'promises.benefitContact', undefined, 'promises.benefitContact'],
  ['a promise that nobody knows', 'promises.cake', { within: 'P1D' }, 'promises'],
  ['a rule without a source', 'promises.welcome.sources', [], 'promises.welcome.sources'],
  ['a source that is not listed', 'promises.welcome.sources', ['S99'], 'sources'],
  ['an unknown confidence', 'benefits.0.confidence', 'sure', 'benefits.0.confidence'],
  ['an unknown offer type', 'engagements.0.types', ['gift'], 'engagements.0.types.0'],
  ['an engagement that lasts no time', 'engagements.0.lasts', 'P0M', 'engagements.0.lasts'],
  ['a benefit without a French title', 'benefits.1.title.fr', undefined, 'benefits.1.title.fr'],
  ['a benefit there twice', 'benefits.1.id', 'listing-optimization', 'benefits.1.id'],
  ['an unknown tier', 'benefits.3.unlocks', { tier: 'platinum' }, 'benefits.3.unlocks.tier'],
  ['no rule for the use of benefits by some type', 'uses.2.types', ['list'], 'uses'],
  ['a tier there twice', 'tiers.tiers.1.id', 'awareness', 'tiers.tiers.1.id'],
  ['a tier that begins below the one under it', 'tiers.tiers.2.from', '25000', 'tiers.tiers.2.from'],
  ['a threshold that is no amount of dollars', 'tiers.tiers.2.from', '100,000', 'tiers.tiers.2.from'],
  ['a call to action that nobody knows', 'callsToAction.0.says', 'buy-me', 'callsToAction.0.says'],
  ['benefits that lapse after no time', 'uses.0.expiresAfter', 'P0M', 'uses.0.expiresAfter'],
  ['a field that nobody reads', 'benefits.0.colour', 'blue', 'benefits.0'],
])('%s is refused with its path', (_, place, value, path) => {
  const reading = (): unknown => readCatalogue(changed(place, value), 'mine.json');
  expect(reading).toThrow(/^mine\.json is not a catalogue:\n/);
  expect(reading).toThrow(`\n  - ${path}: `);
});

test('every fault is told at once, and what is no catalogue at all is told as a whole', () => {
  expect(() => readCatalogue({ ...commercialMarketplace, id: 'x', title: '' }, 'mine.json')).toThrow(
    /- id: .*\n {2}- title: /,
  );
  expect(() => readCatalogue('a text', 'mine.json')).toThrow('mine.json is not a catalogue:\n  - (whole): ');
});

test.each([
  ['2020-04-23T00:00:00.000Z', 'commercial-marketplace@2020-04'],
  ['2021-12-13T23:59:59.000Z', 'commercial-marketplace@2020-04'],
  ['2023-12-01T00:00:00.000Z', 'commercial-marketplace@2023-12'],
  ['2026-08-31T23:59:59.000Z', 'commercial-marketplace@2023-12'],
])('“in-force” on %s is %s', (day, id) => {
  expect(shippedCatalogues().choose('in-force', day).id).toEqual(id);
});

test('a programme that nobody describes is unknown, by its name and by its day', () => {
  const catalogues = shippedCatalogues();
  expect(() => catalogues.choose('cake@2020', '2020-05-01T00:00:00.000Z')).toThrow(
    new UnknownProgram('there is no catalogue cake@2020'),
  );
  expect(() => catalogues.choose('in-force', '2021-12-14T00:00:00.000Z')).toThrow(
    new UnknownProgram('no catalogue was in force on 2021-12-14'),
  );
  expect(new Catalogues([]).get('commercial-marketplace@2020-04')).toBeUndefined();
});

test('an offer keeps the terms it was taken on under: spans as text, benefits of its type', () => {
  const { terms } = anOffer({ type: 'list' });
  expect([terms.welcome, terms.firstContact, terms.news, terms.ownerAnswer]).toEqual([
    'PT1H',
    { within: 'P7D', remind: 'P2D' },
    { within: 'P28D', remind: 'P7D' },
    'P7D',
  ]);
  expect(terms.benefits.map(({ id, unlocks }) => [id, unlocks])).toEqual([
    ['listing-optimization', 'at-once'],
    ['press-release-support', 'at-once'],
    ['self-serve-resources', 'at-once'],
    ['technical-assistance', 'at-once'],
  ]);
});
