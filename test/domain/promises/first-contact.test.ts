import { anOffer, at, lifeOf, on, standing, theyWrote, weSpoke } from '../../support/lives';
import { diary, lookAfter, tellLate, ticketDiary } from '../diary';

const offer = anOffer({ type: 'list' });

test('a call within the week keeps it, a call after it keeps it late', () => {
  const inTime = lifeOf(offer, on('2026-03-09', weSpoke(), 'call'));
  const late = lifeOf(offer, on('2026-03-09 10:01', weSpoke(), 'call'));
  expect(standing(inTime, 'first-contact', '2026-03-12')).toEqual('kept on 2026-03-09 by call');
  expect(standing(late, 'first-contact', '2026-03-12')).toEqual('kept-late on 2026-03-09 10:01 by call');
});

test('what the publisher writes is not our contact, and a call before publication is none', () => {
  const state = lifeOf(offer, on('2026-03-01', weSpoke()), on('2026-03-03', theyWrote()));
  expect(standing(state, 'first-contact', '2026-03-04')).toEqual('open, due 2026-03-09');
});

test('of several calls the first counts, whichever was told first', () => {
  const state = lifeOf(offer, on('2026-03-06', weSpoke(), 'second'), on('2026-03-04', weSpoke(), 'first'));
  expect(standing(state, 'first-contact', '2026-03-12')).toEqual('kept on 2026-03-04 by first');
});

test('what onboarding knows of a first contact counts, unless an earlier call is told', () => {
  const known = { lastMessageAt: null, firstContactAt: at('2026-03-05'), engagementManager: null };
  const taken = anOffer({ type: 'list', known, onboardedAt: at('2026-04-01') });
  expect(standing(lifeOf(taken), 'first-contact', '2026-04-01')).toEqual('kept on 2026-03-05 by known/first-contact');
  expect(standing(lifeOf(taken, on('2026-03-03', weSpoke(), 'call')), 'first-contact', '2026-04-01')).toEqual(
    'kept on 2026-03-03 by call',
  );
});

test('two days before is a Saturday: the team is reminded on Monday at nine, in Paris; then a ticket opens, and the call closes it', () => {
  const engine = lookAfter(offer, '2026-03-11', [on('2026-03-10', weSpoke())]);
  expect(diary(engine)).toEqual([
    '2026-03-02 10:00 letter welcome → ada@contoso.example',
    '2026-03-09 08:00 letter reminder → team@programme.example',
    '2026-03-09 10:00 ticket first-contact opened',
    '2026-03-10 10:00 ticket closed',
  ]);
});

test('once reminded it is at risk', () => {
  const engine = lookAfter(offer, '2026-03-09 09:00');
  expect(standing(engine.life, 'first-contact', '2026-03-09 09:00')).toEqual('at-risk, due 2026-03-09');
});

test('a call told late settles what it would have settled on its day, and the ticket closes', () => {
  const engine = lookAfter(offer, '2026-03-12');
  tellLate(engine, at('2026-03-12'), at('2026-03-04'), weSpoke(), 'call');
  engine.goTo(at('2026-03-13'));
  expect(standing(engine.life, 'first-contact', '2026-03-13')).toEqual('kept on 2026-03-04 by call');
  expect(ticketDiary(engine)).toEqual([
    '2026-03-09 10:00 ticket first-contact opened',
    '2026-03-12 10:00 ticket closed',
  ]);
});

test('an offer taken on three weeks after publication without contact gets its ticket at once, and no reminder', () => {
  const engine = lookAfter(anOffer({ type: 'list', onboardedAt: at('2026-03-23') }), '2026-03-23 10:00');
  expect(diary(engine)).toEqual([
    '2026-03-23 10:00 letter welcome → ada@contoso.example',
    '2026-03-23 10:00 ticket first-contact opened',
    '2026-03-23 10:00 letter reminder → team@programme.example',
  ]);
});
