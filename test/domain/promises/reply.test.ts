import { COMMANDS, isRefusal } from '../../../domain/offer/commands';
import { Fields } from '../../../domain/offer/inputs';
import { ledger } from '../../../domain/promises/ledger';
import { waitsFor } from '../../../domain/promises/waiting';
import type { Channel, EventPayload } from '../../../domain/offer/events';
import type { OfferState } from '../../../domain/offer/state';
import {
  anOffer,
  at,
  cameBack,
  ended,
  EVE,
  lifeOf,
  managerNamed,
  MAX,
  needsNoAnswer,
  on,
  paused,
  relisted,
  standing,
  theyWrote,
  then,
  weSpoke,
} from '../../support/lives';
import { lookAfter, diary } from '../diary';

const offer = anOffer();
const wrote = (day: string, channel: Channel = 'email', id = `wrote ${day}`) => on(day, theyWrote(channel), id);
const repliesOf = (state: OfferState, now: string): string[] =>
  ledger(state)
    .filter(({ kind }) => kind === 'reply')
    .map(({ id }) => `${id}: ${standing(state, id, now)}`);

describe('What the publisher writes is answered within five days', () => {
  it.each<[Channel, number]>([
    ['email', 1],
    ['portal', 1],
    ['chat', 1],
    ['call', 0],
    ['meeting', 0],
    ['unknown', 0],
  ])('a message by %s makes %i promises', (channel, many) => {
    expect(repliesOf(lifeOf(offer, wrote('2026-03-04', channel)), '2026-03-05')).toHaveLength(many);
  });

  it('an answer on any channel keeps the promise, late from the sixth day on', () => {
    const state = lifeOf(offer, wrote('2026-03-04', 'email', 'q'));
    expect(repliesOf(state, '2026-03-05')).toEqual(['reply/q: open, due 2026-03-09']);
    expect(repliesOf(state, '2026-03-09')).toEqual(['reply/q: overdue since 2026-03-09']);
    const answered = (day: string) => repliesOf(then(state, on(day, weSpoke(), 'a')), '2026-03-20');
    expect(answered('2026-03-09')).toEqual(['reply/q: kept on 2026-03-09 by a']);
    expect(answered('2026-03-10')).toEqual(['reply/q: kept-late on 2026-03-10 by a']);
  });

  it('several messages are one question, counted from the first; one answer settles them all', () => {
    const state = lifeOf(offer, wrote('2026-03-04', 'email', 'q'), wrote('2026-03-08', 'portal'));
    expect(repliesOf(state, '2026-03-08')).toEqual(['reply/q: open, due 2026-03-09']);
    const answered = then(state, on('2026-03-09', weSpoke(), 'a'), wrote('2026-03-11', 'email', 'again'));
    expect(repliesOf(answered, '2026-03-12')).toEqual([
      'reply/q: kept on 2026-03-09 by a',
      'reply/again: open, due 2026-03-16',
    ]);
  });

  it('what is logged today for an earlier day counts by its own day', () => {
    const late = lifeOf(offer, on('2026-03-06', weSpoke(), 'a'), wrote('2026-03-04', 'email', 'q'));
    expect(repliesOf(late, '2026-03-12')).toEqual(['reply/q: kept on 2026-03-06 by a']);
    const early = lifeOf(offer, wrote('2026-03-07', 'email', 'q'), on('2026-03-06', weSpoke(), 'a'));
    expect(repliesOf(early, '2026-03-08')).toEqual(['reply/q: open, due 2026-03-12']);
  });

  it('an answer whose letter comes back was none', () => {
    const answer: EventPayload = { ...weSpoke(), messageId: '<m-personal@programme.example>' } as EventPayload;
    const state = lifeOf(offer, wrote('2026-03-04', 'email', 'q'), on('2026-03-05', answer, 'a'));
    expect(repliesOf(state, '2026-03-06')).toEqual(['reply/q: kept on 2026-03-05 by a']);
    const back = then(state, on('2026-03-06', cameBack('personal', 'ada@contoso.example')));
    expect(repliesOf(back, '2026-03-06')).toEqual(['reply/q: open, due 2026-03-09']);
  });

  it('the click of an owner who was asked is no question', () => {
    const clicked = { ...theyWrote('portal'), answers: 'news/2026-03-30/letter' };
    expect(repliesOf(lifeOf(offer, on('2026-03-31', clicked)), '2026-04-01')).toEqual([]);
  });

  it('an offer that was taken on before there was such a promise has none', () => {
    const earlier = { ...offer, terms: { ...offer.terms, reply: undefined } };
    expect(repliesOf(lifeOf(earlier, wrote('2026-03-04')), '2026-03-20')).toEqual([]);
  });
});

describe('What needs no answer', () => {
  it('is waived, and what comes after it is a question of its own', () => {
    const state = lifeOf(
      offer,
      wrote('2026-03-04', 'email', 'q'),
      wrote('2026-03-05', 'email', 'thanks'),
      on('2026-03-06', needsNoAnswer('thanks')),
      wrote('2026-03-07', 'email', 'more'),
    );
    expect(repliesOf(state, '2026-03-08')).toEqual([
      'reply/q: waived on 2026-03-06',
      'reply/more: open, due 2026-03-12',
    ]);
  });

  it('is not closed by a word about another question', () => {
    const state = lifeOf(
      offer,
      wrote('2026-03-04', 'email', 'q'),
      on('2026-03-05', weSpoke(), 'a'),
      wrote('2026-03-06', 'email', 'r'),
      on('2026-03-07', needsNoAnswer('q')),
    );
    expect(repliesOf(state, '2026-03-08')[1]).toEqual('reply/r: open, due 2026-03-11');
  });
});

describe('Endings and pauses', () => {
  it('an ending waives what is open and misses what is overdue; nothing of it comes back', () => {
    const state = lifeOf(offer, wrote('2026-03-04', 'email', 'q'));
    expect(repliesOf(then(state, on('2026-03-06', ended('delisted'))), '2026-03-20')).toEqual([
      'reply/q: waived on 2026-03-06',
    ]);
    const missed = then(state, on('2026-03-12', ended('delisted')), on('2026-03-20', relisted()));
    const again = then(missed, wrote('2026-03-21', 'email', 'r'), on('2026-03-22', weSpoke(), 'a'));
    expect(repliesOf(again, '2026-03-23')).toEqual([
      'reply/q: missed on 2026-03-12',
      'reply/r: kept on 2026-03-22 by a',
    ]);
  });

  it('only a pause that the publisher asked for moves the date', () => {
    const state = lifeOf(offer, wrote('2026-03-04', 'email', 'q'));
    const due = (reason: 'publisher-asked' | 'waiting-for-publisher') => {
      const rests = then(state, on('2026-03-05', paused('2026-03-10', reason)));
      const promised = ledger(rests).find(({ kind }) => kind === 'reply');
      return [promised?.dueAt, promised && waitsFor(rests, promised, at('2026-03-06'))];
    };
    expect(due('publisher-asked')).toEqual([at('2026-03-14'), 'pause']);
    expect(due('waiting-for-publisher')).toEqual([at('2026-03-09'), null]);
  });
});

describe('Whose it is', () => {
  const holder = (state: OfferState) => {
    const { owedBy, holder: has } = ledger(state).find(({ kind }) => kind === 'reply') ?? {};
    return has === undefined ? owedBy : `${owedBy ?? ''} ${has.name}`;
  };
  const say = (
    state: OfferState,
    name: 'takeReply' | 'handOverReply',
    day: string,
    fields: Record<string, unknown>,
  ) => {
    const result = COMMANDS[name](state, new Fields({ message: 'q', ...fields }), at(day), 'an-input');
    if (isRefusal(result)) throw new Error(result.code);
    return then(state, ...result.map((payload) => on(day, payload)));
  };
  const asked = lifeOf(offer, wrote('2026-03-04', 'email', 'q'));
  const accompanied = then(asked, on('2026-03-04 11:00', managerNamed(MAX)));

  it('is the manager’s, else the team’s', () => {
    expect([holder(asked), holder(accompanied)]).toEqual(['rewards-team', 'engagement-manager']);
  });

  it('can be taken, handed over, and given back to the team', () => {
    const taken = say(accompanied, 'takeReply', '2026-03-05', { by: EVE.email, name: EVE.name });
    expect(holder(taken)).toEqual('rewards-team Eve Stone');
    const given = say(taken, 'handOverReply', '2026-03-06', { to: MAX });
    expect(holder(given)).toEqual('engagement-manager Max Weber');
    expect(holder(say(given, 'handOverReply', '2026-03-07', { to: 'team' }))).toEqual('rewards-team');
    expect(holder(say(accompanied, 'takeReply', '2026-03-05', { by: MAX.email.toUpperCase() }))).toEqual(
      'engagement-manager Max Weber',
    );
    expect(holder(say(asked, 'takeReply', '2026-03-05', { by: 'mona' }))).toEqual('rewards-team mona');
  });

  it('is reminded of after two days, and gets a ticket after five, which the answer closes', () => {
    const taken: EventPayload = { kind: 'reply-assigned', message: 'q', to: EVE, how: 'taken' };
    const engine = lookAfter(anOffer({ type: 'list' }), '2026-03-12', [
      on('2026-03-03', weSpoke()),
      wrote('2026-03-04', 'email', 'q'),
      on('2026-03-05', taken),
      on('2026-03-11', weSpoke()),
    ]);
    expect(diary(engine, '2026-03-05')).toEqual([
      '2026-03-06 10:00 letter reminder → eve@programme.example',
      '2026-03-09 10:00 ticket reply opened',
      '2026-03-11 10:00 ticket closed',
    ]);
  });
});
