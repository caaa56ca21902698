import { addressMarks, marksAt } from '../../../domain/offer/address-marks';
import { compact } from '../../../domain/offer/compaction';
import type { EventPayload } from '../../../domain/offer/events';
import { ADA, anOffer, at, BEN, cameBack, lifeOf, on } from '../../support/lives';

const offer = anOffer();
const refused = (status?: string): EventPayload => ({
  ...(cameBack('welcome', ADA.email) as Extract<EventPayload, { kind: 'mail-bounced' }>),
  ...(status !== undefined && { status }),
});
const away = (until: string | null): EventPayload => ({ kind: 'person-away', address: ADA.email, until });
const left = (): EventPayload => ({ kind: 'person-left', address: 'sam@contoso.example', writeTo: BEN });

describe('An address', () => {
  it.each([
    ['5.1.1', 'no-such-user'],
    ['5.1.2', 'no-such-domain'],
    ['5.1.10', 'no-such-domain'],
    ['5.1.6', 'moved'],
    ['5.2.1', 'disabled'],
    ['5.2.2', 'full'],
    ['5.7.1', 'not-allowed'],
    ['5.0.0', 'unsaid'],
    [undefined, 'unsaid'],
  ])('that came back with %s says why: %s', (status, because) => {
    expect(addressMarks(lifeOf(offer, on('2026-03-03', refused(status))), at('2026-04-01'))).toEqual([
      {
        address: ADA.email,
        refused: { at: at('2026-03-03'), status: status ?? null, because, letter: 'welcome' },
        away: null,
        left: null,
      },
    ]);
  });

  it('that came back for now is not marked', () => {
    const soft = on('2026-03-03', cameBack('welcome', ADA.email, 'm-welcome', false));
    expect(addressMarks(lifeOf(offer, soft), at('2026-03-04'))).toEqual([]);
  });

  it('has one mark for all that is known, whatever its case, of the latest word of each kind', () => {
    const state = lifeOf(
      offer,
      on('2026-03-03', refused('5.1.1')),
      on('2026-03-05', { ...cameBack('welcome', 'ADA@contoso.example'), status: '5.2.1' } as EventPayload),
      on('2026-03-04', away('2026-03-20')),
      on('2026-03-04', left()),
    );
    const marks = addressMarks(state, at('2026-03-06'));
    expect(marks).toMatchObject([
      { address: 'ADA@contoso.example', refused: { because: 'disabled' }, away: { until: '2026-03-20' }, left: null },
      { address: 'sam@contoso.example', refused: null, away: null, left: { writeTo: BEN } },
    ]);
    expect(addressMarks(compact(state, state.revision, at('2026-03-06')), at('2026-03-06'))).toEqual(marks);
  });

  it.each([
    ['2026-03-20', '2026-03-20 23:59', true],
    ['2026-03-20', '2026-03-21 00:00', false],
    [null, '2026-03-18 09:59', true],
    [null, '2026-03-18 10:00', false],
  ])('whose reader is away until %s shows it at %s: %s', (until, now, isShown) => {
    const marks = addressMarks(lifeOf(offer, on('2026-03-04', away(until))), at('2026-03-05'));
    expect(marksAt(marks, at(now)).length).toBe(isShown ? 1 : 0);
  });
});
