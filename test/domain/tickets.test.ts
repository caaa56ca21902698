import { closed as closings } from './taken';
import { ticketSteps } from '../../domain/duties/ticket-steps';
import { openTickets, nextPriority } from '../../domain/duties/ticket-facts';
import { readResolution } from '../../domain/offer/commands';
import type { EventPayload } from '../../domain/offer/events';
import { Fields } from '../../domain/offer/inputs';
import {
  activated,
  anOffer,
  at,
  BEN,
  declined,
  letterSent,
  lifeOf,
  managerNamed,
  MAX,
  on,
  ownerIs,
  ownerLeft,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../support/lives';

const LISTING = 'listing-optimization';
const offer = anOffer();
const raised: EventPayload = { kind: 'ticket-raised', ticket: 't-1', priority: 'high', promise: 'news' };
const resolved: EventPayload = { kind: 'ticket-resolved', ticket: 't-1', outcome: 'contacted', note: 'Ada called.' };
const closed: EventPayload = { kind: 'ticket-closed', ticket: 't-1' };

const news = `news/${at('2026-03-02')}`;
const benefit = `benefit-contact/${LISTING}/${at('2026-03-03')}`;

describe('A ticket that has lost its reason is closed with that reason', () => {
  it.each<[string, EventPayload, EventPayload[], string, string]>([
    [
      'the welcome arrived',
      ticketOpened('t-1', 'welcome', 'welcome'),
      [letterSent('welcome', 'ada@contoso.example')],
      '2026-04-10',
      'The promise welcome is kept.',
    ],
    [
      'contact was made',
      ticketOpened('t-1', 'first-contact', 'first-contact'),
      [weSpoke()],
      '2026-04-10',
      'The promise first-contact is kept.',
    ],
    [
      'a manager was named',
      ticketOpened('t-1', 'engagement-manager', 'engagement-manager'),
      [managerNamed(MAX)],
      '2026-04-10',
      'The promise engagement-manager is kept.',
    ],
    [
      'the engagement is over',
      ticketOpened('t-1', 'engagement-manager', 'engagement-manager'),
      [{ kind: 'engagement-ended' }],
      '2026-04-10',
      'The promise engagement-manager is missed.',
    ],
    [
      'the benefit was declined',
      ticketOpened('t-1', 'benefit-contact', benefit),
      [declined(LISTING)],
      '2026-04-10',
      `The promise ${benefit} is waived.`,
    ],
    [
      'somebody spoke',
      ticketOpened('t-1', 'silence', news),
      [theyWrote()],
      '2026-04-10',
      `There was a message at ${at('2026-04-10')}.`,
    ],
    [
      'an owner was found',
      ticketOpened('t-1', 'silence', news),
      [ownerIs(BEN)],
      '2026-04-10',
      'Ben Olsen is the owner of the offer.',
    ],
    [
      'an owner was found before four weeks',
      ticketOpened('t-1', 'owner'),
      [ownerIs(BEN)],
      '2026-04-10',
      'Ben Olsen is the owner of the offer.',
    ],
  ])('%s', (_, opened, payloads, day, note) => {
    const state = lifeOf(
      offer,
      on('2026-03-03', activated(LISTING)),
      on('2026-04-01', ownerLeft()),
      on('2026-04-02', { kind: 'owner-asked', promise: news, status: 'left', answerBy: at('2026-04-09') }),
      on('2026-04-02', opened),
      ...payloads.map((payload) => on('2026-04-10', payload)),
    );
    expect(closings(ticketSteps, state, at('2026-05-01'))).toEqual([
      { do: 'close-ticket', key: 'close/t-1', at: at(day), ticket: 't-1', outcome: 'settled', note, by: 'service' },
    ]);
  });

  it.each<[string, EventPayload, EventPayload[]]>([
    [
      'what a track needs help with, whatever else happens',
      ticketOpened('t-1', 'track-failed'),
      [weSpoke(), ownerIs(BEN)],
    ],
    [
      'an owner’s ticket while nobody is named',
      ticketOpened('t-1', 'owner'),
      [weSpoke(), { kind: 'owner-lost', how: 'unknown' }],
    ],
    ['a first contact that the publisher made', ticketOpened('t-1', 'first-contact', 'first-contact'), [theyWrote()]],
  ])('but not %s', (_, opened, payloads) => {
    const state = lifeOf(
      offer,
      on('2026-04-01', ownerLeft()),
      on('2026-04-02', opened),
      ...payloads.map((payload) => on('2026-04-10', payload)),
    );
    expect([closings(ticketSteps, state, at('2026-05-01')), openTickets(state).map(({ ticket }) => ticket)]).toEqual([
      [],
      ['t-1'],
    ]);
  });
});

test('what staff have resolved is closed at the desk in their words, also where the service is closing it already', () => {
  const state = lifeOf(
    offer,
    on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')),
    on('2026-03-10', resolved),
  );
  expect(closings(ticketSteps, state, at('2026-05-01'))).toEqual([
    {
      do: 'close-ticket',
      key: 'close/t-1/resolved',
      at: at('2026-03-10'),
      ticket: 't-1',
      outcome: 'contacted',
      note: 'Ada called.',
      by: 'lena',
    },
  ]);
  expect(openTickets(state)).toEqual([]);
});

test('never two for one silence: the later ticket is closed, naming the first', () => {
  const state = lifeOf(
    offer,
    on('2026-03-09', ownerLeft()),
    on('2026-03-30', ticketOpened('t-2', 'silence', news)),
    on('2026-03-29', ticketOpened('t-1', 'owner')),
  );
  expect(closings(ticketSteps, state, at('2026-05-01')).map(({ ticket, note }) => ({ ticket, note }))).toEqual([
    { ticket: 't-2', note: 'Ticket t-1 is open for the same reason.' },
  ]);
});

test('the priority rises by one with each raise and stays at the top', () => {
  const opened = on('2026-03-30', ticketOpened('t-1', 'silence', news));
  const raises = [on('2026-04-27', raised), on('2026-05-25', raised), on('2026-06-22', raised)];
  expect([0, 1, 2, 3].map((n) => nextPriority(lifeOf(offer, opened, ...raises.slice(0, n)), 't-1'))).toEqual([
    'high',
    'urgent',
    'urgent',
    'urgent',
  ]);
  expect(nextPriority(lifeOf(offer, opened, ...raises), 't-2')).toEqual('high');
});

test('a ticket is open until it is resolved or closed', () => {
  const opened = on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact'));
  const open = (...more: EventPayload[]): number =>
    openTickets(lifeOf(offer, opened, ...more.map((payload) => on('2026-03-10', payload)))).length;
  expect([open(), open(raised), open(resolved), open(closed)]).toEqual([1, 1, 0, 0]);
});

test('another desk may know no more than that there was contact: it counts, and nothing is invented', () => {
  const state = lifeOf(offer, on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')));
  const said = new Fields({ ticket: 't-1', outcome: 'contacted' });
  expect(readResolution(state, said, at('2026-03-12'), 'an-input')).toMatchObject([
    { kind: 'ticket-resolved' },
    { channel: 'unknown', with: 'the publisher' },
  ]);
});
