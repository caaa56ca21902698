import type { Case } from '../../domain/case';
import { type CommandName, COMMANDS, isRefusal } from '../../domain/commands';
import type { Happening } from '../../domain/facts';
import { Fields, UnreadableInput } from '../../domain/inputs';
import { REFUSAL_STATUS } from '../../domain/refusals';
import {
  ACCOUNT,
  activated,
  ADA,
  anOffer,
  at,
  BEN,
  completed,
  declined,
  lifeOf,
  marketingContactSet,
  MAX,
  on,
  ownerLeft,
  ticketOpened,
} from '../support/lives';

const LISTING = 'listing-optimization';
const MIA = { name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456789', language: 'en' };
const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.' };

const trial = lifeOf(anOffer());
const list = lifeOf(anOffer({ type: 'list' }));
const ready = lifeOf(anOffer(), on('2026-03-03', marketingContactSet()));
const withTicket = lifeOf(anOffer(), on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')));

const says = (life: Case, name: CommandName, input: Record<string, unknown>, day = '2026-03-12') =>
  COMMANDS[name](life, new Fields(input), at(day));

const refused: [string, string, Case, CommandName, Record<string, unknown>, string?][] = [
  ['a manager for an offer without engagement', 'no-engagement', list, 'nameManager', MAX],
  ['a manager at the end of the term', 'engagement-over', trial, 'nameManager', MAX, '2026-06-02 09:00'],
  [
    'a marketing contact with the account’s address',
    'marketing-contact-is-account-email',
    trial,
    'setMarketingContact',
    { ...MIA, email: ACCOUNT.toUpperCase() },
  ],
  [
    'a message about something that is not there',
    'unknown-about',
    trial,
    'recordMessage',
    { ...message, about: 'free-beer' },
  ],
  ['a benefit that is not there', 'unknown-benefit', ready, 'activateBenefit', { benefit: 'free-beer' }],
  ['declining a benefit that is not there', 'unknown-benefit', ready, 'declineBenefit', { benefit: 'free-beer' }],
  ['completing a benefit that is not there', 'unknown-benefit', ready, 'completeBenefit', { benefit: 'free-beer' }],
  [
    'a benefit that comes by itself',
    'benefit-not-activatable',
    ready,
    'activateBenefit',
    { benefit: 'self-serve-resources' },
  ],
  [
    'a benefit that sales unlock',
    'benefit-locked',
    lifeOf(anOffer({ type: 'transact' }), on('2026-03-03', marketingContactSet())),
    'activateBenefit',
    { benefit: 'featured-blog' },
  ],
  [
    'a benefit that is active',
    'benefit-already-activated',
    lifeOf(anOffer(), on('2026-03-05', activated(LISTING))),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'a benefit that was declined',
    'benefit-over',
    lifeOf(anOffer(), on('2026-03-05', declined(LISTING))),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'an activation dated before publication',
    'before-publication',
    ready,
    'activateBenefit',
    { benefit: LISTING },
    '2026-02-25',
  ],
  [
    'an activation without a marketing contact',
    'marketing-contact-missing',
    trial,
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'declining what is used up',
    'benefit-over',
    lifeOf(anOffer(), on('2026-03-05', completed(LISTING))),
    'declineBenefit',
    { benefit: LISTING },
  ],
  ['completing what was never activated', 'benefit-not-activated', ready, 'completeBenefit', { benefit: LISTING }],
  ['a ticket of another offer', 'unknown-ticket', withTicket, 'resolveTicket', { ticket: 't-9', outcome: 'other' }],
  [
    'an owner who was found but is not named',
    'owner-missing',
    withTicket,
    'resolveTicket',
    { ticket: 't-1', outcome: 'owner-found' },
  ],
  [
    'a ticket that is resolved already',
    'ticket-already-resolved',
    lifeOf(
      anOffer(),
      on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')),
      on('2026-03-10', { kind: 'ticket-resolved', ticket: 't-1', outcome: 'other', note: null }),
    ),
    'resolveTicket',
    { ticket: 't-1', outcome: 'other' },
  ],
  [
    'a ticket that the service has closed',
    'ticket-already-resolved',
    lifeOf(
      anOffer(),
      on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')),
      on('2026-03-10', { kind: 'ticket-closed', ticket: 't-1' }),
    ),
    'resolveTicket',
    { ticket: 't-1', outcome: 'other' },
  ],
];

describe('Refused', () => {
  it.each(refused)('%s: %s', (...[, code, life, name, input, day]) => {
    const meaning = says(life, name, input, day);
    expect(isRefusal(meaning) ? meaning.code : 'done').toEqual(code);
    expect(isRefusal(meaning) ? meaning.message : 'done').toMatch(/^\S.*\.$/);
  });

  it('is every code but those that belong to the clock and to benefits with an end', () => {
    const tested = new Set([...refused.map(([, code]) => code), 'at-in-the-future', 'benefit-expired']);
    expect([...tested].sort()).toEqual(Object.keys(REFUSAL_STATUS).sort());
  });

  it.each<[string, CommandName, Record<string, unknown>]>([
    ['a message on no channel', 'recordMessage', { ...message, channel: 'pigeon' }],
    ['a message without words', 'recordMessage', { ...message, summary: '' }],
    ['a manager without an address', 'nameManager', { name: 'Max' }],
    ['an owner with an unknown status', 'setOwner', { status: 'maybe' }],
    ['an outcome that only the service has', 'resolveTicket', { ticket: 't-1', outcome: 'settled' }],
  ])('%s cannot be read', (_, name, input) => {
    expect(() => says(withTicket, name, input)).toThrow(UnreadableInput);
  });
});

const done: [string, Case, CommandName, Record<string, unknown>, Happening[]][] = [
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
    trial,
    'answerOwnerCheck',
    { status: 'known', ...ADA, me: true },
    [
      { kind: 'owner-confirmed', ...ADA },
      {
        kind: 'message',
        channel: 'portal',
        direction: 'inbound',
        with: ADA.name,
        summary: 'Confirmed on the owner page: it is me.',
        about: null,
      },
    ],
  ],
  [
    '“it is somebody else” is not',
    trial,
    'answerOwnerCheck',
    { status: 'known', ...BEN, me: false },
    [{ kind: 'owner-known', ...BEN }],
  ],
  [
    '“nobody knows” is not, whoever says it',
    trial,
    'answerOwnerCheck',
    { status: 'unknown', me: true },
    [{ kind: 'owner-lost', how: 'unknown' }],
  ],
  ['a marketing contact', trial, 'setMarketingContact', MIA, [{ kind: 'marketing-contact-set', ...MIA }]],
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
];

const outcomes: [string, Record<string, unknown>, Happening[]][] = [
  ['other', { note: 'Nothing came of it.' }, []],
  ['owner-found', { owner: BEN }, [{ kind: 'owner-known', ...BEN }]],
  ['no-owner', {}, [{ kind: 'owner-lost', how: 'unknown' }]],
  [
    'contacted',
    {},
    [
      {
        kind: 'message',
        channel: 'call',
        direction: 'outbound',
        with: 'the publisher',
        summary: 'Contact made by support, ticket t-1.',
        about: null,
      },
    ],
  ],
  [
    'contacted',
    { note: 'Ada called back.' },
    [
      {
        kind: 'message',
        channel: 'call',
        direction: 'outbound',
        with: 'the publisher',
        summary: 'Ada called back.',
        about: null,
      },
    ],
  ],
];

describe('Done', () => {
  it.each(done)('%s', (_, life, name, input, facts) => {
    expect(says(life, name, input)).toEqual(facts);
  });

  it.each(outcomes)('the outcome %s of a ticket comes back into the case', (outcome, input, facts) => {
    expect(says(withTicket, 'resolveTicket', { ticket: 't-1', outcome, ...input })).toEqual([
      { kind: 'ticket-resolved', ticket: 't-1', outcome, note: input.note ?? null },
      ...facts,
    ]);
  });
});
