import fc from 'fast-check';
import type { OfferState } from '../../../domain/offer/state';
import type { Fact } from '../../../domain/offer/events';
import { ledger } from '../../../domain/promises/ledger';
import type { Offer } from '../../../domain/offer/offer';
import { offers, say } from '../arbitrary-lives';
import { benefitWords, type Input, inputs } from '../arbitrary-words';
import { Engine } from '../engine';
import { runs } from '../../support/runs';
import { type Line, SecondLedger } from './second-ledger';

const first = (state: OfferState): Line[] =>
  ledger(state)
    .map(({ id, dueAt, settled }) => ({
      id,
      due: dueAt,
      settled: settled ? `${settled.how} at ${settled.at}` : 'open',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const second = ({ offer, facts }: OfferState): Line[] => new SecondLedger(offer, facts).lines();

/** All that is said in a life falls on few instants, so that much happens at the same one. */
const crowded = (all: readonly Input[], every: number): Input[] =>
  all.map((input) => ({
    ...input,
    hours: Math.round(input.hours / every) * every,
    ago: Math.round(input.ago / every) * every,
  }));

const DAY = 24;

const lives = fc
  .record({
    offer: offers,
    said: fc.oneof(inputs(30), inputs(40, benefitWords)),
    every: fc.constantFrom(1, 1, 7 * DAY, 14 * DAY),
  })
  .map(({ offer, said, every }): { offer: Offer; said: Input[] } => ({ offer, said: crowded(said, every) }));

/** A life told in another order: only what happened at the same instant, and what was counted of sales, keeps its own. */
function toldAnew(state: OfferState, order: readonly number[]): OfferState {
  const keep = (fact: Fact): boolean => fact.kind === 'sales-counted' || fact.kind === 'type-changed';
  const groups = new Map<string, Fact[]>();
  for (const fact of state.facts) {
    const group = keep(fact) ? 'sales' : fact.at;
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  const drawn = [...groups.values()].map((facts, i) => ({ facts, place: order[i % order.length] ?? 0 }));
  const facts = drawn.sort((a, b) => a.place - b.place).flatMap((group) => group.facts);
  return { ...state, facts: facts.map((fact, i) => ({ ...fact, revision: i + 2 })) };
}

test('a ledger that is computed apart, from the rules as they are written, agrees at every moment of any life', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(lives, ({ offer, said }) => {
      const engine = new Engine(offer);
      let revision = 0;
      engine.watch = ({ life: state }) => {
        if (state.revision === revision) return;
        ({ revision } = state);
        const lines = first(state);
        expect(lines).toEqual(second(state));
        for (const { id, settled } of lines) seen.add(`${id.split('/')[0] ?? ''} ${settled.split(' ')[0] ?? ''}`);
      };
      say(engine, said);
    }),
    runs(30),
  );
  expect(seen.size).toBeGreaterThan(12);
});

test('no order of arrival changes either', () => {
  fc.assert(
    fc.property(lives, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ({ offer, said }, order) => {
      const engine = new Engine(offer);
      say(engine, said);
      const anew = toldAnew(engine.life, order);
      expect(first(anew)).toEqual(first(engine.life));
      expect(second(anew)).toEqual(first(engine.life));
    }),
    runs(30),
  );
});

test('what was settled keeps its date, whatever happens later', () => {
  fc.assert(
    fc.property(lives, ({ offer, said }) => {
      const engine = new Engine(offer);
      const punctual = said.map((input) => ({ ...input, ago: 0 }));
      const dates = new Map<string, string>();
      engine.watch = ({ life: state, now }) => {
        for (const { id, due, settled } of first(state)) {
          const [, at = ''] = settled.split(' at ');
          const isUndone = state.facts.some(({ kind }) => kind === 'mail-bounced' || kind === 'taken-back');
          if (settled === 'open' || isUndone || at > now) continue;
          expect({ id, due: dates.get(id) ?? due }).toEqual({ id, due });
          dates.set(id, due);
        }
      };
      say(engine, punctual);
    }),
    runs(20),
  );
});
