import {
  activated,
  anOffer,
  at,
  BEN,
  lifeOf,
  marketingContactSet,
  MAX,
  MIA,
  on,
  paused,
  ticketOpened,
  weSpoke,
} from '../support/lives';
import { ahead, changes, letter, LISTING, NOTHING, promise, SAY, since, stands, tickets, WELCOMED } from './foreseen';

const UNLOCKED = { from: 'locked', to: 'available' } as const;

describe('what an action does is foreseen', () => {
  test('a message keeps what was waiting for it, late, closes its tickets and restarts the four weeks', () => {
    const state = lifeOf(
      anOffer(),
      WELCOMED,
      on('2026-03-09', ticketOpened('11', 'first-contact', 'first-contact')),
      on('2026-03-30', ticketOpened('12', 'silence', `news/${at('2026-03-02')}`)),
    );
    expect(ahead(state, '2026-04-06', 'recordMessage', SAY)).toEqual({
      ...NOTHING,
      kept: [
        stands('kept-late', 'first-contact', '2026-03-09'),
        stands('kept-late', 'news', '2026-03-30', since('2026-03-02')),
      ],
      made: [stands('open', 'news', '2026-05-04', since('2026-04-06'))],
      silence: { from: at('2026-03-30'), to: at('2026-05-04'), restarts: true },
      tickets: tickets({
        closes: [
          { ticket: '11', kind: 'first-contact' },
          { ticket: '12', kind: 'silence' },
        ],
      }),
    });
  });

  test('a message of last week settles what it would have settled then', () => {
    const state = lifeOf(anOffer(), WELCOMED, on('2026-03-12', weSpoke()));
    expect(ahead(state, '2026-03-16', 'recordMessage', SAY, '2026-03-05')).toEqual({
      ...NOTHING,
      kept: [stands('kept', 'first-contact', '2026-03-09')],
      made: [stands('kept', 'news', '2026-04-02', since('2026-03-05'))],
    });
  });

  test('a manager who is named is introduced', () => {
    const state = lifeOf(anOffer(), WELCOMED);
    expect(ahead(state, '2026-03-04', 'nameManager', MAX)).toEqual({
      ...NOTHING,
      kept: [stands('kept', 'engagement-manager', '2026-03-09')],
      letters: [letter('engagement-start', 'owner', 'Ada Martin', '2026-03-04')],
      changes: changes({
        engagement: { from: 'awaiting-manager', to: 'active' },
        manager: { from: null, to: 'Max Weber' },
      }),
    });
  });

  test('a new owner gets the hand-over, and a ticket about the owner is closed', () => {
    const state = lifeOf(anOffer({ owner: null }), WELCOMED, on('2026-03-05', ticketOpened('7', 'owner')));
    expect(ahead(state, '2026-03-06', 'setOwner', { status: 'known', ...BEN })).toEqual({
      ...NOTHING,
      letters: [letter('hand-over', 'owner', 'Ben Olsen', '2026-03-06')],
      tickets: tickets({ closes: [{ ticket: '7', kind: 'owner' }] }),
      changes: changes({ owner: { from: null, to: 'Ben Olsen' } }),
    });
  });

  test('an owner who has left is looked for at once: a ticket, and a letter to all the others', () => {
    expect(ahead(lifeOf(anOffer(), WELCOMED), '2026-03-06', 'setOwner', { status: 'left' })).toEqual({
      ...NOTHING,
      letters: [letter('owner-check', 'account-and-contacts', 'Contoso', '2026-03-06')],
      tickets: tickets({ opens: ['owner'] }),
      changes: changes({ owner: { from: 'Ada Martin', to: null } }),
    });
  });

  test('an activation is explained to the contact, and promises contact within a week', () => {
    const state = lifeOf(anOffer(), WELCOMED, on('2026-03-03', marketingContactSet()));
    expect(ahead(state, '2026-03-04', 'activateBenefit', { benefit: 'listing-optimization' })).toEqual({
      ...NOTHING,
      made: [
        stands('open', 'benefit-contact', '2026-03-11', {
          rest: `/listing-optimization/${at('2026-03-04')}`,
          about: 'listing-optimization',
          title: LISTING,
        }),
      ],
      letters: [letter('benefit-guide', 'marketing-contact', MIA.name, '2026-03-04')],
      changes: changes({
        benefits: [{ id: 'listing-optimization', title: LISTING, from: 'available', to: 'activated' }],
      }),
    });
  });

  test('completing a benefit leaves its contact owed', () => {
    const state = lifeOf(anOffer(), WELCOMED, on('2026-03-04', activated('listing-optimization')));
    expect(ahead(state, '2026-03-05', 'completeBenefit', { benefit: 'listing-optimization' })).toEqual({
      ...NOTHING,
      changes: changes({ benefits: [{ id: 'listing-optimization', title: LISTING, from: 'activated', to: 'used' }] }),
    });
  });

  test('a pause that the publisher asked for moves every open date, also that of the news', () => {
    const input = { reason: 'publisher-asked', until: at('2026-03-14') };

    expect(ahead(lifeOf(anOffer(), WELCOMED), '2026-03-04', 'pause', input)).toEqual({
      ...NOTHING,
      moved: [
        { promise: promise('first-contact', '2026-03-19'), from: at('2026-03-09'), to: at('2026-03-19') },
        { promise: promise('engagement-manager', '2026-03-19'), from: at('2026-03-09'), to: at('2026-03-19') },
        { promise: promise('news', '2026-04-09', since('2026-03-02')), from: at('2026-03-30'), to: at('2026-04-09') },
      ],
      silence: { from: at('2026-03-30'), to: at('2026-04-09'), restarts: false },
      letters: [letter('paused', 'owner', 'Ada Martin', '2026-03-04')],
      changes: changes({ pausedUntil: { from: null, to: at('2026-03-14') } }),
    });
  });

  test('resuming brings the dates back', () => {
    const state = lifeOf(anOffer(), WELCOMED, on('2026-03-04', weSpoke()), on('2026-03-04', paused('2026-03-14')));
    expect(ahead(state, '2026-03-06', 'resume')).toEqual({
      ...NOTHING,
      moved: [{ promise: promise('engagement-manager', '2026-03-11'), from: at('2026-03-19'), to: at('2026-03-11') }],
      changes: changes({ pausedUntil: { from: at('2026-03-14'), to: null } }),
    });
  });
});

describe('what a company says to its offers is foreseen', () => {
  const known = on('2026-03-03', marketingContactSet());

  test('a new contact is told how to use what is active', () => {
    const state = lifeOf(anOffer(), WELCOMED, known, on('2026-03-04', activated('listing-optimization')));
    const input = { what: 'marketing-contact', ...MIA, name: 'Noa Vidal', email: 'noa@contoso.example' };
    expect(ahead(state, '2026-03-05', 'hearCompany', input)).toEqual({
      ...NOTHING,
      letters: [letter('benefit-guide', 'marketing-contact', 'Noa Vidal', '2026-03-05')],
      changes: changes({ marketingContact: { from: 'Mia Roth', to: 'Noa Vidal' } }),
    });
  });

  test('a tier that is reached unlocks benefits, and is told', () => {
    const state = lifeOf(anOffer({ type: 'transact' }), WELCOMED, known);
    const counted = { amount: '1.00', currency: 'USD' };
    const standing = { tier: 'demand-generation', counted, seats: null, next: null, validUntil: null };
    expect(ahead(state, '2026-03-04', 'hearCompany', { what: 'sales', standing, lines: [], more: 0 })).toEqual({
      ...NOTHING,
      letters: [letter('tier-risen', 'marketing-contact', 'Mia Roth', '2026-03-04')],
      changes: changes({
        tier: {
          from: { en: 'Awareness', fr: 'Notoriété' },
          to: { en: 'Demand generation', fr: 'Génération de la demande' },
        },
        benefits: [
          { id: 'featured-placement', title: { en: 'Featured placement', fr: 'Mise en avant' }, ...UNLOCKED },
          { id: 'featured-blog', title: { en: 'Featured blog', fr: 'Article de blog mis en avant' }, ...UNLOCKED },
        ],
      }),
    });
  });
});

test('a move to a higher type brings an engagement with its end, and says so', () => {
  const state = lifeOf(anOffer({ type: 'list' }), WELCOMED, on('2026-03-03', weSpoke()));
  expect(ahead(state, '2026-03-10', 'changeType', { type: 'trial' })).toEqual({
    ...NOTHING,
    made: [stands('open', 'engagement-manager', '2026-03-17', { rest: `/${at('2026-03-10')}` })],
    letters: [
      letter('moved-up', 'owner', 'Ada Martin', '2026-03-10'),
      { ...letter('closing', 'owner', 'Ada Martin', '2026-06-10 09:00'), atOnce: false },
    ],
    changes: changes({
      type: { from: 'list', to: 'trial' },
      engagement: { from: 'none', to: 'awaiting-manager' },
    }),
  });
});
