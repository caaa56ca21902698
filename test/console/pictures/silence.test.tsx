import { render } from 'preact-render-to-string';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { type OfferView, offerView, silentSince } from '../../../domain/offer/view';
import { silenceGauge } from '../../../console/pictures/silence';
import { SilenceGauge } from '../../../console/pictures/silence-gauge';
import { offers } from '../../domain/arbitrary-lives';
import { inputs } from '../../domain/arbitrary-words';
import { lookAfter } from '../../domain/diary';
import { runs } from '../../support/runs';
import { anOffer, at, type Dated, ended, on, paused, relisted, weSpoke } from '../../support/lives';
import { momentsOf } from './drawn-lives';

const offerOn = (day: string, ...happened: readonly Dated[]): OfferView => {
  const { life: state, now } = lookAfter(anOffer(), day, happened);
  return offerView(state, now);
};

const ZONE = 'Europe/Paris';

const gauge = (offer: OfferView, language: 'en' | 'fr' = 'en'): string =>
  render(<SilenceGauge offer={offer} language={language} zone={ZONE} />);

const textOf = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Days as the gauge draws them: over ■ or ahead □; of the last week ◆ ◇; too many !. */
const days = (offer: OfferView): string =>
  silenceGauge(offer, ZONE)
    .drawn.map(({ isOver, zone }) =>
      zone === 'too-long' ? '!' : zone === 'last-week' ? (isOver ? '◆' : '◇') : isOver ? '■' : '□',
    )
    .join('');

test.each([
  ['just published', offerOn('2026-03-02'), '□□□□□□□□□□□□□□□□□□□□□◇◇◇◇◇◇◇'],
  ['12 days later', offerOn('2026-03-14'), '■■■■■■■■■■■■□□□□□□□□□◇◇◇◇◇◇◇'],
  ['in the last week', offerOn('2026-03-25'), '■■■■■■■■■■■■■■■■■■■■■◆◆◇◇◇◇◇'],
  ['three days too long', offerOn('2026-04-02'), '■■■■■■■■■■■■■■■■■■■■■◆◆◆◆◆◆◆!!!'],
  ['after a message', offerOn('2026-03-14', on('2026-03-10', weSpoke())), '■■■■□□□□□□□□□□□□□□□□□◇◇◇◇◇◇◇'],
])('%s there is a mark for each day', (_, offer, expected) => {
  expect(days(offer)).toBe(expected);
});

test.each([
  [
    '12 of 28 days of silence No message since the publication on 2 Mar 2026. News is due by 30 Mar 2026: 16 days left.',
    offerOn('2026-03-14'),
  ],
  [
    '4 of 28 days of silence Last message on 10 Mar 2026. News is due by 7 Apr 2026: 24 days left.',
    offerOn('2026-03-14', on('2026-03-10', weSpoke())),
  ],
  [
    '31 of 28 days of silence No message since the publication on 2 Mar 2026. News was due by 30 Mar 2026: 3 days late.',
    offerOn('2026-04-02'),
  ],
  ['The offer has ended: no more news is owed.', offerOn('2026-04-02', on('2026-04-01', ended('delisted')))],
  [
    '1 of 28 days of silence No message since it was listed again on 5 Apr 2026. News is due by 3 May 2026: 27 days left.',
    offerOn('2026-04-06', on('2026-04-01', ended('delisted')), on('2026-04-05', relisted())),
  ],
])('it says: %s', (says, offer) => {
  expect(textOf(gauge(offer))).toBe(says);
});

test('it says the same in French', () => {
  expect(textOf(gauge(offerOn('2026-03-14'), 'fr'))).toBe(
    '12 sur 28 jours de silence Aucun message depuis la publication le 2 mars 2026. Des nouvelles sont dues au plus tard le 30 mars 2026 : encore 16 jours.',
  );
});

test('it is a meter for who cannot see it, and never beyond its end', () => {
  expect(gauge(offerOn('2026-04-02'))).toContain(
    'role="meter" aria-label="Days of silence" aria-valuemin="0" aria-valuemax="28" aria-valuenow="28" aria-valuetext="31 of 28 days of silence"',
  );
});

test('a pause that the publisher asked for makes more room', () => {
  const offer = offerOn('2026-03-20', on('2026-03-10', paused('2026-03-24', 'publisher-asked')));
  const { given, days: silent } = silenceGauge(offer, ZONE);
  expect({ given, silent }).toEqual({ given: 42, silent: 18 });
});

test('more than two weeks too long are counted, not drawn', () => {
  const offer = offerOn('2026-06-01');
  expect(silenceGauge(offer, ZONE)).toMatchObject({ days: 91, given: 28, more: 49 });
  expect(gauge(offer)).toContain('<span>+49</span>');
});

test('for every life the marks are as many as the days', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(offers, inputs(20), (offer, said) => {
      for (const { offer: view } of momentsOf(offer, said, 25)) {
        const { drawn, days: silent, given, more } = silenceGauge(view, ZONE);
        const over = drawn.filter(({ isOver }) => isOver).length;
        expect(over + more).toBe(silent);
        expect(drawn.length + more).toBe(Math.max(given, silent));
        const since = DateTime.fromISO(silentSince(view), { zone: ZONE }).startOf('day');
        expect(silent).toBe(DateTime.fromISO(view.clock, { zone: ZONE }).startOf('day').diff(since, 'days').days);
        expect(given).toBeGreaterThanOrEqual(27);
        if (view.stage === 'live' && silent > given) expect(view.clock >= view.silence.dueAt).toBe(true);
        if (view.stage === 'live' && silent < given) expect(view.clock < view.silence.dueAt).toBe(true);
        if (given > 29) seen.add('more room');
        if (more > 0) seen.add('more than is drawn');
        expect(gauge(view).match(/NaN|undefined|style=/)).toBeNull();
      }
    }),
    runs(100),
  );
  expect([...seen].sort()).toEqual(['more room', 'more than is drawn']);
});

const at23 = '2026-03-02 22:30';
test.each([
  ['UTC', '2026-03-03 00:10', 1],
  ['Europe/Paris', '2026-03-03 00:10', 1],
  ['Europe/Paris', '2026-03-02 22:50', 0],
  ['Europe/Paris', '2026-03-02 23:10', 1],
  ['Asia/Tokyo', '2026-03-03 14:50', 0],
  ['Asia/Tokyo', '2026-03-03 15:10', 1],
  // Clocks are put forward on 29 March: 27 times 24 hours and an hour less are 28 days by the calendar.
  ['Europe/Paris', '2026-03-29 22:30', 28],
  ['UTC', '2026-03-29 22:30', 27],
])(
  'days of silence are those of the calendar: in %s at %s since 22:30 in UTC on 2 March it is day %i',
  (zone, now, n) => {
    const { life: state } = lookAfter(anOffer(), '2026-03-02 22:40', [on(at23, weSpoke())]);
    expect(silenceGauge({ ...offerView(state, at(now)), clock: at(now) }, zone).days).toBe(n);
  },
);

test('days that are over and days that are left are together those that are given, also when clocks are changed', () => {
  const { life: state } = lookAfter(anOffer(), '2026-03-02 22:40', [on(at23, weSpoke())]);
  const offer = offerView(state, at('2026-03-20'));
  expect(textOf(gauge(offer))).toContain('18 of 29 days of silence');
  expect(textOf(gauge(offer))).toContain('News is due by 31 Mar 2026: 11 days left.');
});

test('the day of the last message is the day of the reader', () => {
  const offer = offerOn('2026-03-14', on('2026-03-10 23:30', weSpoke()));
  expect(textOf(render(<SilenceGauge offer={offer} language="en" zone="Europe/Paris" />))).toContain(
    'Last message on 11 Mar 2026.',
  );
  expect(at('2026-03-10 23:30')).toBe(offer.silence.lastMessageAt);
});
