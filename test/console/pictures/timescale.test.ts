import fc from 'fast-check';
import { DateTime } from 'luxon';
import { after, instantOf } from '../../../domain/calendar/instants';
import { tickLabels } from '../../../console/pictures/tick-labels';
import { placeOf, ticksOf, timescale } from '../../../console/pictures/timescale';
import { runs } from '../../support/runs';
import { at } from '../../support/lives';

const scale = timescale(at('2026-03-02'), at('2026-04-11'), 0);

test.each([
  ['the first instant', at('2026-03-02'), 0],
  ['the middle', at('2026-03-22'), 50],
  ['the last instant', at('2026-04-11'), 100],
  ['what was before', at('2020-01-01'), 0],
  ['what comes after', at('2030-01-01'), 100],
])('%s has its place', (_, instant, place) => {
  expect(placeOf(scale, instant)).toBe(place);
});

test('there is room on either side of the first and the last instant', () => {
  const roomy = timescale(at('2026-03-02'), at('2026-04-11'));
  expect(placeOf(roomy, at('2026-03-02'))).toBe(2.83);
  expect(placeOf(roomy, at('2026-04-11'))).toBe(97.17);
});

test('a moment is drawn as a day', () => {
  const { from, to } = timescale(at('2026-03-02'), at('2026-03-02'), 0);
  expect(to - from).toBe(86_400_000);
});

const labels = (from: string, to: string, language: 'en' | 'fr', zone: string): string[] =>
  tickLabels(ticksOf(timescale(at(from), at(to), 0), zone), language, zone).map(({ day, year }) =>
    year === null ? day : `${day} ${year}`,
  );

test.each([
  ['days', '2026-03-02', '2026-03-06', ['3 Mar 2026', '4 Mar', '5 Mar', '6 Mar']],
  ['every other day', '2026-03-02', '2026-03-15', ['4 Mar 2026', '6 Mar', '8 Mar', '10 Mar', '12 Mar', '14 Mar']],
  ['Mondays', '2026-03-02', '2026-04-01', ['9 Mar 2026', '16 Mar', '23 Mar', '30 Mar']],
  ['every other Monday', '2026-03-02', '2026-05-20', ['16 Mar 2026', '30 Mar', '13 Apr', '27 Apr', '11 May']],
  ['months', '2026-10-20', '2027-03-20', ['Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar']],
  ['quarters', '2026-03-02', '2027-05-20', ['Apr 2026', 'Jul', 'Oct', 'Jan 2027', 'Apr']],
  ['years', '2023-03-02', '2026-05-20', ['Jan 2024', 'Jan 2025', 'Jan 2026']],
])('the longer the time, the further the lines are apart: %s', (_, from, to, expected) => {
  expect(labels(from, to, 'en', 'UTC')).toEqual(expected);
});

test('a French reader reads French days', () => {
  expect(labels('2026-03-02', '2026-04-01', 'fr', 'Europe/Paris')).toEqual([
    '9 mars 2026',
    '16 mars',
    '23 mars',
    '30 mars',
  ]);
});

test('days begin at midnight of the reader, also after a change of clocks', () => {
  const starts = ticksOf(timescale(at('2026-03-20'), at('2026-04-15')), 'Europe/Paris').map((tick) => tick.at);
  expect(starts).toEqual([
    '2026-03-22T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-04-05T22:00:00.000Z',
    '2026-04-12T22:00:00.000Z',
  ]);
});

test('for every time there are a few lines, in order, inside the picture, at midnight', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
  const hours = fc.integer({ min: 1, max: 3 * 365 * 24 });
  fc.assert(
    fc.property(fc.integer({ min: 455_000, max: 490_000 }), hours, zones, (start, length, zone) => {
      const first = instantOf(start * 3_600_000);
      const ticks = ticksOf(timescale(first, after(first, `PT${length}H`)), zone);
      const places = ticks.map(({ place }) => place);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThan(13);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.filter((place) => !(place >= 0 && place <= 100))).toEqual([]);
      const times = ticks.map((tick) => DateTime.fromISO(tick.at, { zone }).toFormat('HH:mm'));
      expect(times.filter((time) => time !== '00:00')).toEqual([]);
    }),
    runs(200),
  );
});
