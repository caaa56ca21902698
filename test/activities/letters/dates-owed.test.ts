import fc from 'fast-check';
import { renderLetter } from '../../../activities/letters/render';
import { longDay } from '../../../locales/dates';
import { PROMISE_KINDS } from '../../../domain/promises/kinds';
import type { LetterContent } from '../../../domain/offer/letters';
import { EVERY_CONTENT, orderOf, STANDING, TRIAL } from './every-letter';
import { said } from './reading';

const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 10, 1 + n, 9)).toISOString());
const owed = fc.array(fc.record({ kind: fc.constantFrom(...PROMISE_KINDS), about: fc.constant(null), dueAt: day }));
const language = fc.constantFrom('en' as const, 'fr' as const);
const letterOf = (name: string): LetterContent => EVERY_CONTENT.find(({ letter }) => letter === name) as LetterContent;

it.each(['engagement-start', 'closing', 'engagement-declined', 'moved-up', 'paused', 'hand-over', 'owner-check'])(
  'every date that is owed is in the letter: %s',
  (name) => {
    fc.assert(
      fc.property(owed, language, (items, reads) => {
        const content = letterOf(name);
        const order = 'owed' in content ? { ...content, owed: items } : content;
        const text = said(renderLetter(orderOf(order, { owed: items, language: reads }), {}).text);
        for (const { dueAt } of items) expect(text).toContain(said(longDay(dueAt, reads, TRIAL.timeZone)));
      }),
      { numRuns: 60 },
    );
  },
);

it.each(['en', 'fr'] as const)(
  'the welcome names the day of the first contact, the manager and the news: %s',
  (reads) => {
    const text = said(renderLetter(orderOf({ letter: 'welcome', standing: STANDING }, { language: reads }), {}).text);
    for (const instant of [
      STANDING.firstContact,
      STANDING.newsDue,
      STANDING.engagement?.dueAt,
      STANDING.engagement?.endsAt,
    ])
      expect(text).toContain(longDay(instant ?? '', reads, TRIAL.timeZone));
  },
);
