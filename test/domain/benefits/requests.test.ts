import { benefitsOf } from '../../../domain/benefits/benefits';
import type { OfferState } from '../../../domain/offer/state';
import { type CommandName, COMMANDS, isRefusal } from '../../../domain/offer/commands';
import type { EventPayload } from '../../../domain/offer/events';
import { Fields } from '../../../domain/offer/inputs';
import { ledger } from '../../../domain/promises/ledger';
import { offerView } from '../../../domain/offer/view';
import { requestNumber, requestsOf } from '../../../domain/benefits/requests';
import {
  anOffer,
  at,
  type Dated,
  lifeOf,
  newsOf,
  on,
  paused,
  requestMade,
  standing,
  then,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter } from '../diary';
import { whyIn } from '../../support/in-english';

const offer = anOffer({ type: 'list' });
const FORM = {
  product: 'AKS',
  phase: 'deployment',
  phone: '+33123456789',
  country: 'FR',
  language: 'fr',
  description: 'How?',
  requester: { name: 'Sam Roy', email: 'sam@contoso.example' },
};
const answered = (number: string): EventPayload => ({ kind: 'request-answered', number, summary: 'Like this.' });
const cancelled = (number: string): EventPayload => ({ kind: 'request-cancelled', number, note: null });

const asks = (state: OfferState, name: CommandName, input: Record<string, unknown>, id = 'an-input') =>
  COMMANDS[name](state, new Fields(input), at('2026-03-12'), id);

const one = on('2026-03-05', requestMade('TR-1'));
const two = on('2026-03-06', requestMade('TR-2'), 'second');
const stands = (number: string, now: string, ...happened: Dated[]): string =>
  standing(lifeOf(offer, ...happened), `technical-answer/${number}`, now);

describe('A request for technical help', () => {
  it('has a number that is the same for the same input, and another for any other', () => {
    const number = requestNumber(offer.id, 'input-1');
    expect(number).toMatch(/^TR-[0-9A-Z]{11}$/);
    expect([
      requestNumber(offer.id, 'input-1') === number,
      requestNumber(offer.id, 'input-2') === number,
      requestNumber('contoso.other', 'input-1') === number,
    ]).toEqual([true, false, false]);
  });

  it('is written down as the form has it, under that number', () => {
    expect(asks(lifeOf(offer), 'makeRequest', FORM, 'input-1')).toEqual([
      { kind: 'request-made', number: requestNumber(offer.id, 'input-1'), ...FORM },
    ]);
  });

  it.each<[string, string, Dated[], string]>([
    ['is owed an answer within a week', '2026-03-06', [one], 'open, due 2026-03-12'],
    ['is overdue then', '2026-03-12', [one], 'overdue since 2026-03-12'],
    [
      'is kept by its answer',
      '2026-03-20',
      [one, on('2026-03-10', answered('TR-1'), 'reply')],
      'kept on 2026-03-10 by reply',
    ],
    [
      'is kept late by a late one',
      '2026-03-20',
      [one, on('2026-03-13', answered('TR-1'), 'reply')],
      'kept-late on 2026-03-13 by reply',
    ],
    [
      'is waived when the requester needs none any more',
      '2026-03-20',
      [one, on('2026-03-10', cancelled('TR-1'))],
      'waived on 2026-03-10',
    ],
    [
      'is settled by whichever came first',
      '2026-03-20',
      [one, on('2026-03-11', cancelled('TR-1')), on('2026-03-10', answered('TR-1'), 'reply')],
      'kept on 2026-03-10 by reply',
    ],
    ['is not answered by a call', '2026-03-11', [one, on('2026-03-10', weSpoke('TR-1'))], 'open, due 2026-03-12'],
    [
      'is not answered by the answer to another',
      '2026-03-11',
      [one, two, on('2026-03-10', answered('TR-2'))],
      'open, due 2026-03-12',
    ],
    [
      'rests while the offer is paused',
      '2026-03-11',
      [one, on('2026-03-08', paused('2026-03-10'))],
      'open, due 2026-03-14',
    ],
  ])('%s', (_, now, happened, expected) => {
    expect(stands('TR-1', now, ...happened)).toEqual(expected);
  });

  it('`why` names who asked', () => {
    const promised = ledger(lifeOf(offer, one)).find(({ kind }) => kind === 'technical-answer');
    expect(promised && { ...promised, why: whyIn(promised) }).toMatchObject({
      about: 'TR-1',
      owedTo: 'requester',
      owedBy: 'rewards-team',
      why: [`Sam Roy asked for technical help at ${at('2026-03-05')}.`, 'The catalogue allows P7D for an answer.'],
    });
  });

  it('answered it counts as a message to the publisher too', () => {
    const result = asks(lifeOf(offer, one), 'answerRequest', { number: 'TR-1', summary: 'Like this.' });
    expect(result).toEqual([
      answered('TR-1'),
      {
        kind: 'message',
        channel: 'email',
        direction: 'outbound',
        with: 'Sam Roy',
        summary: 'Like this.',
        about: 'TR-1',
      },
    ]);
    const happened = isRefusal(result) ? [] : result.map((payload, i) => on('2026-03-12', payload, `reply#${i}`));
    const state = then(lifeOf(offer, one), ...happened);
    expect(newsOf(state, '2026-03-13').at(-1)).toEqual('from 2026-03-12: open, due 2026-04-09');
    expect(standing(state, 'first-contact', '2026-03-13')).toEqual('kept-late on 2026-03-12 by reply#1');
  });

  it('cancelled it says why, and is no message', () => {
    expect(asks(lifeOf(offer, one), 'cancelRequest', { number: 'TR-1', note: 'Found it.' })).toEqual([
      { kind: 'request-cancelled', number: 'TR-1', note: 'Found it.' },
    ]);
  });
});

describe('Several requests at once', () => {
  const closed = [on('2026-03-07', answered('TR-1'), 'reply'), on('2026-03-08', cancelled('TR-2'))];

  it('each has its own promise and its own end', () => {
    const happened = [one, two, on('2026-03-07', requestMade('TR-3'), 'third'), ...closed];
    expect(['TR-1', 'TR-2', 'TR-3'].map((number) => stands(number, '2026-03-09', ...happened))).toEqual([
      'kept on 2026-03-07 by reply',
      'waived on 2026-03-08',
      'open, due 2026-03-14',
    ]);
  });

  it('the offer shows the open ones first, then the others, latest first', () => {
    const state = lifeOf(offer, one, two, on('2026-03-07', requestMade('TR-3'), 'third'), ...closed);
    const shown = offerView(state, at('2026-03-09')).technicalRequests;
    expect(shown.map(({ number, status, closedAt }) => [number, status, closedAt])).toEqual([
      ['TR-3', 'open', null],
      ['TR-2', 'cancelled', at('2026-03-08')],
      ['TR-1', 'answered', at('2026-03-07')],
    ]);
  });

  const waiting = (count: number): Dated[] =>
    Array.from({ length: count }, (_, n) => on('2026-03-05', requestMade(`TR-${n}`), `request-${n}`));

  it('twenty may wait for an answer, not more', () => {
    const asked = [19, 20].map((count) => asks(lifeOf(offer, ...waiting(count)), 'makeRequest', FORM));
    expect(asked.map((result) => (isRefusal(result) ? result.code : 'done'))).toEqual(['done', 'too-many-requests']);
    const less = lifeOf(offer, ...waiting(20), on('2026-03-06', cancelled('TR-7')));
    expect(requestsOf(less).filter(({ status }) => status === 'open').length).toEqual(19);
    expect(isRefusal(asks(less, 'makeRequest', FORM))).toBe(false);
  });
});

test('the requester gets the number; the team is reminded two days before, at the due date a ticket opens, and the answer closes it', () => {
  const engine = lookAfter(offer, '2026-03-20', [on('2026-03-03', weSpoke()), one, on('2026-03-16', answered('TR-1'))]);
  expect(diary(engine, '2026-03-03')).toEqual([
    '2026-03-05 10:00 letter request-received → sam@contoso.example',
    '2026-03-10 10:00 letter reminder → team@programme.example',
    '2026-03-12 10:00 ticket technical-answer opened',
    '2026-03-16 10:00 ticket closed',
  ]);
});

test('technical help stays available however often it is used', () => {
  const used = benefitsOf(lifeOf(offer, one, on('2026-03-07', answered('TR-1')))).find(
    ({ path }) => path === 'request-form',
  );
  expect(used?.status).toEqual('available');
});
