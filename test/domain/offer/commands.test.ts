import type { OfferState } from '../../../domain/offer/state';
import { type CommandName, COMMANDS } from '../../../domain/offer/commands';
import type { Agreement, EventPayload } from '../../../domain/offer/events';
import { Fields, UnreadableInput } from '../../../domain/offer/inputs';
import type { SalesStanding } from '../../../domain/tiers/sales';
import {
  activated,
  ADA,
  anOffer,
  at,
  BEN,
  type Dated,
  ended as over,
  lifeOf,
  marketingContactSet,
  MAX,
  on,
  ownerLeft,
  paused,
  ticketOpened,
} from '../../support/lives';

const LISTING = 'listing-optimization';
const MIA = { name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456789', language: 'en' };
const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.' };

const trial = lifeOf(anOffer());
const contact = on('2026-03-03', marketingContactSet());
const ready = lifeOf(anOffer(), contact);
const transact = lifeOf(anOffer({ type: 'transact' }), contact);
const accepted = (document: Agreement): Dated =>
  on('2026-03-04', { kind: 'agreement-accepted', document, version: '2020-04' }, document);
const dollars = (amount: string) => ({ amount, currency: 'USD' });
const STANDING: SalesStanding = {
  tier: 'co-sell',
  counted: dollars('150000.00'),
  seats: 12,
  next: { tier: 'lead-development', from: dollars('500000.00'), missing: dollars('350000.00') },
  validUntil: at('2027-01-01'),
};
const withTicket = lifeOf(anOffer(), on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')));

const SILENCE = `news/${at('2026-03-02')}`;
const asked = lifeOf(
  anOffer(),
  on('2026-03-30', { kind: 'owner-asked', promise: SILENCE, status: 'known', answerBy: at('2026-04-06') }),
);
const letter = `${SILENCE}/${at('2026-03-30')}/letter`;

const says = (state: OfferState, name: CommandName, input: Record<string, unknown>, day = '2026-03-12') =>
  COMMANDS[name](state, new Fields(input), at(day), 'an-input');

describe('An input', () => {
  it.each<[string, CommandName, Record<string, unknown>]>([
    ['a message on no channel', 'recordMessage', { ...message, channel: 'pigeon' }],
    ['a message without words', 'recordMessage', { ...message, summary: '' }],
    ['a manager without an address', 'nameManager', { name: 'Max' }],
    ['an owner with an unknown status', 'setOwner', { status: 'maybe' }],
    ['a pause without an end', 'pause', { reason: 'publisher-asked' }],
    ['a revocation on no ground of the programme', 'revoke', { ground: 'bad-weather', note: 'Rain.' }],
    ['declining nobody knows what', 'decline', { what: 'cake' }],
    ['a request without a requester', 'makeRequest', { product: 'AKS', phase: 'deployment' }],
    ['sales without a sum', 'hearCompany', { what: 'sales', standing: { tier: 'co-sell' }, lines: [], more: 0 }],
    ['a word of the company about nothing known', 'hearCompany', { what: 'weather' }],
    ['a move to no type', 'changeType', { type: 'gift' }],
    ['an outcome that only the service has', 'resolveTicket', { ticket: 't-1', outcome: 'settled' }],
  ])('%s cannot be read', (_, name, input) => {
    expect(() => says(withTicket, name, input)).toThrow(UnreadableInput);
  });
});

const done: [string, OfferState, CommandName, Record<string, unknown>, EventPayload[]][] = [
  [
    'a call',
    trial,
    'recordMessage',
    message,
    [{ kind: 'message', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.', about: null }],
  ],
  ['a manager', trial, 'nameManager', MAX, [{ kind: 'manager-named', ...MAX }]],
  [
    'the same owner again: a confirmation, whatever the case of the address',
    trial,
    'setOwner',
    { status: 'known', name: 'Ada', email: ADA.email.toUpperCase() },
    [{ kind: 'owner-confirmed', name: 'Ada', email: ADA.email.toUpperCase() }],
  ],
  ['another owner', trial, 'setOwner', { status: 'known', ...BEN }, [{ kind: 'owner-known', ...BEN }]],
  [
    'the owner who had left is back: not a confirmation',
    lifeOf(anOffer(), on('2026-03-05', ownerLeft())),
    'setOwner',
    { status: 'known', ...ADA },
    [{ kind: 'owner-known', ...ADA }],
  ],
  ['the owner left', trial, 'setOwner', { status: 'left' }, [{ kind: 'owner-lost', how: 'left' }]],
  [
    '“it is me”: the publisher speaking to us, and so a message too',
    asked,
    'answerOwnerCheck',
    { status: 'known', ...ADA, me: true, letter },
    [
      { kind: 'owner-confirmed', ...ADA, answers: letter },
      {
        kind: 'message',
        channel: 'portal',
        direction: 'inbound',
        with: ADA.name,
        summary: 'Confirmed on the owner page: it is me.',
        about: null,
        answers: letter,
      },
    ],
  ],
  [
    '“it is somebody else” is not',
    asked,
    'answerOwnerCheck',
    { status: 'known', ...BEN, me: false, letter },
    [{ kind: 'owner-known', ...BEN, answers: letter }],
  ],
  [
    '“nobody knows” is not, whoever says it',
    asked,
    'answerOwnerCheck',
    { status: 'unknown', me: true, letter },
    [{ kind: 'owner-lost', how: 'unknown', answers: letter }],
  ],
  [
    'the company’s marketing contact',
    trial,
    'hearCompany',
    { what: 'marketing-contact', ...MIA },
    [{ kind: 'marketing-contact-set', ...MIA }],
  ],
  ['an activation', ready, 'activateBenefit', { benefit: LISTING }, [{ kind: 'benefit-activated', benefit: LISTING }]],
  [
    'declining what is available',
    ready,
    'declineBenefit',
    { benefit: LISTING, note: 'No time.' },
    [{ kind: 'benefit-declined', benefit: LISTING, note: 'No time.' }],
  ],
  [
    'completing what is active',
    lifeOf(anOffer(), on('2026-03-05', activated(LISTING))),
    'completeBenefit',
    { benefit: LISTING },
    [{ kind: 'benefit-completed', benefit: LISTING, note: null }],
  ],
  [
    'an agreement that the company has accepted',
    trial,
    'hearCompany',
    { what: 'agreement', document: 'benefits-addendum', version: '2020-04' },
    [{ kind: 'agreement-accepted', document: 'benefits-addendum', version: '2020-04' }],
  ],
  [
    'what sales have reached, as it was counted',
    transact,
    'hearCompany',
    { what: 'sales', standing: STANDING, lines: ['line-1'], more: 2 },
    [{ kind: 'sales-counted', standing: STANDING, lines: ['line-1'], more: 2 }],
  ],
  [
    'sales of which nothing more is known than their sum',
    transact,
    'hearCompany',
    { what: 'sales', standing: { counted: STANDING.counted }, lines: [], more: 0 },
    [
      {
        kind: 'sales-counted',
        standing: { tier: null, counted: STANDING.counted, seats: null, next: null, validUntil: null },
        lines: [],
        more: 0,
      },
    ],
  ],
  [
    'an activation after both agreements were accepted',
    lifeOf(
      anOffer({ program: 'commercial-marketplace@2023-12' }),
      ...[contact, accepted('publisher-agreement'), accepted('benefits-addendum')],
    ),
    'activateBenefit',
    { benefit: LISTING },
    [{ kind: 'benefit-activated', benefit: LISTING }],
  ],
  [
    'an activity that begins later, up to a year',
    transact,
    'activateBenefit',
    { benefit: LISTING, startAt: at('2027-03-13') },
    [{ kind: 'benefit-activated', benefit: LISTING, startAt: at('2027-03-13') }],
  ],
  [
    'one that was to begin before now begins at once, for any type',
    ready,
    'activateBenefit',
    { benefit: LISTING, startAt: at('2026-03-12') },
    [{ kind: 'benefit-activated', benefit: LISTING }],
  ],
  [
    'a pause of sixty days',
    trial,
    'pause',
    { reason: 'publisher-asked', until: at('2026-05-11') },
    [{ kind: 'paused', reason: 'publisher-asked', note: null, until: at('2026-05-11') }],
  ],
  [
    'a pause in the moment in which another ended',
    lifeOf(anOffer(), on('2026-03-05', paused('2026-03-12'))),
    'pause',
    { reason: 'other', note: 'A fair.', until: at('2026-03-20') },
    [{ kind: 'paused', reason: 'other', note: 'A fair.', until: at('2026-03-20') }],
  ],
  [
    'going on before the pause is over',
    lifeOf(anOffer(), on('2026-03-10', paused('2026-03-20'))),
    'resume',
    {},
    [{ kind: 'resumed' }],
  ],
  [
    'declining one activity',
    ready,
    'decline',
    { what: 'activity', benefit: LISTING, note: 'No.' },
    [{ kind: 'benefit-declined', benefit: LISTING, note: 'No.' }],
  ],
  ['declining the engagement', trial, 'decline', { what: 'engagement' }, [{ kind: 'engagement-declined', note: null }]],
  ['declining everything', trial, 'decline', { what: 'everything', note: 'No.' }, [over('declined', 'No.')]],
  ['an offer that is taken off the pages', trial, 'delist', {}, [over('delisted')]],
  ['an offer that is taken back', trial, 'withdraw', { note: 'Not sold.' }, [over('withdrawn', 'Not sold.')]],
  [
    'a revocation, on its ground and with its note',
    trial,
    'revoke',
    { ground: 'sponsorship-policy', note: 'It was.' },
    [over('revoked', 'It was.')],
  ],
  [
    'an offer that is listed again',
    lifeOf(anOffer(), on('2026-03-10', over('withdrawn'))),
    'relist',
    { note: 'Back.' },
    [{ kind: 'relisted', note: 'Back.' }],
  ],
];

const outcomes: [string, Record<string, unknown>, EventPayload[]][] = [
  ['other', { note: 'Nothing came of it.' }, []],
  ['owner-found', { owner: BEN }, [{ kind: 'owner-known', ...BEN }]],
  ['no-owner', {}, [{ kind: 'owner-lost', how: 'unknown' }]],
  [
    'contacted',
    { contact: { channel: 'meeting', with: 'Ada Martin' } },
    [
      {
        kind: 'message',
        channel: 'meeting',
        direction: 'outbound',
        with: 'Ada Martin',
        summary: 'Ticket t-1 was resolved: the publisher was contacted.',
        about: null,
      },
    ],
  ],
  [
    'contacted',
    { contact: { channel: 'call', direction: 'inbound', with: 'Ada Martin' }, note: 'Ada called back.' },
    [
      {
        kind: 'message',
        channel: 'call',
        direction: 'inbound',
        with: 'Ada Martin',
        summary: 'Ada called back.',
        about: null,
      },
    ],
  ],
];

describe('Done', () => {
  it.each(done)('%s', (_, state, name, input, facts) => {
    expect(says(state, name, input)).toEqual(facts);
  });

  it.each(outcomes)('the outcome %s of a ticket comes back into the case', (outcome, input, facts) => {
    expect(says(withTicket, 'resolveTicket', { ticket: 't-1', outcome, ...input })).toEqual([
      { kind: 'ticket-resolved', ticket: 't-1', outcome, note: input.note ?? null },
      ...facts,
    ]);
  });
});
