import { renderLetter } from '../../../activities/letters/render';
import { foresee } from '../../../domain/foresee/foresee';
import { isRefused } from '../../../domain/foresee/consequences';
import type { CommandName } from '../../../domain/offer/commands';
import { anOffer, at, lifeOf, managerNamed, MAX, on } from '../../support/lives';

const NOW = at('2026-03-20');
const state = lifeOf(anOffer({ type: 'trial' }), on('2026-03-04', managerNamed(MAX)));
const NOTES = { note: 'They owe us money, says Lea.', publisherNote: 'We hope to see you again.' };

const foreseen = (command: CommandName, input: Readonly<Record<string, unknown>>) => {
  const effects = foresee(state, command, input, { id: 'x', by: 'lea', at: NOW }, NOW);
  if (isRefused(effects)) throw new Error(effects.refusal.code);
  return effects.letters.flatMap(({ order }) => (order === undefined ? [] : [renderLetter(order, {})]));
};

test.each<[CommandName, Readonly<Record<string, unknown>>]>([
  ['delist', {}],
  ['withdraw', {}],
  ['revoke', { ground: 'sponsorship-policy' }],
  ['decline', { what: 'everything' }],
  ['decline', { what: 'engagement' }],
])(
  'what colleagues note is in no letter, what is written to the publisher is, and it is seen before: %s %j',
  (command, input) => {
    const [letter, ...more] = foreseen(command, { ...input, ...NOTES });
    expect(more).toEqual([]);
    expect(letter?.text).toContain(NOTES.publisherNote);
    for (const each of [letter?.text, letter?.html, letter?.subject]) expect(each).not.toContain('They owe us money');
    const [plain] = foreseen(command, { ...input, note: NOTES.note });
    expect(plain?.text).not.toMatch(/would like to add|They owe us/);
  },
);
