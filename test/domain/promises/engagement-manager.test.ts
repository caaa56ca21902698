import { engagementOf } from '../../../domain/offer/engagement';
import { anOffer, at, EVE, lifeOf, managerNamed, MAX, on, standing, weSpoke } from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';

const offer = anOffer();
const ID = 'engagement-manager';
const called = on('2026-03-03', weSpoke());
const none = { lastMessageAt: null, firstContactAt: null, engagementManager: null };

test('a manager named within the week keeps it, one named later keeps it late', () => {
  expect(standing(lifeOf(offer, on('2026-03-09', managerNamed(MAX), 'max')), ID, '2026-03-12')).toEqual(
    'kept on 2026-03-09 by max',
  );
  expect(standing(lifeOf(offer, on('2026-03-10', managerNamed(MAX), 'max')), ID, '2026-03-12')).toEqual(
    'kept-late on 2026-03-10 by max',
  );
});

test.each([
  ['a list offer', 'list', null, 'not promised', 'none'],
  ['an assessment', 'consulting', 'assessment', 'not promised', 'none'],
  ['a briefing', 'consulting', 'briefing', 'not promised', 'none'],
  ['an implementation', 'consulting', 'implementation', 'open, due 2026-03-09', 'term'],
  ['a proof of concept', 'consulting', 'proof-of-concept', 'open, due 2026-03-09', 'term'],
  ['a workshop', 'consulting', 'workshop', 'open, due 2026-03-09', 'term'],
  ['a trial', 'trial', null, 'open, due 2026-03-09', 'term'],
  ['a transact offer', 'transact', null, 'open, due 2026-03-09', 'evergreen'],
] as const)('%s', (_, type, consultingKind, stands, kind) => {
  const state = lifeOf(anOffer({ type, consultingKind }));
  expect([standing(state, ID, '2026-03-03'), engagementOf(state).kind]).toEqual([stands, kind]);
});

test('the term is three months of the publisher’s calendar, across the change to summer time', () => {
  expect(offer.terms.engagement).toEqual({
    kind: 'term',
    startsAt: '2026-03-02T10:00:00.000Z',
    endsAt: '2026-06-02T09:00:00.000Z',
    checkIns: ['2026-04-02T09:00:00.000Z', '2026-05-04T07:00:00.000Z'],
  });
});

test('three months: introduced to the publisher, asked at months 1 and 2, closed with a letter at the end', () => {
  const engine = lookAfter(offer, '2026-06-03', [called, on('2026-03-04', managerNamed(MAX))]);
  const letters = diary(engine).filter((line) => /engagement|check-in|closing/.test(line));
  expect(letters).toEqual([
    '2026-03-04 10:00 letter engagement-start → ada@contoso.example',
    '2026-04-02 09:00 letter check-in → max@programme.example',
    '2026-05-04 07:00 letter check-in → max@programme.example',
    '2026-06-02 09:00 engagement over',
    '2026-06-02 09:00 letter closing → ada@contoso.example',
  ]);
  expect(engagementOf(engine.life).status).toEqual('completed');
});

test('nobody is named: a ticket at the due date; when the term ends it is missed and the ticket closes', () => {
  const engine = lookAfter(offer, '2026-06-03', [called]);
  expect(standing(engine.life, ID, '2026-06-03')).toEqual('missed on 2026-06-02 09:00');
  expect(diary(engine).filter((line) => /engagement|closing|ticket closed/.test(line))).toEqual([
    '2026-03-09 10:00 ticket engagement-manager opened',
    '2026-06-02 09:00 engagement over',
    '2026-06-02 09:00 ticket closed',
    '2026-06-02 09:00 letter closing → ada@contoso.example',
  ]);
});

test('a manager who is told after the end, for a day before it, still keeps it late', () => {
  const engine = lookAfter(offer, '2026-06-03', [called]);
  tellLate(engine, at('2026-06-04'), at('2026-03-20'), managerNamed(MAX), 'max');
  expect(standing(engine.life, ID, '2026-06-04')).toEqual('kept-late on 2026-03-20 by max');
  expect(engagementOf(engine.life).status).toEqual('completed');
});

test('a manager who was there before us is known and is not introduced again; the next one is', () => {
  const known = { ...none, engagementManager: { ...MAX, since: at('2026-03-04') } };
  const taken = anOffer({ known, onboardedAt: at('2026-03-20') });
  const engine = lookAfter(taken, '2026-04-01', [on('2026-03-25', managerNamed(EVE))]);
  expect(standing(engine.life, ID, '2026-04-01')).toEqual('kept on 2026-03-04 by known/engagement-manager');
  expect(engagementOf(engine.life).manager).toEqual({ ...EVE, since: at('2026-03-25') });
  expect(diary(engine).filter((line) => line.includes('engagement-start'))).toEqual([
    '2026-03-25 10:00 letter engagement-start → ada@contoso.example',
  ]);
});

test('of two managers the later one accompanies the publisher, whichever was told first', () => {
  const state = lifeOf(offer, on('2026-03-08', managerNamed(EVE)), on('2026-03-04', managerNamed(MAX), 'max'));
  expect(engagementOf(state).manager).toEqual({ ...EVE, since: at('2026-03-08') });
  expect(standing(state, ID, '2026-03-12')).toEqual('kept on 2026-03-04 by max');
});

test('an offer taken on after its three months gets no ticket and no letter about them', () => {
  const engine = lookAfter(anOffer({ onboardedAt: at('2026-07-01') }), '2026-07-02');
  expect(standing(engine.life, ID, '2026-07-02')).toEqual('missed on 2026-06-02 09:00');
  expect(diary(engine).filter((line) => /engagement|check-in|closing/.test(line))).toEqual([
    '2026-07-01 10:00 engagement over',
  ]);
});

test('the engagement of a transact offer has no end', () => {
  const engine = lookAfter(anOffer({ type: 'transact' }), '2028-03-02', [on('2026-03-04', managerNamed(MAX))]);
  expect(engagementOf(engine.life)).toEqual({
    kind: 'evergreen',
    status: 'active',
    manager: { ...MAX, since: at('2026-03-04') },
    startsAt: at('2026-03-02'),
    endsAt: null,
  });
});
