import fc from 'fast-check';
import { stepId } from '../../../domain/offer/state';
import { COMMANDS, isRefusal } from '../../../domain/offer/commands';
import { Fields } from '../../../domain/offer/inputs';
import { ownerQuestion } from '../../../domain/duties/owner-question';
import {
  ADA,
  anOffer,
  BEN,
  type Dated,
  ended,
  on,
  ownerConfirmed,
  ownerIs,
  ownerLeft,
  ownerUnknown,
  relisted,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { lookAfter, tellLate } from '../diary';
import type { Engine } from '../engine';
import { runs } from '../../support/runs';

const offer = anOffer({ type: 'list' });
const called = on('2026-03-03', weSpoke());

/** The letters that have asked who the owner is, the oldest first. */
const lettersOf = (engine: Engine): string[] =>
  engine.diary.flatMap(({ key, fact }) => (fact.kind === 'mail-sent' && fact.letter === 'owner-check' ? [key] : []));

type Said = { readonly status: 'known' | 'left'; readonly name?: string; readonly email?: string; readonly me?: true };
const ME: Said = { status: 'known', ...ADA, me: true };
const NOBODY: Said = { status: 'left' };
const SOMEBODY: Said = { status: 'known', ...BEN };

/** Answers a letter by its link; what came of it. */
function answer(engine: Engine, letter: string, said: Said, id = 'by-link'): string {
  const fields = new Fields({ ...said, letter });
  const result = COMMANDS.answerOwnerCheck(engine.life, fields, engine.now, id, engine.now);
  if (isRefusal(result)) return result.code;
  result.forEach((payload, i) => engine.record(payload, i === 0 ? id : `${id}#${i + 1}`, 'Ada', engine.now));
  return 'counts';
}

/** The owner is asked on 31 March, everybody else on 7 April. */
const asked = (until: string, ...happened: readonly Dated[]): Engine => lookAfter(offer, until, [called, ...happened]);
const first = (engine: Engine): string => lettersOf(engine)[0] ?? 'no letter';
const SETTLED = 'owner-check-settled';

test.each([
  ['it is me', ME],
  ['it is somebody else', SOMEBODY],
  ['nobody knows', NOBODY],
])('“%s” counts once, and then no other answer does', (_, said) => {
  const engine = asked('2026-04-02');
  const letter = first(engine);
  expect(answer(engine, letter, said)).toBe('counts');
  for (const other of [ME, SOMEBODY, NOBODY]) expect(answer(engine, letter, other, 'again')).toBe(SETTLED);
  expect(ownerQuestion(engine.life, letter)).toMatchObject({ is: 'answered', by: { id: 'by-link', by: 'Ada' } });
});

test('of any answers to any letters of one check at one instant one names an owner at most', () => {
  const said = fc.record({
    which: fc.nat({ max: 1 }),
    said: fc.oneof(
      fc.constantFrom(ME, NOBODY),
      fc.nat({ max: 9 }).map((n): Said => ({ status: 'known', name: `N ${n}`, email: `n${n}@x.example` })),
    ),
  });
  fc.assert(
    fc.property(fc.array(said, { minLength: 2, maxLength: 10 }), (answers) => {
      const engine = asked('2026-04-08');
      const letters = lettersOf(engine);
      expect(letters).toHaveLength(2);
      answers.forEach(({ which, said: each }, i) => answer(engine, letters[which] ?? '', each, `answer-${i}`));
      engine.goTo(engine.now);
      const words = engine.life.facts.filter(({ id, kind }) => id.startsWith('answer-') && kind.startsWith('owner-'));
      expect(words.filter(({ kind }) => kind !== 'owner-lost').length).toBeLessThanOrEqual(1);
      expect(new Set(words.map((word) => 'answers' in word && word.answers)).size).toBe(words.length);
      const handOvers = engine.diary.filter(({ fact }) => fact.kind === 'mail-sent' && fact.letter === 'hand-over');
      expect(handOvers.length).toBeLessThanOrEqual(1);
    }),
    runs(60),
  );
});

test.each<[string, Dated]>([
  ['staff have named an owner since', on('2026-04-01', ownerIs(BEN))],
  ['staff have confirmed the owner since', on('2026-04-01', ownerConfirmed(ADA))],
  ['staff know since that the owner left', on('2026-04-01', ownerLeft())],
  ['the publisher has written since', on('2026-04-01', theyWrote())],
  ['the team has called since', on('2026-04-01', weSpoke(), 'second call')],
  ['the offer has ended', on('2026-04-01', ended('delisted'))],
])('the link of an owner who was asked counts no more when %s', (_, happened) => {
  const engine = asked('2026-04-02', happened);
  expect(['offer-ended', SETTLED]).toContain(answer(engine, first(engine), SOMEBODY));
});

test('an ended offer that is relisted asks nothing by its old links', () => {
  const engine = asked('2026-04-03', on('2026-04-01', ended('delisted')), on('2026-04-02', relisted()));
  expect(answer(engine, first(engine), SOMEBODY)).toBe(SETTLED);
});

test('a newer check asks anew: the link of the old one counts no more, the new one does', () => {
  const engine = asked('2026-04-29', on('2026-04-02', ownerConfirmed(ADA)));
  const [old = '', ...newer] = lettersOf(engine);
  expect(newer).toHaveLength(1);
  expect(answer(engine, old, SOMEBODY)).toBe(SETTLED);
  expect(answer(engine, newer[0] ?? '', SOMEBODY)).toBe('counts');
});

test('that nobody knows is no answer of the others who are asked', () => {
  const engine = asked('2026-04-02');
  expect(answer(engine, first(engine), NOBODY)).toBe('counts');
  engine.goTo('2026-04-03T10:00:00.000Z');
  const [, others = ''] = lettersOf(engine);
  expect(answer(engine, others, SOMEBODY, 'others')).toBe('counts');
  expect(answer(engine, others, NOBODY, 'others again')).toBe(SETTLED);
});

test('the letter about an owner who is gone is answered until an owner is named or its ticket is resolved', () => {
  const gone = asked('2026-03-08', on('2026-03-06', ownerLeft()));
  const [letter = ''] = lettersOf(gone);
  expect(letter).toMatch(/^owner-lost\//);
  expect(ownerQuestion(gone.life, letter)).toEqual({ is: 'open' });
  tellLate(gone, gone.now, gone.now, ownerUnknown(), 'unknown');
  expect(ownerQuestion(gone.life, letter)).toEqual({ is: 'open' });
  const ticket = gone.tickets.at(-1) ?? '';
  tellLate(gone, gone.now, gone.now, { kind: 'ticket-resolved', ticket, outcome: 'other', note: null }, 'resolved');
  expect(answer(gone, letter, SOMEBODY)).toBe(SETTLED);
});

test('an answer that was taken back may be given again', () => {
  const engine = asked('2026-04-02');
  const letter = first(engine);
  answer(engine, letter, NOBODY);
  const back = { kind: 'taken-back', what: 'by-link', was: 'owner-lost', entries: ['by-link'] } as const;
  tellLate(engine, engine.now, engine.now, back, 'back');
  expect(answer(engine, letter, ME, 'again')).toBe('counts');
});

test.each(['', 'welcome', 'owner-check', 'news/x/y/letter', 'owner-lost/t-1/others', stepId('welcome')])(
  'a link of no letter of a check, %j, is over',
  (step) => {
    const engine = asked('2026-03-08', on('2026-03-05', ticketOpened('t-2', 'first-contact')));
    expect(ownerQuestion(engine.life, step)).toEqual({ is: 'over' });
  },
);
