import { render } from 'preact-render-to-string';
import { type OfferView, offerView } from '../../../domain/offer/view';
import type { PictureMessage } from '../../../console/pictures/ledger-context';
import { ledgerRows } from '../../../console/pictures/ledger-rows';
import { LedgerTimeline } from '../../../console/pictures/ledger-timeline';
import { ledgerWindow } from '../../../console/pictures/ledger-window';
import { lookAfter } from '../../domain/diary';
import {
  activated,
  anOffer,
  at,
  type Dated,
  ended,
  managerNamed,
  marketingContactSet,
  MAX,
  on,
  paused,
  requestMade,
  weSpoke,
} from '../../support/lives';

const offerOn = (day: string, happened: readonly Dated[] = [], offer = anOffer()): OfferView => {
  const { life: state, now } = lookAfter(offer, day, happened);
  return offerView(state, now);
};

const drawn = (offer: OfferView): string[] =>
  ledgerRows(ledgerWindow(offer), ledgerWindow(offer).scale, offer.clock).map(
    ({ isChain, links }) =>
      `${isChain ? 'chain' : (links[0]?.promise.id ?? '')}: ${links.map(({ promise }) => promise.status).join(', ')}`,
  );

const picture = (offer: OfferView, language: 'en' | 'fr' = 'en', messages: readonly PictureMessage[] = []): string =>
  render(<LedgerTimeline offer={offer} messages={messages} language={language} zone="Europe/Paris" />)
    .replaceAll('&amp;', '&')
    .replaceAll('\u202f', ' ');

/** What can be read in the lines of the picture, without its drawings. */
const linesOf = (html: string): string[] =>
  [...html.matchAll(/<div class="ledger-name">(.*?)<\/div>/g)].map(([, line = '']) =>
    line
      .replace(/<[^>]+>/g, ' | ')
      .replace(/(\| +)+/g, '| ')
      .trim(),
  );

const BUSY = [
  on('2026-03-05', weSpoke()),
  on('2026-03-06', managerNamed(MAX)),
  on('2026-03-09', marketingContactSet()),
  on('2026-03-16', activated('listing-optimization')),
  on('2026-03-26', weSpoke('listing-optimization')),
  on('2026-04-13', requestMade('TR-7')),
];

test('the chain of news is one line, every other promise a line of its own, by the time at which it was made', () => {
  expect(drawn(offerOn('2026-04-22', BUSY))).toEqual([
    'chain: kept, kept, at-risk',
    'welcome: kept',
    'engagement-manager: kept',
    'first-contact: kept',
    'benefit-contact/listing-optimization/2026-03-16T10:00:00.000Z: kept-late',
    'technical-answer/TR-7: overdue',
  ]);
});

test('each line says what was promised and how that stands', () => {
  expect(linesOf(picture(offerOn('2026-04-22', BUSY)))).toEqual([
    '| Engagement | Max Weber | until 2 Jun 2026 |',
    '| News within four weeks | at risk: 1 day left | before: 2 kept |',
    '| Advice at once | kept, 1 hour early |',
    '| Engagement manager named | kept, 3 days early |',
    '| First contact | kept, 4 days early |',
    '| Contact about a benefit | Listing optimisation | kept 3 days late |',
    '| Answer to a technical request | TR-7 | 2 days overdue |',
  ]);
});

test('it says the same in French', () => {
  expect(linesOf(picture(offerOn('2026-04-22', BUSY), 'fr')).slice(0, 3)).toEqual([
    '| Engagement | Max Weber | jusqu’au 2 juin 2026 |',
    '| Des nouvelles sous quatre semaines | à risque\u00a0: encore 1 jour | avant\u00a0: 2 tenues |',
    '| Conseils immédiats | tenue, 1 heure d’avance |',
  ]);
});

test('every mark tells its promise in a sentence, and has a shape of its own', () => {
  const html = picture(offerOn('2026-04-22', BUSY));
  expect(html).toContain(
    '<title>Contact about a benefit: Listing optimisation. Made 16 Mar 2026, 11:00 CET, due 23 Mar 2026, 11:00 CET: kept on 26 Mar 2026, 11:00 CET, 3 days late.</title><g><g class="mark kept-late"><rect',
  );
  expect(html).toContain('due 20 Apr 2026, 12:00 CEST: overdue for 2 days.</title><g><g class="mark overdue"><path');
});

test('who cannot see the picture hears its name and how it all stands, and may read it as a table', () => {
  const html = picture(offerOn('2026-04-22', BUSY));
  expect(html).toContain('role="img" aria-labelledby="ledger-name ledger-summary"');
  expect(html).toContain('The promises made for Backup Pro, as a timeline');
  expect(html).toContain(
    'From 28 Feb 2026 to 25 Apr 2026. 8 promises: 1 at risk, 1 overdue, 5 kept, and 1 kept late. Next: Answer to a technical request: TR-7, 2 days overdue.',
  );
  const cells = [...html.matchAll(/<td[^>]*><div>(.*?)<\/div><\/td>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]+>/g, ''),
  );
  expect(cells.slice(0, 6)).toEqual([
    'Answer to a technical request: TR-7',
    '13 Apr 2026, 12:00 CEST',
    '20 Apr 2026, 12:00 CEST',
    'not yet',
    'overdue',
    '2 days late',
  ]);
});

test('messages of the time that is shown are arrows, each with what it was', () => {
  const html = picture(offerOn('2026-04-22', BUSY), 'en', [
    { at: at('2026-03-05'), kind: 'outbound', label: 'First call' },
    { at: at('2026-03-10'), kind: 'inbound', label: 'Their answer' },
    { at: at('2025-01-01'), kind: 'inbound', label: 'Long ago' },
  ]);
  expect(linesOf(html)[1]).toBe('| Messages | 1 to the publisher | 1 from the publisher |');
  expect(html).toContain('<title>First call, 5 Mar 2026, 11:00 CET</title><g class="mark outbound">');
  expect(html).not.toContain('Long ago');
});

test('of settled promises the latest are drawn; the earlier ones are counted', () => {
  const requests = Array.from({ length: 20 }, (_, i) => {
    const day = `2026-0${3 + Math.floor(i / 10)}-${10 + (i % 10) * 2}`;
    const answered = { kind: 'request-answered', number: `TR-${i}`, summary: 'Like this.' } as const;
    return [on(day, requestMade(`TR-${i}`), `asked ${i}`), on(`${day} 12:00`, answered, `answered ${i}`)];
  });
  const offer = offerOn('2026-04-29', requests.flat());
  const lines = drawn(offer);
  expect(lines).toHaveLength(14);
  expect(lines.slice(0, 4)).toEqual([
    'chain: overdue',
    'engagement-manager: overdue',
    'first-contact: overdue',
    'technical-answer/TR-9: kept',
  ]);
  expect(picture(offer)).toContain('And 10 earlier ones: 10 kept.');
});

test('what was made more than half a year ago begins before the picture, which points to it', () => {
  const offer = offerOn('2026-03-20', [], anOffer({ publishedAt: at('2024-01-05'), onboardedAt: at('2026-03-02') }));
  const html = picture(offer);
  expect(html).toContain('798 days overdue');
  expect(html.match(/class="cut"/g)).toHaveLength(2);
  expect(html).toContain('And 1 earlier one: 1 missed.');
});

test('a pause lies over the days that it takes, and says until when', () => {
  const html = picture(offerOn('2026-04-01', [on('2026-03-25', paused('2026-04-20'))]));
  expect(html).toMatch(/<rect class="pause" x="[\d.]+%" y="2.5em" width="[\d.]+%"/);
  expect(html).toContain('Paused until 20 Apr 2026: due dates rest');
});

test('the picture of an offer that ended is seen from today for four weeks, then from its end', () => {
  const end = [on('2026-04-20', ended('delisted'))];
  expect(picture(offerOn('2026-05-18', end))).toContain('Now, 18 May 2026');
  const later = offerOn('2026-05-19', end);
  expect(picture(later)).not.toContain('Now,');
  expect(linesOf(picture(later))[0]).toBe('| Engagement | no manager named | until 20 Apr 2026 |');
  expect(drawn(later)).toEqual(drawn(offerOn('2026-04-20', end)));
});
