import { render } from 'preact-render-to-string';
import { type OfferView, offerView } from '../../../domain/offer/view';
import { isTerm, type Term, termOf } from '../../../console/pictures/term';
import { TermBar } from '../../../console/pictures/term-bar';
import { lookAfter } from '../../domain/diary';
import { anOffer, at, type Dated, ended, managerNamed, MAX, on } from '../../support/lives';

const offerOn = (day: string, happened: readonly Dated[] = [], offer = anOffer()): OfferView => {
  const { life: state, now } = lookAfter(offer, day, happened);
  return offerView(state, now);
};

const bar = ({ engagement, clock, ended: end }: OfferView, language: 'en' | 'fr' = 'en'): string =>
  render(
    <TermBar
      engagement={engagement}
      publisherZone="Europe/Paris"
      now={clock}
      endedAt={end?.at ?? null}
      language={language}
      zone="Europe/Paris"
    />,
  );

const textOf = (html: string): string =>
  html
    .replace(/<svg.*<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function term({ engagement, clock, ended: end }: OfferView): Term {
  if (!isTerm(engagement)) throw new Error(`${engagement.kind} has no end`);
  return termOf(engagement, { now: clock, endedAt: end?.at ?? null, zone: 'Europe/Paris' });
}

const NAMED = [on('2026-03-11', managerNamed(MAX))];

test('the term runs from one edge to the other, and what has passed ends at the present', () => {
  const { whole, passed, alone, now } = term(offerOn('2026-04-17', NAMED));
  expect(whole).toEqual({ from: 0, to: 100 });
  expect(now).toBeCloseTo((46 / 92) * 100, 0);
  expect(passed).toEqual({ from: 0, to: now });
  expect(alone).toEqual({ from: 0, to: expect.closeTo((9 / 92) * 100, 0) as number });
});

test('its months are months of the publisher, also after a change of clocks', () => {
  expect(term(offerOn('2026-04-17', NAMED)).checkIns).toEqual([
    { month: 1, at: '2026-04-02T09:00:00.000Z', place: expect.closeTo((31 / 92) * 100, 0) as number, isOver: true },
    { month: 2, at: '2026-05-02T09:00:00.000Z', place: expect.closeTo((61 / 92) * 100, 0) as number, isOver: false },
  ]);
});

test('after its end, or the end of the offer, there is no present in it', () => {
  const over = term(offerOn('2026-06-20', NAMED));
  expect([over.now, over.passed.to]).toEqual([null, 100]);
  const cut = term(offerOn('2026-05-20', [...NAMED, on('2026-04-17', ended('delisted'))]));
  expect(cut.now).toBeNull();
  expect(cut.passed.to).toBeCloseTo(50, 0);
});

const DECLINED = [...NAMED, on('2026-03-20', { kind: 'engagement-declined', note: null })];

test.each([
  ['No manager is named yet. 87 days left of the term. 2 Mar 2026 2 Jun 2026', offerOn('2026-03-07 12:00')],
  ['Max Weber, since 11 Mar 2026. 46 days left of the term. 2 Mar 2026 2 Jun 2026', offerOn('2026-04-17', NAMED)],
  ['Max Weber, since 11 Mar 2026. The engagement is over. 2 Mar 2026 2 Jun 2026', offerOn('2026-06-20', NAMED)],
  ['No manager was named. The engagement is over. 2 Mar 2026 2 Jun 2026', offerOn('2026-06-20')],
  [
    'Max Weber, since 11 Mar 2026. The publisher declined the engagement. 2 Mar 2026 2 Jun 2026',
    offerOn('2026-04-17', DECLINED),
  ],
  ['Offers of this type have no engagement manager.', offerOn('2026-04-17', [], anOffer({ type: 'list' }))],
  [
    'For as long as the offer lives, since 2 Mar 2026. Max Weber, since 11 Mar 2026.',
    offerOn('2026-04-17', NAMED, anOffer({ type: 'transact' })),
  ],
  [
    'Max Weber, since 11 Mar 2026. The engagement is over.',
    offerOn('2026-04-17', [...NAMED, on('2026-04-10', ended('delisted'))], anOffer({ type: 'transact' })),
  ],
])('it says: %s', (says, offer) => {
  expect(textOf(bar(offer))).toBe(says);
});

test('it says the same in French', () => {
  expect(textOf(bar(offerOn('2026-04-17', NAMED), 'fr'))).toBe(
    'Max Weber, depuis le 11 mars 2026. Encore 46 jours jusqu’au terme. 2 mars 2026 2 juin 2026',
  );
});

test('its picture has a name, and each check-in its day', () => {
  const html = bar(offerOn('2026-04-17', NAMED));
  expect(html).toContain('role="img" aria-label="Term from 2 Mar 2026 to 2 Jun 2026"');
  expect(html).toContain('<title>Check-in of month 1 on 2 Apr 2026</title>');
  expect(html.match(/class="check-in( over)?"/g)).toEqual(['class="check-in over"', 'class="check-in"']);
});

test('a manager who comes along from before the start leaves no time without one', () => {
  const known = {
    lastMessageAt: null,
    firstContactAt: null,
    engagementManager: { ...MAX, since: at('2026-03-02') },
  };
  expect(term(offerOn('2026-04-17', [], anOffer({ known, onboardedAt: at('2026-03-05') }))).alone).toBeNull();
});
