import fc from 'fast-check';
import { after } from '../../../domain/calendar/instants';
import { backAtWork } from '../../../domain/calendar/working-time';
import type { EventPayload } from '../../../domain/offer/events';
import { factsOf } from '../../../domain/offer/state';
import { ledger } from '../../../domain/promises/ledger';
import { isOpen } from '../../../domain/promises/promised';
import {
  activated,
  ADA,
  anOffer,
  BEN,
  marketingContactSet,
  on,
  ownerIs,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter } from '../diary';
import { offers } from '../arbitrary-lives';
import { runs } from '../../support/runs';

const offer = anOffer({ type: 'list' });
const called = on('2026-03-03', weSpoke());

const away = (until: string | null, address = ADA.email): EventPayload => ({
  ...{ kind: 'person-away', address, until },
  ...(until !== null && { backAt: backAtWork(until, 'Europe/Paris') }),
});

/** Four weeks after the call of 3 March. */
const SILENT = '2026-03-31';
const ASKED_AT_ONCE = '2026-03-31 10:00 letter owner-check → ada@contoso.example';

const asked = (...happened: Parameters<typeof lookAfter>[2] & object): string[] =>
  diary(lookAfter(offer, '2026-04-10', [called, ...happened]), SILENT);

describe('An owner who is away', () => {
  it('is asked an hour into the day of return; the ticket waits no longer for that', () => {
    expect(asked(on('2026-03-28', away('2026-04-02')))).toEqual([
      '2026-03-31 10:00 directory: owner known',
      '2026-04-02 08:00 letter owner-check → ada@contoso.example',
      '2026-04-07 10:00 ticket silence opened',
      '2026-04-07 10:00 letter owner-check → partner@contoso.example',
    ]);
  });

  it('is asked on Monday where the day of return is on a weekend', () => {
    expect(asked(on('2026-03-28', away('2026-04-04')))).toContain(
      '2026-04-06 08:00 letter owner-check → ada@contoso.example',
    );
  });

  it.each([
    ['is back when the week is over', away('2026-04-08')],
    ['has been back since', away('2026-03-30')],
    ['does not say until when', away(null)],
    ['is somebody else', away('2026-04-02', 'sam@contoso.example')],
  ])('who %s is asked at once', (_, payload) => {
    expect(asked(on('2026-03-28', payload))).toContain(ASKED_AT_ONCE);
  });

  it('is asked at once where something else is owed before the return', () => {
    const transact = anOffer({ type: 'transact' });
    const benefit = transact.terms.benefits.find(({ path }) => path === 'activate-button')?.id ?? '';
    const engine = lookAfter(transact, '2026-04-03', [
      called,
      on('2026-03-20', marketingContactSet()),
      on('2026-03-25', activated(benefit)),
      on('2026-03-28', away('2026-04-02')),
    ]);
    expect(diary(engine, SILENT)).toContain(ASKED_AT_ONCE);
  });

  it('is not asked any more where news comes before the return, nor where somebody else owns the offer', () => {
    const heard = asked(on('2026-03-28', away('2026-04-02')), on('2026-04-01', theyWrote()));
    expect(heard).toEqual(['2026-03-31 10:00 directory: owner known']);
    const named = asked(on('2026-03-28', away('2026-04-02')), on('2026-04-01', ownerIs(BEN)));
    expect(named.filter((line) => line.includes(ADA.email))).toEqual([]);
  });
});

test('whenever somebody is away, the question never leaves after the week, nor after the due date of what is owed', () => {
  const seen = new Set<string>();
  const days = fc.record({ said: fc.integer({ min: 0, max: 40 }), back: fc.integer({ min: 0, max: 25 }) });
  fc.assert(
    fc.property(offers, fc.array(days, { minLength: 1, maxLength: 4 }), (any, aways) => {
      const start = any.onboardedAt;
      const known = aways
        .sort((a, b) => a.said - b.said)
        .map(({ said, back }, i) => {
          const told = after(start, `P${said}D`);
          const until = after(told, `P${back}D`).slice(0, 10);
          const backAt = backAtWork(until, any.publisher.timeZone);
          return {
            at: told,
            id: `away-${i}`,
            happening: { kind: 'person-away' as const, address: ADA.email, until, backAt },
          };
        });
      const engine = lookAfter(any, after(start, 'P45D').slice(0, 16).replace('T', ' '), known);
      const [check] = factsOf(engine.life, 'owner-asked');
      if (check?.status !== 'known') return;
      const key = `${check.promise}/${check.at}/letter`;
      const letter = engine.diary.find((taken) => taken.key === key);
      if (letter === undefined) return;
      seen.add(letter.at === check.at ? 'at once' : 'when back');
      const due = ledger(engine.life).filter(
        (each) => isOpen(each) && each.madeAt <= check.at && each.dueAt > check.at,
      );
      for (const end of [check.answerBy, ...due.map(({ dueAt }) => dueAt)]) {
        expect({ letter: letter.at, isInTime: letter.at < end }).toEqual({ letter: letter.at, isInTime: true });
      }
    }),
    runs(150),
  );
  expect([...seen].sort()).toEqual(['at once', 'when back']);
});
