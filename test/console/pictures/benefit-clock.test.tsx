import { render } from 'preact-render-to-string';
import { type OfferView, offerView } from '../../../domain/offer/view';
import { BenefitClock } from '../../../console/pictures/benefit-clock';
import { benefitTime, type TimedBenefit } from '../../../console/pictures/benefit-time';
import { lookAfter } from '../../domain/diary';
import { activated, anOffer, at, type Dated, marketingContactSet, on, weSpoke } from '../../support/lives';

const ACTIVATED = [on('2026-03-09', marketingContactSet()), on('2026-03-16', activated('listing-optimization'))];

const offerOn = (day: string, happened: readonly Dated[] = ACTIVATED): OfferView => {
  const { life: state, now } = lookAfter(anOffer(), day, happened);
  return offerView(state, now);
};

function benefitIn({ benefits }: OfferView): TimedBenefit {
  const benefit = benefits.find(({ id }) => id === 'listing-optimization');
  if (benefit === undefined) throw new Error('there is no listing optimisation');
  return benefit;
}

const clock = (offer: OfferView, benefit: TimedBenefit = benefitIn(offer), language: 'en' | 'fr' = 'en'): string =>
  render(
    <BenefitClock
      benefit={benefit}
      promises={offer.promises}
      now={offer.clock}
      language={language}
      zone="Europe/Paris"
    />,
  );

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('an activated benefit shows the week until contact is due', () => {
  const offer = offerOn('2026-03-18');
  expect(textOf(clock(offer))).toBe('Contact is due by 23 Mar 2026: 5 days left.');
  expect(benefitTime(benefitIn(offer), offer.promises, offer.clock)?.part).toBeCloseTo(2 / 7);
  expect(clock(offer)).toContain('stroke-dasharray="29 100"');
});

test('contact that is late is said to be late, with a full ring and a sign', () => {
  const html = clock(offerOn('2026-03-25'));
  expect(textOf(html)).toBe('Contact was due by 23 Mar 2026: 2 days late.');
  expect(html).toContain('stroke-dasharray="100 100"');
  expect(html).toContain('class="mark overdue"');
});

test('nothing is shown once there was contact, and before a benefit is activated that does not lapse', () => {
  expect(clock(offerOn('2026-03-25', [...ACTIVATED, on('2026-03-20', weSpoke('listing-optimization'))]))).toBe('');
  const offer = offerOn('2026-03-10', []);
  expect(clock(offer, { ...benefitIn(offer), expiresAt: null })).toBe('');
});

test('an available benefit shows how long it is until it lapses', () => {
  const offer = offerOn('2026-04-01', []);
  const lapsing = { ...benefitIn(offer), since: at('2026-03-02'), expiresAt: at('2026-05-01') };
  expect(textOf(clock(offer, lapsing))).toBe('Lapses on 1 May 2026 unless it is activated: 30 days left.');
  expect(benefitTime(lapsing, offer.promises, offer.clock)?.part).toBeCloseTo(0.5);
});

test('where the publisher chose when the activity begins, the week runs from there', () => {
  const starting = { kind: 'benefit-activated', benefit: 'listing-optimization', startAt: at('2026-04-01') } as const;
  const offer = offerOn('2026-03-20', [...ACTIVATED.slice(0, 1), on('2026-03-16', starting)]);
  expect(textOf(clock(offer))).toBe('Contact is due by 8 Apr 2026: 19 days left.');
  expect(benefitTime(benefitIn(offer), offer.promises, offer.clock)?.part).toBe(0);
});

test('it says the same in French', () => {
  const offer = offerOn('2026-03-18');
  expect(textOf(clock(offer, benefitIn(offer), 'fr'))).toBe(
    'Prise de contact due au plus tard le 23 mars 2026 : encore 5 jours.',
  );
});
