import type { OfferState } from '../../../domain/offer/state';
import { type CommandName, COMMANDS, isRefusal } from '../../../domain/offer/commands';
import { Fields } from '../../../domain/offer/inputs';
import { REFUSAL_STATUS } from '../../../api/http/refusal-status';
import { LOCALES } from '../../../locales';
import { spoken } from '../../../locales/said';
import { FOR_PROGRAMS } from '../../../locales/writing';
import {
  anOffer,
  at,
  declined,
  ended,
  lifeOf,
  MAX,
  on,
  paused,
  relisted,
  requestMade,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { type Refused, refusedBenefits } from '../benefits/refused-benefits';

const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.' };
const FORM = {
  ...{ product: 'AKS', phase: 'deployment', phone: '+33123456789', country: 'FR', language: 'fr' },
  ...{ description: 'How?', requester: { name: 'Sam Roy', email: 'sam@contoso.example' } },
};

const offer = anOffer();
const trial = lifeOf(offer);
const list = lifeOf(anOffer({ type: 'list' }));
const opened = on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact'));
const withTicket = lifeOf(offer, opened);
const asked = lifeOf(offer, on('2026-03-10', requestMade('TR-1')));
const asking = lifeOf(offer, on('2026-03-05', theyWrote('email'), 'wrote'));
const answered = lifeOf(offer, on('2026-03-05', theyWrote('email'), 'wrote'), on('2026-03-06', weSpoke()));
const unadvised = lifeOf(
  offer,
  on('2026-03-05', { kind: 'advice-ended', address: 'ada@contoso.example', how: 'complained' }),
);
const over = lifeOf(offer, on('2026-03-10', ended('delisted')));

const says = (state: OfferState, name: CommandName, input: Record<string, unknown>, day = '2026-03-12') =>
  COMMANDS[name](state, new Fields(input), at(day), 'an-input');

const refused: readonly Refused[] = [
  ['a manager for an offer without engagement', 'no-engagement', list, 'nameManager', MAX],
  ['a manager at the end of the term', 'engagement-over', trial, 'nameManager', MAX, '2026-06-02 09:00'],
  [
    'a message about something that is not there',
    'unknown-about',
    trial,
    'recordMessage',
    { ...message, about: 'free-beer' },
  ],
  ['a ticket of another offer', 'unknown-ticket', withTicket, 'resolveTicket', { ticket: 't-9', outcome: 'other' }],
  [
    'an owner who was found but is not named',
    'owner-missing',
    withTicket,
    'resolveTicket',
    { ticket: 't-1', outcome: 'owner-found' },
  ],
  [
    'contact of which nothing is said',
    'contact-missing',
    withTicket,
    'resolveTicket',
    { ticket: 't-1', outcome: 'contacted', note: 'Done.' },
  ],
  [
    'a ticket that is resolved already',
    'ticket-already-resolved',
    lifeOf(offer, opened, on('2026-03-10', { kind: 'ticket-resolved', ticket: 't-1', outcome: 'other', note: null })),
    'resolveTicket',
    { ticket: 't-1', outcome: 'other' },
  ],
  [
    'a ticket that the service has closed',
    'ticket-already-resolved',
    lifeOf(offer, opened, on('2026-03-10', { kind: 'ticket-closed', ticket: 't-1' })),
    'resolveTicket',
    { ticket: 't-1', outcome: 'other' },
  ],
  [
    'a manager whom the publisher has declined',
    'engagement-declined',
    lifeOf(offer, on('2026-03-05', { kind: 'engagement-declined', note: null })),
    'nameManager',
    MAX,
  ],
  [
    'declining the engagement twice',
    'engagement-declined',
    lifeOf(offer, on('2026-03-05', { kind: 'engagement-declined', note: null })),
    'decline',
    { what: 'engagement' },
  ],
  ['declining an engagement that there is not', 'no-engagement', list, 'decline', { what: 'engagement' }],
  [
    'declining an engagement that is over',
    'engagement-over',
    lifeOf(offer, on('2026-06-02 09:00', { kind: 'engagement-ended' })),
    'decline',
    { what: 'engagement' },
    '2026-06-03',
  ],
  ['whatever is said to an offer that is over', 'offer-ended', over, 'recordMessage', message],
  ['ending it twice', 'offer-ended', over, 'withdraw', {}],
  ['relisting what is live', 'offer-live', trial, 'relist', {}],
  ['relisting for a day on which it was live', 'offer-live', over, 'relist', {}, '2026-03-09'],
  ['relisting for the very moment of the end', 'offer-live', over, 'relist', {}, '2026-03-10'],
  [
    'relisting what was revoked',
    'offer-revoked',
    lifeOf(offer, on('2026-03-10', ended('revoked', 'It was.'))),
    'relist',
    {},
  ],
  ['an end before publication', 'before-publication', trial, 'delist', {}, '2026-03-01'],
  [
    'an end before the offer was relisted',
    'before-publication',
    lifeOf(offer, on('2026-03-05', ended('delisted')), on('2026-03-10', relisted())),
    'delist',
    {},
    '2026-03-09',
  ],
  ['a revocation without a word', 'note-missing', trial, 'revoke', { ground: 'illegal-activity' }],
  [
    'a pause for a reason that is not said',
    'note-missing',
    trial,
    'pause',
    { reason: 'other', until: at('2026-04-01') },
  ],
  [
    'a pause of more than sixty days',
    'pause-too-long',
    trial,
    'pause',
    { reason: 'publisher-asked', until: at('2026-05-11 10:01') },
  ],
  [
    'a pause that is over before it begins',
    'pause-over',
    trial,
    'pause',
    { reason: 'publisher-asked', until: at('2026-03-12') },
  ],
  [
    'a pause before publication',
    'before-publication',
    trial,
    'pause',
    { reason: 'publisher-asked', until: at('2026-03-20') },
    '2026-03-01',
  ],
  [
    'a pause within a pause',
    'already-paused',
    lifeOf(offer, on('2026-03-10', paused('2026-03-20'))),
    'pause',
    { reason: 'publisher-asked', until: at('2026-03-30') },
  ],
  ['going on without a pause', 'not-paused', trial, 'resume', {}],
  ['going on after the pause', 'not-paused', lifeOf(offer, on('2026-03-05', paused('2026-03-10'))), 'resume', {}],
  [
    'a request where the programme takes none',
    'no-technical-requests',
    lifeOf({ ...offer, terms: { ...offer.terms, benefits: [] } }),
    'makeRequest',
    FORM,
  ],
  [
    'a request after the publisher declined technical help',
    'benefit-over',
    lifeOf(offer, on('2026-03-05', declined('technical-assistance'))),
    'makeRequest',
    FORM,
  ],
  [
    'one request too many',
    'too-many-requests',
    lifeOf(offer, ...Array.from({ length: 20 }, (_, n) => on('2026-03-05', requestMade(`TR-${n}`), `request-${n}`))),
    'makeRequest',
    FORM,
  ],
  [
    'an answer to a request of another offer',
    'unknown-request',
    asked,
    'answerRequest',
    { number: 'TR-9', summary: 'So.' },
  ],
  ['cancelling a request of another offer', 'unknown-request', asked, 'cancelRequest', { number: 'TR-9' }],
  [
    'an answer after the answer',
    'request-closed',
    lifeOf(
      offer,
      on('2026-03-10', requestMade('TR-1')),
      on('2026-03-11', { kind: 'request-answered', number: 'TR-1', summary: 'So.' }),
    ),
    'answerRequest',
    { number: 'TR-1', summary: 'So.' },
  ],
  [
    'an answer dated before the question',
    'before-publication',
    asked,
    'answerRequest',
    { number: 'TR-1', summary: 'So.' },
    '2026-03-09',
  ],
  ['taking an answer to nothing', 'unknown-message', trial, 'takeReply', { message: 'none', by: 'mona' }],
  ['closing what was answered', 'reply-settled', answered, 'closeReply', { message: 'wrote' }],
  [
    'handing over before anything was written',
    'before-publication',
    asking,
    'handOverReply',
    { message: 'wrote', to: 'team' },
    '2026-03-04',
  ],
  ['ending advice twice', 'advice-already-ended', unadvised, 'endAdvice', { address: 'ADA@contoso.example' }],
  ['resuming advice that goes on', 'advice-not-ended', trial, 'resumeAdvice', { address: 'ada@contoso.example' }],
  ['moving down', 'type-not-higher', trial, 'changeType', { type: 'list' }],
  ['moving up before publication', 'before-publication', trial, 'changeType', { type: 'transact' }, '2026-03-01'],
];

/** The clock's, the revision's, the publisher's, the API's, those of letters and of taking back, each tested where it is. */
const ELSEWHERE = [
  ...['at-in-the-future', 'revision-differs', 'marketing-contact-is-account-email', 'call-to-action-mismatch'],
  ...['too-many-letters', 'unknown-recipient', 'invalid-input'],
  ...[
    'not-permitted',
    'owner-check-settled',
    'cannot-be-taken-back',
    'already-taken-back',
    'has-left-the-house',
    'too-late',
    'unknown-entry',
  ],
];

describe('Refused', () => {
  it.each<Refused>([...refused, ...refusedBenefits])('%s: %s', (...[, code, state, name, input, day]) => {
    const result = says(state, name, input, day);
    expect(isRefusal(result) ? result.code : 'done').toEqual(code);
    for (const locale of Object.values(LOCALES))
      expect(isRefusal(result) ? spoken(locale, result, FOR_PROGRAMS) : 'done').toMatch(/^\S.*\.$/);
  });

  it('is every code but those that are not an offer’s', () => {
    const tested = new Set([
      ...refused.map(([, code]) => code),
      ...refusedBenefits.map(([, code]) => code),
      ...ELSEWHERE,
    ]);
    expect([...tested].sort()).toEqual(Object.keys(REFUSAL_STATUS).sort());
  });
});
