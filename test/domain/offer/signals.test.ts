import { ticketSteps } from '../../../domain/duties/ticket-steps';
import { planned } from '../taken';
import fc from 'fast-check';
import { after } from '../../../domain/calendar/instants';
import { type OfferState, factsOf } from '../../../domain/offer/state';
import { compact } from '../../../domain/offer/compaction';
import type { Fact, EventPayload } from '../../../domain/offer/events';
import { presentNews } from '../../../domain/promises/news';
import { decideSignal, SIGNALS } from '../../../domain/offer/signals';
import { anOffer, at, lifeOf, on, ticketOpened } from '../../support/lives';
import { runs } from '../../support/runs';

const offer = anOffer({ type: 'list' });
const now = at('2026-03-10');
const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.' };

let ids = 0;

/** The life after a signal, as the workflow has it. */
function after1(state: OfferState, signal: string, input: unknown, when = now): OfferState {
  const { facts, ...stamp } = decideSignal(state, signal, input, when, () => `new-${++ids}`);
  const recorded = facts.map((payload: EventPayload, i): Fact => ({
    ...payload,
    ...stamp,
    id: i === 0 ? stamp.id : `${stamp.id}#${i + 1}`,
    recordedAt: when,
    revision: state.revision + i + 1,
  }));
  return { ...state, facts: [...state.facts, ...recorded], revision: state.revision + facts.length };
}

const heard = (signal: string, input: unknown, state = lifeOf(offer)): readonly EventPayload[] =>
  decideSignal(state, signal, input, now, () => 'new').facts;

test('a summary of 3,000 characters counts, cut and marked', () => {
  const state = after1(lifeOf(offer), 'messageReceived', { id: 'm', ...call, summary: 'x'.repeat(3_000) });
  const [message] = factsOf(state, 'message');
  expect([message?.summary.length, message?.summary.endsWith(' […]')]).toEqual([2_000, true]);
  expect(presentNews(state).madeAt).toEqual(now);
});

test.each([
  ['with', { ...call, with: 'n'.repeat(300) }],
  ['about', { ...call, about: 'a'.repeat(300) }],
  ['by', { ...call, by: 'b'.repeat(300) }],
  ['id', { ...call, id: 'i'.repeat(300) }],
  ['with, which is missing', { ...call, with: null }],
  ['summary, which is missing', { ...call, summary: '' }],
  ['an id that is a number', { ...call, id: 7 }],
  ['an id like those of steps', { ...call, id: 'step:welcome' }],
  ['fields that nobody knows', { ...call, mood: 'good' }],
  ['words in capitals', { ...call, channel: ' Call ', direction: 'OUTBOUND' }],
  ['other words', { ...call, channel: 'Phone', direction: 'outgoing' }],
])('a message counts whose fault is %s', (_what, input) => {
  expect(heard('messageReceived', input)).toEqual([
    expect.objectContaining({ kind: 'message', channel: 'call', direction: 'outbound' }),
  ]);
});

test('long ids that begin alike are two', () => {
  const long = (end: string): string => 'i'.repeat(300) + end;
  const state = ['a', 'b', 'a'].reduce(
    (past, end) => after1(past, 'messageReceived', { ...call, id: long(end) }),
    lifeOf(offer),
  );
  expect(factsOf(state, 'message')).toHaveLength(2);
});

test.each([
  ['2026-03-04', '2026-03-04T00:00:00.000Z'],
  ['2026-03-04 10:30', '2026-03-04T10:30:00.000Z'],
  ['2026-03-04T10:30:05', '2026-03-04T10:30:05.000Z'],
  ['2026-03-04T10:30+0100', '2026-03-04T09:30:00.000Z'],
  ['2026-03-04t10:30:00+01', '2026-03-04T09:30:00.000Z'],
  [null, now],
  ['2030-01-01T00:00:00Z', now],
])('the date %s is %s', (said, own) => {
  expect(decideSignal(lifeOf(offer), 'messageReceived', { ...call, at: said }, now, () => 'new').at).toEqual(own);
});

test.each([
  ['messageReceived', null, null],
  ['messageReceived', undefined, null],
  ['messageReceived', 'text', null],
  ['messageReceived', [call], null],
  ['messageReceived', {}, 'channel'],
  ['messageReceived', { ...call, channel: 'pigeon' }, 'channel'],
  ['messageReceived', { ...call, at: 'yesterday' }, 'at'],
  ['messageReceived', { ...call, at: '2026-02-30' }, 'at'],
  ['ownerAnswered', { status: 'known', name: 'Ben' }, 'email'],
  // A part of an address is another address.
  ['ownerAnswered', { status: 'known', name: 'Ben', email: `${'b'.repeat(300)}@contoso.example` }, 'email'],
  ['mailBounced', { hard: true }, 'messageId'],
  ['companySaid', { what: 'nothing' }, 'what'],
])('a person is told of %s with %j', (signal, input, field) => {
  expect(heard(signal, input)).toEqual([
    expect.objectContaining({ kind: 'signal-unread', signal, code: 'invalid-input', field }),
  ]);
});

test('what would be refused as a request is told to a person, and so is a signal that nobody knows', () => {
  const why = (signal: string, input: unknown, state = lifeOf(offer)): unknown =>
    heard(signal, input, state).map((fact) => fact.kind === 'signal-unread' && fact.code);
  const ended = lifeOf(offer, on('2026-03-05', { kind: 'ended', how: 'delisted', ground: null, note: null }));
  expect([
    why('ticketResolved', { ticket: 't-9', outcome: 'contacted' }),
    why('messageRecieved', call),
    why('messageReceived', call, ended),
    why('companySaid', { what: 'agreement' }, ended),
  ]).toEqual([['unknown-ticket'], ['unknown-signal'], ['offer-ended'], []]);
});

test('a desk that tells again what it was told is not worth a ticket, unless it names an owner', () => {
  const state = lifeOf(
    offer,
    on('2026-03-03', ticketOpened('t-1', 'silence')),
    on('2026-03-04', { kind: 'ticket-closed', ticket: 't-1' }),
  );
  const said = { ticket: 't-1', outcome: 'owner-found' };
  expect(heard('ticketResolved', said, state)).toEqual([]);
  const named = { ...said, owner: { name: 'Ben', email: 'ben@contoso.example' } };
  expect(heard('ticketResolved', named, state)).toMatchObject([{ code: 'ticket-already-resolved' }]);
});

test('the same id, and the same content, are told once; what came is kept, cut', () => {
  const pigeon = { id: 'p', channel: 'pigeon', summary: 'x'.repeat(5_000) };
  const state = [pigeon, pigeon, { ...pigeon, id: 'q' }, { ...pigeon, summary: 'other' }].reduce(
    (past, input) => after1(past, 'messageReceived', input),
    lifeOf(offer),
  );
  const told = factsOf(state, 'signal-unread');
  expect(told.map(({ came }) => came.length)).toEqual([1_000]);
  expect(planned(ticketSteps, state, now)).toMatchObject([
    { do: 'open-ticket', ticket: 'signal', key: `signal/${told[0]?.id ?? ''}` },
  ]);
});

test('what was sent right the second time counts, also under the same id', () => {
  const wrong = after1(lifeOf(offer), 'messageReceived', { ...call, id: 'm', channel: 'pigeon' });
  expect(factsOf(after1(wrong, 'messageReceived', { ...call, id: 'm' }), 'message')).toHaveLength(1);
});

test('a flood of nonsense is four tickets, until somebody has settled one, and stays small', () => {
  let state = lifeOf(offer);
  for (let i = 0; i < 2_000; i++)
    state = after1(state, 'messageReceived', { id: `p${i}`, summary: `${'x'.repeat(9_000)}${i}` });
  expect(
    factsOf(state, 'signal-unread')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['invalid-input', 'invalid-input', 'invalid-input', 'too-many']);
  expect(JSON.stringify(compact(state, state.revision, now).facts).length).toBeLessThan(8_192);
});

test('what nobody has settled stays when time passes, and leaves when somebody has', () => {
  const told = after1(lifeOf(offer), 'messageReceived', { channel: 'pigeon' });
  const [step] = planned(ticketSteps, told, now);
  const opened = { ...ticketOpened('t-1', 'signal') };
  const open: Fact = { ...opened, id: `step:${step?.key ?? ''}`, at: now, recordedAt: now, by: 'service', revision: 9 };
  const isOpen = { ...told, facts: [...told.facts, open], revision: 9 };
  const late = after(now, 'P60D');
  const [kept] = factsOf(compact(isOpen, 9, late), 'signal-unread');
  expect(kept?.came).toEqual('');
  const closed: Fact = { ...open, kind: 'ticket-closed', ticket: 't-1', id: 'close', revision: 10 };
  const over = { ...isOpen, facts: [...isOpen.facts, closed], revision: 10 };
  expect(factsOf(compact(over, 10, late), 'signal-unread')).toEqual([]);
});

test('whatever is said either counts, was counted, or is told to a person', () => {
  const words = fc.oneof(
    fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 2 }),
    fc.record(
      {
        id: fc.oneof(fc.string(), fc.integer()),
        at: fc.oneof(fc.string(), fc.constant('2026-03-04'), fc.date({ noInvalidDate: true })),
        channel: fc.oneof(fc.string(), fc.constantFrom('call', 'PHONE')),
        direction: fc.constantFrom('in', 'outbound', 'up'),
        with: fc.string({ maxLength: 400 }),
        summary: fc.string({ maxLength: 4_000 }),
        status: fc.constantFrom('known', 'left', 'no'),
        messageId: fc.string({ maxLength: 900 }),
        email: fc.string({ maxLength: 400 }),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...SIGNALS, 'other'), words, (signal, input) => {
      const { input: whole } = JSON.parse(JSON.stringify({ input })) as { input?: unknown };
      const facts = heard(signal, whole);
      expect(facts).toHaveLength(1);
      expect(JSON.stringify(facts).length).toBeLessThan(16_384);
    }),
    runs(500),
  );
});
