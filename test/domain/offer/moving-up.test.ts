import { benefitsOf } from '../../../domain/benefits/benefits';
import { termsOf, typeOf } from '../../../domain/offer/state';
import { COMMANDS, isRefusal } from '../../../domain/offer/commands';
import { engagementOf } from '../../../domain/offer/engagement';
import type { EventPayload } from '../../../domain/offer/events';
import { Fields } from '../../../domain/offer/inputs';
import { offerView } from '../../../domain/offer/view';
import type { OfferType } from '../../../domain/catalogue/offer-types';
import { tierOf } from '../../../domain/tiers/tier';
import {
  activated,
  anOffer,
  at,
  completed,
  type Dated,
  EVE,
  lifeOf,
  managerNamed,
  MAX,
  movedUp,
  on,
  salesReach,
  standing,
} from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';
import type { Engine } from '../engine';

const list = anOffer({ type: 'list' });
const trial = anOffer();
const toTrial = on('2026-04-01', movedUp(list, 'list', 'trial', '2026-04-01'), 'to trial');
const toTransact = on('2026-05-01', movedUp(list, 'trial', 'transact', '2026-05-01'), 'to transact');
const MANAGER = 'engagement-manager';
const SECOND = `${MANAGER}/${at('2026-04-01')}`;
const THIRD = `${MANAGER}/${at('2026-05-01')}`;

describe('An offer that moves up from list to trial to transact', () => {
  it('is promised what its type is promised, under the same catalogue', () => {
    const of = (...happened: Dated[]): unknown[] => {
      const state = lifeOf(list, ...happened);
      const { engagement, benefitUse, scheduling } = termsOf(state);
      return [typeOf(state), engagement.kind, benefitUse, scheduling, tierOf(state)?.id ?? null];
    };
    expect([of(), of(toTrial), of(toTrial, toTransact)]).toEqual([
      ['list', 'none', 'once', false, null],
      ['trial', 'term', 'once', false, null],
      ['transact', 'evergreen', 'evergreen', true, 'awareness'],
    ]);
    expect(offerView(lifeOf(list, toTrial), at('2026-04-02'))).toMatchObject({ type: 'trial', program: list.program });
  });

  it('begins its three months on that day, in the publisher’s calendar', () => {
    expect(engagementOf(lifeOf(list, toTrial))).toEqual({
      kind: 'term',
      status: 'awaiting-manager',
      manager: null,
      startsAt: at('2026-04-01'),
      endsAt: at('2026-07-01'),
    });
  });

  it('is promised a manager within a week of it; where nobody came, the promise of the lower type is waived', () => {
    const stands = (now: string, ...happened: Dated[]): string[] =>
      [MANAGER, SECOND, THIRD].map((id) => standing(lifeOf(list, ...happened), id, now));
    expect(stands('2026-04-02', toTrial)).toEqual(['not promised', 'open, due 2026-04-08', 'not promised']);
    expect(stands('2026-05-02', toTrial, toTransact)).toEqual([
      'not promised',
      'waived on 2026-05-01',
      'open, due 2026-05-08',
    ]);
    expect(stands('2026-05-09', toTrial, toTransact, on('2026-05-07', managerNamed(MAX), 'max'))[2]).toEqual(
      'kept on 2026-05-07 by max',
    );
  });

  it('keeps its manager, and with that the new promise', () => {
    const state = lifeOf(list, toTrial, on('2026-04-03', managerNamed(MAX), 'max'), toTransact);
    expect([standing(state, SECOND, '2026-05-02'), standing(state, THIRD, '2026-05-02')]).toEqual([
      'kept on 2026-04-03 by max',
      'kept on 2026-05-01 by max',
    ]);
    expect(engagementOf(state)).toMatchObject({ kind: 'evergreen', status: 'active', manager: MAX });
  });

  it('does not keep a manager whose term was over, or whom the publisher declined', () => {
    const named = on('2026-03-03', managerNamed(MAX));
    const moved = on('2026-07-01', movedUp(trial, 'trial', 'transact', '2026-07-01'));
    const over = on('2026-06-02 09:00', { kind: 'engagement-ended' });
    const refused = on('2026-04-01', { kind: 'engagement-declined', note: null });
    for (const before of [over, refused])
      expect(engagementOf(lifeOf(trial, named, before, moved))).toMatchObject({
        status: 'awaiting-manager',
        manager: null,
      });
  });

  it('a move that is told after the term had ended, for a day before, takes the manager along', () => {
    const state = lifeOf(
      trial,
      on('2026-03-03', managerNamed(MAX)),
      on('2026-06-02 09:00', { kind: 'engagement-ended' }),
      on('2026-06-01', movedUp(trial, 'trial', 'transact', '2026-06-01')),
    );
    expect(engagementOf(state)).toMatchObject({ kind: 'evergreen', status: 'active', manager: MAX });
  });

  it('has its benefits looked at again: more of them, and what was used once may be used again', () => {
    const used = [
      on('2026-03-05', activated('listing-optimization')),
      on('2026-03-20', completed('listing-optimization')),
    ];
    const statuses = (...happened: Dated[]): string[] =>
      benefitsOf(lifeOf(trial, ...used, ...happened)).map(({ id, status }) => `${id} ${status}`);
    const moved = on('2026-04-01', movedUp(trial, 'trial', 'transact', '2026-04-01'));
    expect(statuses().slice(0, 2)).toEqual(['listing-optimization used', 'press-release-support available']);
    expect(statuses(moved, on('2026-04-02', salesReach('demand-generation'))).slice(0, 7)).toEqual([
      'listing-optimization available',
      'press-release-support available',
      'self-serve-resources available',
      'technical-assistance available',
      'featured-placement available',
      'featured-blog available',
      'to-seller-webinar locked',
    ]);
    const again = (...happened: Dated[]) => benefitsOf(lifeOf(trial, ...used, ...happened))[0]?.reason;
    expect([again(), again(moved)]).toEqual([
      { code: 'completed', params: { by: 'lena' } },
      { code: 'usable-again', params: { at: at('2026-03-20') } },
    ]);
  });
});

const ofEngagement = (engine: Engine): string[] =>
  diary(engine).filter((line) => /engagement|check-in|closing|moved-up|ticket closed/.test(line));

test('the publisher is told; the new term has its own check-ins and its own closing letter', () => {
  const engine = lookAfter(list, '2026-12-01', [toTrial, on('2026-04-03', managerNamed(MAX))]);
  expect(ofEngagement(engine)).toEqual([
    '2026-04-01 10:00 letter moved-up → ada@contoso.example',
    '2026-04-03 10:00 letter engagement-start → ada@contoso.example',
    '2026-05-01 10:00 letter check-in → max@programme.example',
    '2026-06-01 10:00 letter check-in → max@programme.example',
    '2026-07-01 10:00 engagement over',
    '2026-07-01 10:00 letter closing → ada@contoso.example',
  ]);
});

test('a trial that becomes transact within its term has no end any more: no closing letter, and the open ticket closes', () => {
  const moved = on('2026-04-15', movedUp(trial, 'trial', 'transact', '2026-04-15'));
  const engine = lookAfter(trial, '2026-04-20', [moved]);
  tellLate(engine, at('2026-04-20'), at('2026-04-20'), managerNamed(EVE), 'eve');
  engine.goTo(at('2026-12-01'));
  expect(ofEngagement(engine)).toEqual([
    '2026-03-09 10:00 ticket engagement-manager opened',
    '2026-04-02 09:00 letter check-in → team@programme.example',
    '2026-04-15 10:00 letter moved-up → ada@contoso.example',
    '2026-04-15 10:00 ticket closed',
    '2026-04-20 10:00 letter engagement-start → ada@contoso.example',
  ]);
});

test('what was said of its sales before it moved up says nothing of the tiers that it has now', () => {
  const moved = on('2026-04-15', movedUp(trial, 'trial', 'transact', '2026-04-15'));
  const early = on('2026-04-01', salesReach('co-sell'), 'early');
  expect(tierOf(lifeOf(trial, early, moved))?.id).toEqual('awareness');
  expect(tierOf(lifeOf(trial, early, moved, on('2026-04-16', salesReach('co-sell'))))?.id).toEqual('co-sell');
});

describe('What is asked', () => {
  const ask = (state: ReturnType<typeof lifeOf>, input: Record<string, unknown>, day = '2026-04-10') =>
    COMMANDS.changeType(state, new Fields(input), at(day), 'an-input');

  it.each<[string, OfferType, OfferType]>([
    ['down from transact', 'transact', 'trial'],
    ['down to list', 'trial', 'list'],
    ['to what it is already', 'trial', 'trial'],
    ['to consulting, which is another kind of thing', 'list', 'consulting'],
  ])('%s is refused', (_, from, type) => {
    const result = ask(lifeOf(anOffer({ type: from })), { type });
    expect(isRefusal(result) ? result.code : result).toEqual('type-not-higher');
  });

  it('from consulting is refused', () => {
    const consulting = lifeOf(anOffer({ type: 'consulting', consultingKind: 'workshop' }));
    const result = ask(consulting, { type: 'transact' });
    expect(isRefusal(result) ? result.code : result).toEqual('type-not-higher');
  });

  it('back to what it was before it moved up is refused, and a move before the last one', () => {
    const moved = lifeOf(list, toTrial);
    const codes = [ask(moved, { type: 'trial' }), ask(moved, { type: 'transact' }, '2026-03-31')].map((result) =>
      isRefusal(result) ? result.code : 'done',
    );
    expect(codes).toEqual(['type-not-higher', 'before-publication']);
  });

  it.each<[OfferType, OfferType]>([
    ['list', 'trial'],
    ['list', 'transact'],
    ['trial', 'transact'],
  ])('from %s to %s is done, with the new call to action', (from, type) => {
    const state = lifeOf(anOffer({ type: from }));
    const expected: EventPayload = {
      kind: 'type-changed',
      from,
      to: type,
      callToAction: 'get-it-now',
      terms: state.offer.terms,
    };
    expect(ask(state, { type, callToAction: 'get-it-now' })).toEqual([expected]);
  });
});
