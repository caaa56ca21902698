import { lastMessageAt } from '../../../domain/offer/messages';
import { silenceOf } from '../../../domain/offer/view';
import { presentNews } from '../../../domain/promises/news';
import { anOffer, at, letterSent, lifeOf, newsOf, on, theyWrote, weSpoke } from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';

const offer = anOffer({ type: 'list' });
const none = { lastMessageAt: null, firstContactAt: null, engagementManager: null };

test('each message keeps the link before it and makes the next, in either direction', () => {
  const state = lifeOf(offer, on('2026-03-10', weSpoke(), 'call'), on('2026-04-01', theyWrote(), 'answer'));
  expect(newsOf(state, '2026-04-02')).toEqual([
    'from 2026-03-02: kept on 2026-03-10 by call',
    'from 2026-03-10: kept on 2026-04-01 by answer',
    'from 2026-04-01: open, due 2026-04-29',
  ]);
});

test('a message on the day it is due keeps it, a minute later keeps it late', () => {
  const inTime = lifeOf(offer, on('2026-03-30', weSpoke(), 'call'));
  const late = lifeOf(offer, on('2026-03-30 10:01', weSpoke(), 'call'));
  expect(newsOf(inTime, '2026-04-02')[0]).toEqual('from 2026-03-02: kept on 2026-03-30 by call');
  expect(newsOf(late, '2026-04-02')[0]).toEqual('from 2026-03-02: kept-late on 2026-03-30 10:01 by call');
});

test('a back-dated message settles a link that was counted late already', () => {
  const late = on('2026-04-10', weSpoke(), 'april');
  expect(newsOf(lifeOf(offer, late), '2026-04-11')).toEqual([
    'from 2026-03-02: kept-late on 2026-04-10 by april',
    'from 2026-04-10: open, due 2026-05-08',
  ]);
  expect(newsOf(lifeOf(offer, late, on('2026-03-20', weSpoke(), 'march')), '2026-04-11')).toEqual([
    'from 2026-03-02: kept on 2026-03-20 by march',
    'from 2026-03-20: kept on 2026-04-10 by april',
    'from 2026-04-10: open, due 2026-05-08',
  ]);
});

test('a message before publication makes no link and keeps none', () => {
  const state = lifeOf(offer, on('2026-02-25', weSpoke()));
  expect(newsOf(state, '2026-03-03')).toEqual(['from 2026-03-02: open, due 2026-03-30']);
  expect(lastMessageAt(state)).toBeNull();
});

test('two messages at the same instant are one link', () => {
  const state = lifeOf(offer, on('2026-03-10', theyWrote(), 'b'), on('2026-03-10', weSpoke(), 'a'));
  expect(newsOf(state, '2026-03-11')).toEqual([
    'from 2026-03-02: kept on 2026-03-10 by a',
    'from 2026-03-10: open, due 2026-04-07',
  ]);
});

test('automatic mail is not news', () => {
  const state = lifeOf(offer, on('2026-03-10', letterSent('welcome', 'ada@contoso.example')));
  expect(newsOf(state, '2026-03-11')).toEqual(['from 2026-03-02: open, due 2026-03-30']);
});

test('four weeks are 28 days of 24 hours, also across the change to summer time', () => {
  const state = lifeOf(offer, on('2026-03-16', weSpoke()));
  expect(presentNews(state).dueAt).toEqual('2026-04-13T10:00:00.000Z');
});

test('what was said before we took it on begins the chain', () => {
  const known = { ...none, lastMessageAt: at('2026-05-20') };
  const state = lifeOf(anOffer({ type: 'list', known, onboardedAt: at('2026-06-01') }));
  expect(newsOf(state, '2026-06-01')).toEqual(['from 2026-05-20: open, due 2026-06-17']);
  expect(silenceOf(state, at('2026-06-01'))).toEqual({
    lastMessageAt: at('2026-05-20'),
    dueAt: at('2026-06-17'),
    days: 12,
  });
});

test('a last message from before publication begins nothing: publication does', () => {
  const known = { ...none, lastMessageAt: at('2026-02-20') };
  const state = lifeOf(anOffer({ type: 'list', known }));
  expect(newsOf(state, '2026-03-03')).toEqual(['from 2026-03-02: open, due 2026-03-30']);
  expect(lastMessageAt(state)).toBeNull();
});

test('taken on after five silent weeks: five silent weeks are five silent weeks, and the owner is asked at once', () => {
  const taken = anOffer({ type: 'list', onboardedAt: at('2026-04-06') });
  expect(newsOf(lifeOf(taken), '2026-04-06')).toEqual(['from 2026-03-02: overdue since 2026-03-30']);
  expect(diary(lookAfter(taken, '2026-04-06')).slice(-2)).toEqual([
    '2026-04-06 10:00 directory: owner known',
    '2026-04-06 10:00 letter owner-check → ada@contoso.example',
  ]);
});

test('a week before, the one responsible is reminded at a working hour; a message starts it all again', () => {
  const engine = lookAfter(offer, '2026-04-01', [on('2026-03-10', weSpoke())]);
  tellLate(engine, at('2026-04-03'), at('2026-04-03'), theyWrote(), 'answer');
  engine.goTo(at('2026-04-25'));
  expect(diary(engine, '2026-03-11')).toEqual([
    '2026-03-31 10:00 letter reminder → team@programme.example',
    '2026-04-24 10:00 letter reminder → team@programme.example',
  ]);
});
