import { ledger } from '../../../domain/promises/ledger';
import { offerView } from '../../../domain/offer/view';
import { presentNews } from '../../../domain/promises/news';
import {
  activated,
  anOffer,
  at,
  type Dated,
  lifeOf,
  on,
  paused,
  resumed,
  standing,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';
import { whyIn } from '../../support/in-english';

const offer = anOffer({ type: 'list' });
const NEWS = `news/${at('2026-03-02')}`;
const BENEFIT = `benefit-contact/listing-optimization/${at('2026-03-02')}`;

/** First contact (due on 9 March) and news (due on 30 March), as they stand. */
const both = (now: string, ...happened: Dated[]): string[] => {
  const state = lifeOf(offer, ...happened);
  return [standing(state, 'first-contact', now), standing(state, NEWS, now)];
};

const rests = on('2026-03-05', paused('2026-03-15'));
const restsAsAsked = on('2026-03-05', paused('2026-03-15', 'publisher-asked'));

describe('While an offer is paused due dates rest', () => {
  it.each<[string, Dated[], string, string]>([
    ['a pause moves what is open by its length', [rests], 'open, due 2026-03-19', 'open, due 2026-03-30'],
    ['news rests only when the publisher asked', [restsAsAsked], 'open, due 2026-03-19', 'open, due 2026-04-09'],
    [
      'resumed early, they move back to the days that really passed',
      [restsAsAsked, on('2026-03-08', resumed())],
      'open, due 2026-03-12',
      'open, due 2026-04-02',
    ],
    [
      'two pauses add up',
      [restsAsAsked, on('2026-03-17', paused('2026-03-20', 'publisher-asked'))],
      'open, due 2026-03-22',
      'open, due 2026-04-12',
    ],
    [
      'the second counts only where the first has made room for it',
      [on('2026-03-08', paused('2026-03-12')), on('2026-03-12', paused('2026-03-14'))],
      'open, due 2026-03-15',
      'open, due 2026-03-30',
    ],
    [
      'one that begins in the moment in which another was ended is a new one',
      [rests, on('2026-03-08', resumed()), on('2026-03-08', paused('2026-03-10'))],
      'open, due 2026-03-14',
      'open, due 2026-03-30',
    ],
    [
      'told before its beginning was, an end counts all the same',
      [on('2026-03-08', resumed()), restsAsAsked],
      'open, due 2026-03-12',
      'open, due 2026-04-02',
    ],
    [
      'a pause from before publication on counts from publication',
      [on('2026-02-20', paused('2026-03-04', 'publisher-asked'))],
      'open, due 2026-03-11',
      'open, due 2026-04-01',
    ],
    [
      'one that was over before publication moves nothing',
      [on('2026-02-10', paused('2026-02-20', 'publisher-asked'))],
      'open, due 2026-03-09',
      'open, due 2026-03-30',
    ],
  ])('%s', (_, happened, contact, news) => {
    expect(both('2026-03-08', ...happened)).toEqual([contact, news]);
  });

  it('what is overdue stays overdue: a pause from the due date on comes too late', () => {
    expect(both('2026-03-20', on('2026-03-09', paused('2026-04-09', 'publisher-asked')))).toEqual([
      'overdue since 2026-03-09',
      'open, due 2026-04-30',
    ]);
  });

  it('a minute before it is in time', () => {
    expect(both('2026-03-20', on('2026-03-09 09:59', paused('2026-03-29 09:59')))[0]).toEqual('open, due 2026-03-29');
  });

  it('a pause begun after something was settled changes nothing about it', () => {
    const state = lifeOf(offer, on('2026-03-04', weSpoke(), 'call'), rests);
    const [, contact] = ledger(state);
    expect([contact?.dueAt, contact?.why.length]).toEqual([at('2026-03-09'), 2]);
  });

  it('kept during a pause is kept in time, and after the moved date late', () => {
    expect(both('2026-04-01', rests, on('2026-03-14', weSpoke(), 'call'))[0]).toEqual('kept on 2026-03-14 by call');
    expect(both('2026-04-01', rests, on('2026-03-19', weSpoke(), 'call'))[0]).toEqual('kept on 2026-03-19 by call');
    expect(both('2026-04-01', rests, on('2026-03-19 10:01', weSpoke(), 'call'))[0]).toEqual(
      'kept-late on 2026-03-19 10:01 by call',
    );
  });

  it('a message begins the four weeks anew; the rest of the pause still counts', () => {
    const state = lifeOf(offer, restsAsAsked, on('2026-03-10', theyWrote()));
    expect([presentNews(state).madeAt, presentNews(state).dueAt]).toEqual([at('2026-03-10'), at('2026-04-12')]);
  });

  it('`why` says from when to when, for which reason, and both dates', () => {
    const state = lifeOf(offer, rests, on('2026-03-17', paused('2026-03-18', 'publisher-asked')));
    const why = whyIn(ledger(state).find(({ id }) => id === 'first-contact'));
    expect(why.slice(2)).toEqual([
      `The offer was paused from ${at('2026-03-05')} to ${at('2026-03-15')} (waiting-for-publisher): due ${at('2026-03-19')} instead of ${at('2026-03-09')}.`,
      `The offer was paused from ${at('2026-03-17')} to ${at('2026-03-18')} (publisher-asked): due ${at('2026-03-20')} instead of ${at('2026-03-19')}.`,
    ]);
  });

  it('contact about a benefit rests too', () => {
    const state = lifeOf(offer, on('2026-03-02', activated('listing-optimization')), rests);
    expect(standing(state, BENEFIT, '2026-03-16')).toEqual('open, due 2026-03-19');
  });
});

test('the publisher is told, the team is reminded of the new date, the ticket waits for it, and the pause ends by itself', () => {
  const engine = lookAfter(offer, '2026-03-20', [on('2026-03-06', paused('2026-03-13'))]);
  expect(diary(engine, '2026-03-03')).toEqual([
    '2026-03-06 10:00 letter paused → ada@contoso.example',
    '2026-03-13 10:00 pause over',
    '2026-03-16 08:00 letter reminder → team@programme.example',
    '2026-03-16 10:00 ticket first-contact opened',
  ]);
});

test('whoever was reminded of the first date is reminded of the new one once more', () => {
  const engine = lookAfter(offer, '2026-04-02', [on('2026-03-09 09:00', paused('2026-03-30 09:00'))]);
  expect(diary(engine, '2026-03-03').filter((line) => /first-contact|reminder/.test(line))).toEqual([
    '2026-03-09 08:00 letter reminder → team@programme.example',
    '2026-03-23 10:00 letter reminder → team@programme.example',
    '2026-03-30 07:00 letter reminder → team@programme.example',
    '2026-03-30 10:00 ticket first-contact opened',
  ]);
  expect(standing(engine.life, 'first-contact', '2026-03-29')).toEqual('at-risk, due 2026-03-30');
});

test('resumed early, the next reminder is for the date that is nearer again', () => {
  const engine = lookAfter(offer, '2026-03-06', [on('2026-03-03', paused('2026-03-31'))]);
  tellLate(engine, at('2026-03-06'), at('2026-03-06'), resumed(), 'resumed');
  engine.goTo(at('2026-03-13'));
  expect(diary(engine, '2026-03-04')).toEqual([
    '2026-03-10 10:00 letter reminder → team@programme.example',
    '2026-03-12 10:00 ticket first-contact opened',
  ]);
});

test('a pause that is told late, for a time before four weeks were over, finds that the owner was asked too early: the check begins again at the new date', () => {
  const engine = lookAfter(offer, '2026-04-02', [on('2026-03-05', weSpoke())]);
  tellLate(engine, at('2026-04-03'), at('2026-04-01'), paused('2026-05-01', 'publisher-asked'), 'asked late');
  engine.goTo(at('2026-05-10'));
  expect(diary(engine, '2026-04-01')).toEqual([
    '2026-04-02 10:00 directory: owner known',
    '2026-04-02 10:00 letter owner-check → ada@contoso.example',
    '2026-04-03 10:00 letter paused → ada@contoso.example',
    '2026-04-27 07:00 letter reminder → team@programme.example',
    '2026-05-01 10:00 pause over',
    '2026-05-02 10:00 directory: owner known',
    '2026-05-02 10:00 letter owner-check → ada@contoso.example',
    '2026-05-09 10:00 ticket silence opened',
    '2026-05-09 10:00 letter owner-check → partner@contoso.example',
  ]);
});

test('the offer shows its pause while it lasts', () => {
  const shown = (now: string, ...happened: Dated[]) => offerView(lifeOf(offer, ...happened), at(now)).paused;
  const pause = { since: at('2026-03-05'), until: at('2026-03-15'), reason: 'waiting-for-publisher', note: null };
  expect([
    shown('2026-03-06', rests),
    shown('2026-03-06'),
    shown('2026-03-09', rests, on('2026-03-08', resumed())),
  ]).toEqual([pause, null, null]);
});

describe('An activity that begins later', () => {
  const transact = anOffer({ type: 'transact' });
  it.each<[string, string, string]>([
    ['begins after the pause: nothing moves', '2026-03-20', 'open, due 2026-03-27'],
    ['begins within the pause: its week runs from the end of that', '2026-03-12', 'open, due 2026-03-22'],
  ])('%s', (_, day, expected) => {
    const scheduled = { ...activated('listing-optimization'), startAt: at(day) };
    const state = lifeOf(transact, on('2026-03-02', scheduled), rests);
    expect(standing(state, BENEFIT, '2026-03-06')).toEqual(expected);
  });
});
