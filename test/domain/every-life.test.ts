import fc from 'fast-check';
import { type Benefit, benefitsOf } from '../../domain/benefits/benefits';
import { type OfferState, hasHappened, stepId, termsOf } from '../../domain/offer/state';
import { COMMANDS, isRefusal } from '../../domain/offer/commands';
import { endingOf } from '../../domain/offer/endings';
import { Fields } from '../../domain/offer/inputs';
import { ledger } from '../../domain/promises/ledger';
import { isOpen } from '../../domain/promises/promised';
import { reachedSince } from '../../domain/tiers/tier';
import { ADDRESSES, offers, say } from './arbitrary-lives';
import { benefitWords, inputs } from './arbitrary-words';
import { Engine, NO_HARDSHIP } from './engine';
import { runs } from '../support/runs';
import { wholePlan } from '../../domain/offer/plan';

const worlds = fc.record({ dead: fc.subarray(ADDRESSES), unclear: fc.constantFrom(0, 0, 3) });

/** What was seen of many lives, so that a test can tell whether it saw anything. */
const inOrder = (seen: ReadonlySet<string>): string[] => [...seen].sort();

/** Whether a benefit is the offer’s to use, whatever was done with it. */
function isUnlocked(state: OfferState, { id }: Benefit): boolean {
  const unlocks = termsOf(state).benefits.find((terms) => terms.id === id)?.unlocks;
  if (unlocks === undefined || unlocks === 'at-once') return unlocks !== undefined;
  return unlocks.tier !== null && reachedSince(state, unlocks.tier) !== undefined;
}

const isActivatable = ({ life: state, now }: Engine, benefit: string): boolean =>
  !isRefusal(COMMANDS.activateBenefit(state, new Fields({ benefit }), now, 'a-try'));

test('an active benefit is flagged exactly while its tier is lost, and only one that is unlocked may be activated', () => {
  const seen = new Set<string>();
  const look = (engine: Engine): void => {
    for (const benefit of benefitsOf(engine.life)) {
      const { id, status, flag } = benefit;
      const isOpenToUse = isUnlocked(engine.life, benefit);
      const mayBeActivated = isActivatable(engine, id);
      expect({ id, flag }).toEqual({ id, flag: status === 'activated' && !isOpenToUse ? 'above-tier' : null });
      if (mayBeActivated) {
        expect(status).toEqual('available');
        expect({ id, isOpenToUse }).toEqual({ id, isOpenToUse: true });
      }
      seen.add(`${status}${flag ? `, ${flag}` : ''}${mayBeActivated ? ', may be activated' : ''}`);
    }
  };
  const transact = offers.filter(({ type }) => type === 'transact' || type === 'trial');
  fc.assert(
    fc.property(transact, inputs(25, benefitWords), (offer, said) => {
      const engine = new Engine(offer);
      engine.watch = look;
      say(engine, said);
    }),
    runs(100),
  );
  expect(inOrder(seen)).toEqual([
    'activated',
    'activated, above-tier',
    'available',
    'available, may be activated',
    'declined',
    'expired',
    'locked',
    'revoked',
    'used',
  ]);
});

const mailsOf = ({ diary }: Engine): number => diary.filter(({ fact }) => fact.kind.startsWith('mail-')).length;

test('an offer that is over only says farewell and closes tickets, owes nothing, and then is quiet until it is relisted', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(offers, inputs(25), worlds, (offer, said, world) => {
      const engine = new Engine(offer, { ...NO_HARDSHIP, ...world });
      let lastWord: number | undefined;
      engine.watch = ({ life: state, now, diary }) => {
        const ended = endingOf(state);
        if (ended === undefined) {
          if (lastWord !== undefined) seen.add('relisted');
          lastWord = undefined;
          return;
        }
        seen.add(ended.how);
        const ahead = wholePlan(state, now).filter(({ key }) => !hasHappened(state, stepId(key)));
        const kinds = ahead.map(({ key }) => key.split('/')[0] ?? '');
        expect(kinds.filter((kind) => kind !== 'farewell' && kind !== 'close')).toEqual([]);
        expect(ledger(state).filter(isOpen)).toEqual([]);
        if (kinds.includes('farewell')) return;
        lastWord ??= mailsOf(engine);
        expect(mailsOf(engine)).toEqual(lastWord);
        const last = diary.findLast(({ fact }) => fact.kind !== 'ticket-closed');
        seen.add(`the last thing was ${last?.key.startsWith('farewell/') ? 'the farewell' : (last?.key ?? 'nothing')}`);
      };
      say(engine, said);
    }),
    runs(80),
  );
  expect(inOrder(seen)).toEqual(['declined', 'delisted', 'relisted', 'revoked', 'the last thing was the farewell']);
});

/** The same life without its pauses. */
const restless = (state: OfferState): OfferState => ({
  ...state,
  facts: state.facts.filter(({ kind }) => kind !== 'paused' && kind !== 'resumed'),
});

test('a pause makes no due date earlier, and each later one says why', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(offers, inputs(25), (offer, said) => {
      const engine = new Engine(offer);
      say(engine, said);
      const before = new Map(ledger(restless(engine.life)).map(({ id, dueAt }) => [id, dueAt]));
      for (const { id, kind, dueAt, why } of ledger(engine.life)) {
        const was = before.get(id) ?? 'not promised';
        const isMoved = why.some(({ code }) => code === 'paused');
        expect({ id, was, dueAt, isMoved: dueAt > was }).toEqual({ id, was, dueAt, isMoved });
        expect(dueAt >= was).toBe(true);
        if (isMoved) seen.add(kind);
      }
    }),
    runs(80),
  );
  expect(seen.size).toBeGreaterThan(3);
});
