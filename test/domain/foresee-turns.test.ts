import type { BenefitStatus } from '../../domain/benefits/benefits';
import type { Consequences } from '../../domain/foresee/consequences';
import {
  anOffer,
  at,
  BEN,
  ended,
  lifeOf,
  managerNamed,
  MAX,
  on,
  requestMade,
  ticketOpened,
  weSpoke,
} from '../support/lives';
import { ahead, changes, letter, LISTING, NOTHING, promise, SAY, since, stands, tickets, WELCOMED } from './foreseen';

const BENEFITS = [
  ['listing-optimization', LISTING],
  ['press-release-support', { en: 'Press-release support', fr: 'Aide au communiqué de presse' }],
  [
    'self-serve-resources',
    { en: 'Self-service recommendations and promotion', fr: 'Recommandations et promotion en libre-service' },
  ],
  ['technical-assistance', { en: 'Technical assistance', fr: 'Assistance technique' }],
] as const;

/** All benefits of a trial become something else. */
const benefits = (from: BenefitStatus, to: BenefitStatus): Consequences['changes']['benefits'] =>
  BENEFITS.map(([id, title]) => ({ id, title, from, to }));

describe('how an offer ends, and comes back', () => {
  const state = lifeOf(anOffer(), WELCOMED, on('2026-03-09', ticketOpened('11', 'first-contact', 'first-contact')));
  const over: Consequences = {
    ...NOTHING,
    missed: [stands('missed', 'first-contact', '2026-03-09'), stands('missed', 'engagement-manager', '2026-03-09')],
    waived: [stands('waived', 'news', '2026-03-30', since('2026-03-02'))],
    silence: { from: at('2026-03-30'), to: null, restarts: false },
    tickets: tickets({ closes: [{ ticket: '11', kind: 'first-contact' }] }),
    letters: [letter('farewell', 'owner', 'Ada Martin', '2026-03-10')],
  };
  const engagement = { from: 'awaiting-manager', to: 'completed' } as const;

  test('declining everything waives what is open, misses what is overdue, and closes its tickets', () => {
    expect(ahead(state, '2026-03-10', 'decline', { what: 'everything' })).toEqual({
      ...over,
      changes: changes({
        stage: { from: 'live', to: 'declined' },
        engagement,
        benefits: benefits('available', 'locked'),
      }),
    });
  });

  test('revoking takes the benefits back', () => {
    expect(ahead(state, '2026-03-10', 'revoke', { ground: 'illegal-activity', note: 'It was.' })).toEqual({
      ...over,
      changes: changes({
        stage: { from: 'live', to: 'revoked' },
        engagement,
        benefits: benefits('available', 'revoked'),
      }),
    });
  });

  test('relisting begins the four weeks again, and the end of the term is written about', () => {
    const delisted = lifeOf(anOffer(), WELCOMED, on('2026-03-04', weSpoke()), on('2026-03-10', ended('delisted')));
    expect(ahead(delisted, '2026-04-01', 'relist')).toEqual({
      ...NOTHING,
      made: [stands('open', 'news', '2026-04-29', since('2026-04-01'))],
      silence: { from: null, to: at('2026-04-29'), restarts: false },
      letters: [{ ...letter('closing', 'owner', 'Ada Martin', '2026-06-02 09:00'), atOnce: false }],
      changes: changes({
        stage: { from: 'delisted', to: 'live' },
        engagement: { from: 'completed', to: 'awaiting-manager' },
        benefits: benefits('locked', 'available'),
      }),
    });
  });

  test('declining the engagement leaves the rest', () => {
    const managed = lifeOf(anOffer(), WELCOMED, on('2026-03-04', managerNamed(MAX)));
    expect(ahead(managed, '2026-03-10', 'decline', { what: 'engagement' })).toEqual({
      ...NOTHING,
      letters: [letter('engagement-declined', 'owner', 'Ada Martin', '2026-03-10')],
      changes: changes({ engagement: { from: 'active', to: 'declined' } }),
    });
  });
});

describe('what comes of a ticket about four silent weeks', () => {
  const promise = `news/${at('2026-03-04')}`;
  const state = lifeOf(
    anOffer(),
    WELCOMED,
    on('2026-03-04', weSpoke()),
    on('2026-04-01', { kind: 'owner-asked', promise, status: 'known', answerBy: at('2026-04-08') }),
    on('2026-04-08', ticketOpened('12', 'silence', promise), `step:${promise}/${at('2026-04-01')}/ticket`),
  );
  const resolve = (input: object) => ahead(state, '2026-04-09', 'resolveTicket', { ticket: '12', ...input });
  const closed = tickets({ closes: [{ ticket: '12', kind: 'silence' }] });

  test('an owner who was found gets the hand-over, and a person is told to write', () => {
    expect(resolve({ outcome: 'owner-found', owner: BEN })).toEqual({
      ...NOTHING,
      tickets: closed,
      letters: [
        letter('hand-over', 'owner', 'Ben Olsen', '2026-04-09'),
        letter('owner-found', 'team', null, '2026-04-09'),
      ],
      changes: changes({ owner: { from: 'Ada Martin', to: 'Ben Olsen' } }),
    });
  });

  test('contact ends the silence', () => {
    expect(resolve({ outcome: 'contacted', contact: { channel: 'call', with: 'Ada Martin' } })).toEqual({
      ...NOTHING,
      kept: [stands('kept-late', 'news', '2026-04-01', since('2026-03-04'))],
      made: [stands('open', 'news', '2026-05-07', since('2026-04-09'))],
      silence: { from: at('2026-04-01'), to: at('2026-05-07'), restarts: true },
      tickets: closed,
    });
  });

  test('no owner leaves the silence', () => {
    expect(resolve({ outcome: 'no-owner' })).toEqual({
      ...NOTHING,
      tickets: closed,
      changes: changes({ owner: { from: 'Ada Martin', to: null } }),
    });
  });
});

describe('technical requests', () => {
  const state = lifeOf(anOffer(), WELCOMED, on('2026-03-03', weSpoke()));
  const asked = lifeOf(anOffer(), WELCOMED, on('2026-03-03', requestMade('TR-1')));
  const request = { rest: '/TR-1', about: 'TR-1' };

  test('one that is made is confirmed, and an answer is promised', () => {
    const requester = { name: 'Sam Roy', email: 'sam@contoso.example' };
    const place = { phone: '+33123456789', country: 'FR', language: 'fr' };
    const form = { product: 'AKS', phase: 'deployment', description: 'How?', requester, ...place };
    expect(ahead(state, '2026-03-04', 'makeRequest', form)).toEqual({
      ...NOTHING,
      made: [stands('open', 'technical-answer', '2026-03-11', { rest: '/TR-1T97BNU2EU3', about: 'TR-1T97BNU2EU3' })],
      letters: [letter('request-received', 'requester', 'Sam Roy', '2026-03-04')],
    });
  });

  test('an answer is a message, too', () => {
    expect(ahead(asked, '2026-03-05', 'answerRequest', { number: 'TR-1', summary: 'Like this.' })).toEqual({
      ...NOTHING,
      kept: [
        stands('kept', 'first-contact', '2026-03-09'),
        stands('kept', 'technical-answer', '2026-03-10', request),
        stands('kept', 'news', '2026-03-30', since('2026-03-02')),
      ],
      made: [stands('open', 'news', '2026-04-02', since('2026-03-05'))],
      silence: { from: at('2026-03-30'), to: at('2026-04-02'), restarts: true },
    });
  });

  test('cancelling waives the answer', () => {
    expect(ahead(asked, '2026-03-05', 'cancelRequest', { number: 'TR-1' })).toEqual({
      ...NOTHING,
      waived: [stands('waived', 'technical-answer', '2026-03-10', request)],
    });
  });
});

describe('words that are written and taken back', () => {
  test('a letter that is held back for ten minutes does what a message does, when it has left', () => {
    const overdue = lifeOf(anOffer(), WELCOMED, on('2026-03-09', ticketOpened('11', 'first-contact', 'first-contact')));
    expect(ahead(overdue, '2026-03-10', 'writeLetter', { subject: 'Hello', hold: 'PT10M' })).toEqual({
      ...NOTHING,
      kept: [
        stands('kept-late', 'first-contact', '2026-03-09'),
        stands('kept', 'news', '2026-03-30', since('2026-03-02')),
      ],
      made: [stands('open', 'news', '2026-04-07 10:10', since('2026-03-10 10:10'))],
      silence: { from: at('2026-03-30'), to: at('2026-04-07 10:10'), restarts: true },
      tickets: tickets({ closes: [{ ticket: '11', kind: 'first-contact' }] }),
      letters: [{ ...letter('personal', 'owner', 'Ada Martin', '2026-03-10 10:10'), atOnce: false }],
    });
  });

  test('a message that is taken back gives back what it had settled', () => {
    const said = lifeOf(anOffer(), WELCOMED, on('2026-03-04', weSpoke(), 'said'));
    expect(ahead(said, '2026-03-04 10:20', 'takeBack', { what: 'said' })).toEqual({
      ...NOTHING,
      reopened: [
        stands('open', 'first-contact', '2026-03-09'),
        stands('open', 'news', '2026-03-30', since('2026-03-02')),
      ],
      dropped: [promise('news', '2026-04-01', since('2026-03-04'))],
      silence: { from: at('2026-04-01'), to: at('2026-03-30'), restarts: false },
    });
  });
});

describe('what is refused is foreseen, too', () => {
  const state = lifeOf(anOffer(), WELCOMED);
  const TICKET = on('2026-03-03', ticketOpened('7', 'owner'));
  const FOUND = { ticket: '7', outcome: 'owner-found', owner: { name: 'Ben' } };
  const REFUSED = [
    ['by a rule', 'nameManager', MAX, lifeOf(anOffer({ type: 'list' }), WELCOMED), 'no-engagement', null],
    [
      'when the offer is over',
      'recordMessage',
      SAY,
      lifeOf(anOffer(), on('2026-03-03', ended('delisted'))),
      'offer-ended',
      null,
    ],
    ['by its field', 'recordMessage', { ...SAY, channel: 'pigeon' }, state, 'invalid-input', 'channel'],
    ['by a field in a field', 'resolveTicket', FOUND, lifeOf(anOffer(), TICKET), 'invalid-input', 'owner.email'],
  ] as const;

  test.each(REFUSED)('%s', (_why, command, input, of, code, field) => {
    expect(ahead(of, '2026-03-04', command, input)).toMatchObject({ refusal: { code }, field });
  });

  test('what is dated ahead', () => {
    expect(ahead(state, '2026-03-04', 'recordMessage', SAY, '2026-03-04 10:02')).toMatchObject({
      refusal: { code: 'at-in-the-future' },
    });
    expect(ahead(state, '2026-03-04', 'recordMessage', SAY, '2026-03-04 10:01')).not.toHaveProperty('refusal');
  });

  test('what has been done already does nothing more', () => {
    const done = lifeOf(anOffer(), WELCOMED, on('2026-03-04', weSpoke(), 'now'));
    expect(ahead(done, '2026-03-05', 'recordMessage', SAY)).toEqual(NOTHING);
  });
});
