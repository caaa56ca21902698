import { ledger } from '../../../domain/promises/ledger';
import { OFFER_TYPES } from '../../../domain/catalogue/offer-types';
import { anOffer, at, lifeOf } from '../../support/lives';
import { renderLetter } from '../../../activities/letters/render';
import { EVERY_OFFER, orderOf, TRIAL, STANDING } from './every-letter';
import { said } from './reading';
import { standingOf, cardOf } from '../../../domain/offer/letter-items';

const welcome = (offer = TRIAL, language = 'en'): string =>
  said(renderLetter(orderOf({ letter: 'welcome', standing: STANDING }, { offer, language }), {}).text);

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

/** The welcome of an offer of Monday 2 March 2026, as it is written when it is taken on. */
function written(request: Parameters<typeof anOffer>[0], language = 'en'): string {
  const state = lifeOf(anOffer(request));
  const at = state.offer.onboardedAt;
  const content = { letter: 'welcome', standing: standingOf(state, ledger(state), at) } as const;
  return said(renderLetter({ ...orderOf(content, { language }), offer: cardOf(state), at }, {}).text);
}

const PUBLISHED = { publishedAt: at('2026-03-02') };
/** Taken on 95 days after it was published. */
const LATE = { publishedAt: at('2025-11-27'), onboardedAt: at('2026-03-02') };
const SPOKEN = { lastMessageAt: at('2026-03-01'), firstContactAt: at('2025-12-01'), engagementManager: null };

describe('says what is owed, and by when, as it stands', () => {
  it.each(['en', 'fr'])('never by how long ago the offer went live, in %s', (language) => {
    for (const type of OFFER_TYPES)
      for (const request of [PUBLISHED, LATE])
        expect(
          written({ type, consultingKind: type === 'consulting' ? 'workshop' : null, ...request }, language),
        ).not.toMatch(/going live|same week|mise en ligne|même semaine/);
  });

  it('by dates where the offer is new', () => {
    expect(written({ type: 'trial', ...PUBLISHED })).toContain(
      'The rewards team gets in touch by Monday, 9 March 2026.',
    );
    expect(written({ type: 'trial', ...PUBLISHED })).toContain(
      'By Monday, 9 March 2026 we name one person who works with you until Tuesday, 2 June 2026.',
    );
    expect(written({ type: 'transact', ...PUBLISHED })).toContain('works with you for as long as the offer lives.');
    expect(written({ type: 'list', ...PUBLISHED })).not.toContain('works with you');
    expect(written({ type: 'list', ...PUBLISHED })).toContain('You never go more than four weeks without a message.');
  });

  it('late, where the offer was taken on after it was due', () => {
    const transact = written({ type: 'transact', ...LATE });
    expect(transact).toContain('should have been in touch by Thursday, 4 December 2025, and was not.');
    expect(transact).toContain('By Thursday, 4 December 2025 we should have named one person to work with you');
    expect(transact).toContain('More than four weeks have gone by without a message.');
    expect(written({ type: 'trial', ...LATE })).not.toContain('Engagement manager');
  });

  it('without what is known to be done already', () => {
    expect(written({ type: 'list', ...LATE, known: SPOKEN })).not.toMatch(/in touch by|More than four weeks/);
    const manager = { name: 'Max Weber', email: 'max@programme.example', since: at('2025-12-01') };
    expect(written({ type: 'transact', ...LATE, known: { ...SPOKEN, engagementManager: manager } })).toContain(
      'Max Weber (max@programme.example) works with you for as long as the offer lives.',
    );
  });
});

it('says how to answer', () => {
  for (const offer of EVERY_OFFER) expect(welcome(offer)).toContain('Just reply to this email');
});
