import fc from 'fast-check';
import { after, type Instant } from '../../../domain/calendar/instants';
import { type OfferState, factsOf, hasHappened } from '../../../domain/offer/state';
import { compact } from '../../../domain/offer/compaction';
import { COMMANDS, isRefusal } from '../../../domain/offer/commands';
import { timelineEntry } from '../../../domain/offer/timeline';
import { timelineSummary } from '../../../locales/en/timeline';
import { Fields } from '../../../domain/offer/inputs';
import { ledger } from '../../../domain/promises/ledger';
import { isOpen, statusOf } from '../../../domain/promises/promised';
import {
  activated,
  ADA,
  anOffer,
  at,
  BEN,
  cameBack,
  completed,
  type Dated,
  ended,
  letterSent,
  lifeOf,
  managerNamed,
  MAX,
  marketingContactSet,
  on,
  ownerConfirmed,
  ownerIs,
  ownerUnknown,
  paused,
  requestMade,
  resumed,
  standing,
  then,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { offers, say } from '../arbitrary-lives';
import { inputs, takenBackWords } from '../arbitrary-words';
import { Engine } from '../engine';
import { runs } from '../../support/runs';

const offer = anOffer();
const call = on('2026-03-12 10:00', weSpoke(), 'call');

/** What is answered to somebody who takes something back, half an hour after ten unless another time is said. */
function answer(state: OfferState, what: string, now = '2026-03-12 10:30'): string | readonly string[] {
  const result = COMMANDS.takeBack(state, new Fields({ what }), at(now), 'undo', at(now));
  if (isRefusal(result)) return result.code;
  return result.flatMap((fact) => (fact.kind === 'taken-back' ? fact.entries : []));
}

/** The life after it was taken back. */
function without(state: OfferState, what: string, now = '2026-03-12 10:30'): OfferState {
  const [result] = [COMMANDS.takeBack(state, new Fields({ what }), at(now), 'undo', at(now))].flat();
  if (result === undefined || 'code' in result) throw new Error(`refused: ${JSON.stringify(result)}`);
  return then(state, on(now, result, 'undo'));
}

describe('What was taken back', () => {
  const state = lifeOf(offer, on('2026-03-03', weSpoke(), 'before'), call);

  it('counts as never recorded', () => {
    const back = without(state, 'call');
    expect(ledger(back)).toEqual(ledger(lifeOf(offer, on('2026-03-03', weSpoke(), 'before'))));
    expect(factsOf(back, 'message').map(({ id }) => id)).toEqual(['before']);
  });

  it('is known all the same: a repetition of the input counts as one, and the timeline says by whom it was taken back', () => {
    const back = without(state, 'call');
    const [message] = back.facts.filter(({ id }) => id === 'call');
    const [undo] = factsOf(back, 'taken-back');
    expect(hasHappened(back, 'call')).toBe(true);
    expect(message && timelineEntry(message, timelineSummary(message, undo), undo)).toMatchObject({
      id: 'call',
      summary: 'To Ada (call): We spoke. (Taken back by lena.)',
      data: { takenBack: { id: 'undo', at: at('2026-03-12 10:30'), by: 'lena' } },
    });
    expect(undo && timelineEntry(undo, timelineSummary(undo))).toMatchObject({
      id: 'undo',
      summary: 'Taken back: message.',
      data: { what: 'call' },
    });
  });

  it('is everything that the same input recorded, whichever of its entries is named', () => {
    const both = lifeOf(
      offer,
      on('2026-03-12', ownerConfirmed(ADA), 'answer'),
      on('2026-03-12', theyWrote(), 'answer#2'),
      on('2026-03-12 10:05', theyWrote(), 'answer#3'),
    );
    expect(answer(both, 'answer')).toEqual(['answer', 'answer#2']);
    expect(answer(both, 'answer#2')).toEqual(['answer', 'answer#2']);
    expect(answer(both, 'answer#3')).toEqual(['answer#3']);
  });

  it('is let go of an hour later, and is still known', () => {
    const back = without(state, 'call');
    const soon = compact(back, back.revision, at('2026-03-12 10:50'));
    expect(soon.facts.map(({ id }) => id)).toEqual(['before', 'call', 'undo']);
    const late = compact(soon, soon.revision, at('2026-03-12 12:00'));
    expect(late.facts.map(({ id }) => id)).toEqual(['before']);
    expect([hasHappened(late, 'call'), hasHappened(late, 'undo')]).toEqual([true, true]);
  });
});

const MANY = Array.from({ length: 20 }, (_, n) => on(`2026-03-12 10:${10 + n}`, theyWrote(), `later-${n}`));
const GUIDE = 'step:benefit-guide/activation';

describe('It is refused', () => {
  it.each<[string, string, OfferState, string, string?]>([
    ['what nobody has recorded', 'unknown-entry', lifeOf(offer, call), 'nonsense'],
    ['an offer’s own beginning', 'cannot-be-taken-back', lifeOf(offer), 'onboarded'],
    ['what the service did', 'cannot-be-taken-back', lifeOf(offer), 'step:welcome'],
    [
      'an ending',
      'cannot-be-taken-back',
      lifeOf(offer, on('2026-03-12', ended('delisted'), 'a'), on('2026-03-12 10:01', { kind: 'relisted', note: null })),
      'a',
    ],
    ['what the company says', 'cannot-be-taken-back', lifeOf(offer, on('2026-03-12', marketingContactSet(), 'a')), 'a'],
    [
      'a request, which is cancelled',
      'cannot-be-taken-back',
      lifeOf(offer, on('2026-03-12', requestMade('TR-1'), 'a')),
      'a',
    ],
    [
      'what came of a ticket',
      'cannot-be-taken-back',
      lifeOf(
        offer,
        on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact')),
        on('2026-03-12', { kind: 'ticket-resolved', ticket: 't-1', outcome: 'contacted', note: null }, 'a'),
        on('2026-03-12', weSpoke(), 'a#2'),
      ),
      'a#2',
    ],
    ['taking back itself', 'cannot-be-taken-back', without(lifeOf(offer, call), 'call'), 'undo'],
    ['a second time', 'already-taken-back', without(lifeOf(offer, call), 'call'), 'call'],
    ['an hour later', 'too-late', lifeOf(offer, call), 'call', '2026-03-12 11:00'],
    [
      'what the offer has let go of',
      'too-late',
      compact(
        lifeOf(offer, on('2026-03-03', weSpoke()), on('2026-03-04', theyWrote(), 'a'), on('2026-03-05', theyWrote())),
        9,
        at('2026-03-06'),
      ),
      'a',
    ],
    ['after twenty other things', 'too-late', lifeOf(offer, call, ...MANY), 'call', '2026-03-12 10:40'],
    [
      'a manager who is being introduced',
      'has-left-the-house',
      lifeOf(offer, on('2026-03-12', managerNamed(MAX), 'a')),
      'a',
    ],
    ['an owner whose hand-over leaves', 'has-left-the-house', lifeOf(offer, on('2026-03-12', ownerIs(BEN), 'a')), 'a'],
    [
      'a pause that the publisher was told of',
      'has-left-the-house',
      lifeOf(
        offer,
        on('2026-03-12', paused('2026-03-20'), 'a'),
        on('2026-03-12 10:01', letterSent('paused', ADA.email), 'step:paused/a'),
      ),
      'a',
    ],
    [
      'an activation whose guide came back',
      'has-left-the-house',
      lifeOf(
        offer,
        on('2026-03-12', activated('listing-optimization'), 'activation'),
        on('2026-03-12 10:01', cameBack('benefit-guide', ADA.email), GUIDE),
      ),
      'activation',
    ],
    [
      'a call that has closed a ticket',
      'has-left-the-house',
      lifeOf(
        offer,
        on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact'), 'step:first-contact/ticket'),
        call,
        on('2026-03-12 10:01', { kind: 'ticket-closed', ticket: 't-1' }, 'step:close/t-1'),
      ),
      'call',
    ],
  ])('%s: %s', (...[, code, state, what, now]) => {
    expect(answer(state, what, now)).toEqual(code);
  });
});

describe('It is done', () => {
  const welcome = on('2026-03-02', letterSent('welcome', ADA.email), 'step:welcome');
  it.each<[string, readonly Dated[], string]>([
    [
      'a call, while the welcome leaves, which it would have done anyway',
      [call, { ...welcome, at: at('2026-03-12 10:01') }],
      'call',
    ],
    ['that nobody knows the owner', [on('2026-03-12', ownerUnknown(), 'a')], 'a'],
    [
      'that a benefit was used',
      [
        on('2026-03-03', activated('listing-optimization'), 'activation'),
        on('2026-03-03', letterSent('benefit-guide', ADA.email), GUIDE),
        on('2026-03-12', completed('listing-optimization'), 'a'),
      ],
      'a',
    ],
    [
      'the end of a pause',
      [
        on('2026-03-11', paused('2026-03-20'), 'p'),
        on('2026-03-11', letterSent('paused', ADA.email), 'step:paused/p'),
        on('2026-03-12', resumed(), 'a'),
      ],
      'a',
    ],
    [
      'the answer to a request',
      [
        on('2026-03-11', requestMade('TR-1')),
        on('2026-03-11', letterSent('request-received', 'sam@contoso.example'), 'step:request/TR-1/received'),
        on('2026-03-12', { kind: 'request-answered', number: 'TR-1', summary: 'So.' }, 'a'),
        on('2026-03-12', weSpoke('TR-1'), 'a#2'),
      ],
      'a',
    ],
  ])('%s', (_, facts, what) => {
    expect(answer(lifeOf(offer, ...facts), what)).toContain(what);
  });
});

it('opens what it had settled: the first contact is owed again', () => {
  const state = lifeOf(offer, on('2026-03-05', weSpoke(), 'call'));
  expect(standing(state, 'first-contact', '2026-03-05')).toEqual('kept on 2026-03-05 by call');
  const back = without(state, 'call', '2026-03-05 10:30');
  expect(standing(back, 'first-contact', '2026-03-06')).toEqual('open, due 2026-03-09');
});

/** The same life, in which neither the entry nor its taking back was ever recorded. */
function never(state: OfferState): OfferState {
  const gone = new Set(factsOf(state, 'taken-back').flatMap(({ id, entries }) => [id, ...entries]));
  return { ...state, facts: state.facts.filter(({ id }) => !gone.has(id)) };
}

const owed = (state: OfferState, now: Instant): string[] =>
  ledger(state)
    .filter(isOpen)
    .map((promised) => `${promised.id} due ${promised.dueAt}: ${statusOf(promised, now)}`);

test('a life in which something is recorded and taken back has the same ledger as one in which it never was', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(offers, inputs(25, takenBackWords), fc.nat({ max: 4 }), (given, said, lag) => {
      const engine = new Engine(given);
      engine.watch = ({ life: state, now }) => {
        const light = compact(state, state.revision - lag, now);
        for (const { was } of factsOf(state, 'taken-back')) kinds.add(was);
        expect(ledger(state)).toEqual(ledger(never(state)));
        expect(owed(light, now)).toEqual(owed(never(state), now));
      };
      say(engine, said);
    }),
    runs(24),
  );
  expect([...kinds].sort()).toEqual(['benefit-declined', 'letter-written', 'message', 'owner-confirmed', 'owner-lost']);
});

test('whoever records by mistake and takes it back at once leaves no trace in what is owed and done', () => {
  fc.assert(
    fc.property(offers, fc.nat({ max: 100 * 24 }), fc.constantFrom('call', 'owner', 'letter'), (given, hours, what) => {
      const mistaken = new Engine(given);
      const careful = new Engine(given);
      const now = after(given.onboardedAt, `PT${hours}H`);
      for (const engine of [mistaken, careful]) engine.goTo(now);
      const mistake = { call: weSpoke(), owner: ownerUnknown(), letter: undefined }[what];
      if (mistake) mistaken.record(mistake, 'mistake', 'lena', now);
      else {
        const [written] = [
          COMMANDS.writeLetter(mistaken.life, new Fields({ subject: 'Hello', hold: 'PT1M' }), now, 'mistake', now),
        ].flat();
        if (written && !('code' in written)) mistaken.record(written, 'mistake', 'lena', now);
      }
      const [result] = [COMMANDS.takeBack(mistaken.life, new Fields({ what: 'mistake' }), now, 'undo', now)].flat();
      if (result === undefined || 'code' in result) return;
      mistaken.record(result, 'undo', 'lena', now);
      for (const engine of [mistaken, careful]) engine.goTo(after(now, 'P120D'));
      expect(mistaken.diary).toEqual(careful.diary);
      expect(ledger(mistaken.life)).toEqual(ledger(careful.life));
    }),
    runs(100),
  );
});
