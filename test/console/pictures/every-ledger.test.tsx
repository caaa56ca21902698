import { render } from 'preact-render-to-string';
import fc from 'fast-check';
import { type LedgerRow, ledgerRows } from '../../../console/pictures/ledger-rows';
import { LedgerTimeline } from '../../../console/pictures/ledger-timeline';
import { type LedgerWindow, ledgerWindow } from '../../../console/pictures/ledger-window';
import { placeOf } from '../../../console/pictures/timescale';
import { offers } from '../../domain/arbitrary-lives';
import { inputs } from '../../domain/arbitrary-words';
import { runs } from '../../support/runs';
import { type Moment, momentsOf } from './drawn-lives';

type Drawn = { readonly moment: Moment; readonly shown: LedgerWindow; readonly rows: readonly LedgerRow[] };

/** Looks at the pictures of some moments of many lives. */
function everyLedger(lives: number, look: (drawn: Drawn) => void): void {
  fc.assert(
    fc.property(offers, inputs(25), (offer, said) => {
      for (const moment of momentsOf(offer, said, 25)) {
        const shown = ledgerWindow(moment.offer);
        look({ moment, shown, rows: ledgerRows(shown, shown.scale, moment.offer.clock) });
      }
    }),
    runs(lives),
  );
}

const linksOf = (rows: readonly LedgerRow[]): LedgerRow['links'] => rows.flatMap(({ links }) => links);
const inOrder = (values: readonly string[]): string[] => [...values].sort();

test('every promise of every life is drawn once or counted as an earlier one, and what is open is drawn', () => {
  const seen = new Set<string>();
  everyLedger(60, ({ moment: { offer }, shown, rows }) => {
    const drawn = linksOf(rows).map(({ promise }) => promise);
    const ids = [...drawn, ...shown.earlier].map(({ id }) => id);
    expect(inOrder(ids)).toEqual(inOrder(offer.promises.map(({ id }) => id)));
    expect(shown.earlier.filter(({ settledAt }) => settledAt === null)).toEqual([]);
    const open = drawn.filter(({ settledAt }) => settledAt === null);
    expect(rows.length).toBeLessThanOrEqual(Math.max(14, open.length + 1));
    expect(rows.filter(({ isChain }) => isChain).length).toBeLessThanOrEqual(1);
    drawn.forEach(({ status }) => seen.add(status));
    if (shown.earlier.length > 0) seen.add('earlier');
  });
  expect(inOrder([...seen])).toEqual([
    'at-risk',
    'earlier',
    'kept',
    'kept-late',
    'missed',
    'open',
    'overdue',
    'waived',
  ]);
});

test('everything is drawn inside the picture, each part of a bar after the one before it', () => {
  const seen = new Set<string>();
  everyLedger(60, ({ moment, rows }) => {
    for (const { promise, given, taken, late, mark } of linksOf(rows)) {
      const places = [given.from, given.to, taken.from, taken.to, late?.from ?? 0, late?.to ?? 0, mark];
      expect(places.filter((place) => !(place >= 0 && place <= 100))).toEqual([]);
      expect(given.to).toBeGreaterThanOrEqual(given.from);
      expect(taken.from).toBe(given.from);
      expect(taken.to).toBeGreaterThanOrEqual(taken.from);
      if (late !== null) expect(late).toEqual({ from: given.to, to: Math.max(late.to, given.to) });
      if (['open', 'at-risk', 'kept'].includes(promise.status)) expect(late).toBeNull();
      if (promise.status === 'kept-late') expect(late).not.toBeNull();
      if (promise.status === 'overdue') expect(late !== null).toBe(moment.offer.clock > promise.dueAt);
      if (given.from === 0) seen.add('begins before the picture');
      if (late !== null) seen.add('late');
    }
  });
  expect(inOrder([...seen])).toEqual(['begins before the picture', 'late']);
});

test('the lines are in the order in which they were made; the links of the chain follow each other', () => {
  let longest = 0;
  everyLedger(60, ({ rows }) => {
    for (const { links } of rows) {
      const ends = links.map(({ mark }) => mark);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      links.forEach(({ given }, i) => {
        expect(given.from).toBeGreaterThanOrEqual(links[i - 1]?.mark ?? 0);
      });
      longest = Math.max(longest, links.length);
    }
    const made = rows.filter(({ isChain }) => !isChain).map(({ links }) => links[0]?.promise.madeAt ?? '');
    expect(made).toEqual(inOrder(made));
  });
  expect(longest).toBeGreaterThan(3);
});

test('the line of the present is at the present; only an offer whose promises are long settled has none', () => {
  const seen = new Set<boolean>();
  everyLedger(25, ({ moment: { offer, messages }, shown }) => {
    const html = render(<LedgerTimeline offer={offer} messages={messages} language="fr" zone="Europe/Paris" />);
    const place = placeOf(shown.scale, offer.clock);
    const line = `data-at="${offer.clock}"><line x1="${place}%" x2="${place}%"`;
    expect(html.includes(line)).toBe(shown.showsNow);
    if (offer.stage === 'live') expect(shown.showsNow).toBe(true);
    seen.add(shown.showsNow);
  });
  expect(seen.size).toBe(2);
});

test('no picture says anything that is not a number or a word, and its table has a line for each promise', () => {
  everyLedger(25, ({ moment: { offer, messages } }) => {
    const html = render(<LedgerTimeline offer={offer} messages={messages} language="en" zone="Asia/Kolkata" />);
    expect(html.match(/NaN|undefined|null|Infinity|Invalid|\[object|style=|<style|on\w+=/g)).toBeNull();
    expect(html.match(/<tr id="timeline\//g)?.length).toBe(offer.promises.length);
  });
});
