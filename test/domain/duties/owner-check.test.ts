import {
  ACCOUNT,
  ADA,
  anOffer,
  at,
  BEN,
  cameBack,
  lifeOf,
  newsOf,
  on,
  ownerConfirmed,
  ownerIs,
  ownerLeft,
  ownerUnknown,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import type { EventPayload } from '../../../domain/offer/events';
import { ownersLoss } from '../../../domain/duties/owner';
import { diary, lookAfter, tellLate, ticketDiary } from '../diary';

const offer = anOffer({ type: 'list' });
const nobody = anOffer({ type: 'list', owner: null });
const called = on('2026-03-03', weSpoke());

/** Four weeks after the call of 3 March. */
const SILENT = '2026-03-31';

const resolved = (ticket: string | undefined, outcome: 'other' | 'no-owner'): EventPayload => ({
  kind: 'ticket-resolved',
  ticket: ticket ?? '',
  outcome,
  note: null,
});

test('the owner is asked at four weeks, everybody else and support a week later, and the priority rises every four weeks', () => {
  const engine = lookAfter(offer, '2026-07-01', [called]);
  expect(diary(engine, SILENT)).toEqual([
    '2026-03-31 10:00 directory: owner known',
    '2026-03-31 10:00 letter owner-check → ada@contoso.example',
    '2026-04-07 10:00 ticket silence opened',
    '2026-04-07 10:00 letter owner-check → partner@contoso.example',
    '2026-04-28 10:00 ticket raised to high',
    '2026-05-26 10:00 ticket raised to urgent',
    '2026-06-23 10:00 ticket raised to urgent',
  ]);
});

test('an owner who was unknown from the start has a ticket at four weeks at once', () => {
  expect(diary(lookAfter(nobody, '2026-04-20', [called]), SILENT)).toEqual([
    '2026-03-31 10:00 directory: owner unknown',
    '2026-03-31 10:00 ticket silence opened',
    '2026-03-31 10:00 letter owner-check → partner@contoso.example',
  ]);
});

test('a message ends the check, and closes the ticket where one was opened', () => {
  const answered = lookAfter(offer, '2026-04-20', [called, on('2026-04-02', theyWrote())]);
  expect(ticketDiary(answered)).toEqual([]);
  const late = lookAfter(offer, '2026-04-20', [called, on('2026-04-12', theyWrote(), 'answer')]);
  expect(ticketDiary(late)).toEqual(['2026-04-07 10:00 ticket silence opened', '2026-04-12 10:00 ticket closed']);
  expect(newsOf(late.life, '2026-04-20').slice(1)).toEqual([
    'from 2026-03-03: kept-late on 2026-04-12 by answer',
    'from 2026-04-12: open, due 2026-05-10',
  ]);
});

test.each([
  ['the letter to the owner came back', cameBack('owner-check', ADA.email)],
  ['somebody answered that nobody knows', ownerUnknown()],
  ['the directory learned that the owner left', ownerLeft()],
])('%s: the ticket does not wait for the week', (_, payload) => {
  const engine = lookAfter(offer, '2026-04-20', [called, on('2026-04-01', payload)]);
  expect(diary(engine, '2026-04-01')).toEqual([
    '2026-04-01 10:00 ticket silence opened',
    '2026-04-01 10:00 letter owner-check → partner@contoso.example',
  ]);
});

test('a new owner gets the hand-over and closes the ticket; staff hear that the owner still waits for news', () => {
  const engine = lookAfter(offer, '2026-04-27', [called, on('2026-04-10', ownerIs(BEN))]);
  expect(diary(engine, '2026-04-08')).toEqual([
    '2026-04-10 10:00 letter hand-over → ben@contoso.example',
    '2026-04-10 10:00 ticket closed',
    '2026-04-10 10:00 letter owner-found → team@programme.example',
  ]);
});

test('an owner who confirms without a word to us stops the ticket; at eight silent weeks the check begins again', () => {
  const engine = lookAfter(offer, '2026-05-10', [called, on('2026-04-02', ownerConfirmed(ADA))]);
  expect(diary(engine, '2026-04-01')).toEqual([
    '2026-04-02 10:00 letter owner-found → team@programme.example',
    '2026-04-28 10:00 directory: owner known',
    '2026-04-28 10:00 letter owner-check → ada@contoso.example',
    '2026-05-05 10:00 ticket silence opened',
    '2026-05-05 10:00 letter owner-check → partner@contoso.example',
  ]);
});

test('a ticket that support closes without a contact comes again after four more silent weeks', () => {
  const engine = lookAfter(offer, '2026-04-10', [called]);
  tellLate(engine, at('2026-04-10'), at('2026-04-10'), resolved(engine.tickets.at(-1), 'other'), 'closed');
  engine.goTo(at('2026-05-06'));
  expect(ticketDiary(engine)).toEqual([
    '2026-04-07 10:00 ticket silence opened',
    '2026-04-10 10:00 ticket closed',
    '2026-05-05 10:00 ticket silence opened',
  ]);
});

test('the priority does not rise while an answer is awaited: taken on days before the eighth week, the owner has a week', () => {
  const engine = lookAfter(anOffer({ type: 'list', onboardedAt: at('2026-04-25') }), '2026-05-30');
  expect(diary(engine).filter((line) => !/welcome|first-contact/.test(line))).toEqual([
    '2026-04-25 10:00 directory: owner known',
    '2026-04-25 10:00 letter owner-check → ada@contoso.example',
    '2026-05-02 10:00 ticket silence opened',
    '2026-05-02 10:00 letter owner-check → partner@contoso.example',
    '2026-05-25 10:00 ticket raised to high',
  ]);
});

describe('Before four weeks are over', () => {
  it.each([
    ['an owner who left', ownerLeft()],
    ['a letter that came back for good', cameBack('welcome', ADA.email)],
  ])('%s opens one ticket; at four weeks it is raised instead of a second one being opened', (_, payload) => {
    const engine = lookAfter(offer, '2026-04-30', [called, on('2026-03-06', payload)]);
    expect(ticketDiary(engine)).toEqual([
      '2026-03-06 10:00 ticket owner opened',
      '2026-03-31 10:00 ticket raised to high',
      '2026-04-28 10:00 ticket raised to urgent',
    ]);
  });

  it('a letter that is only delayed opens none', () => {
    const engine = lookAfter(offer, '2026-03-20', [
      called,
      on('2026-03-06', cameBack('welcome', ADA.email, 'm', false)),
    ]);
    expect(ticketDiary(engine)).toEqual([]);
  });

  it('that the owner left, said twice and after a bounce, is one loss and one ticket', () => {
    const engine = lookAfter(offer, '2026-03-20', [
      called,
      on('2026-03-06', cameBack('welcome', ADA.email)),
      on('2026-03-07', ownerLeft()),
      on('2026-03-08', ownerLeft()),
    ]);
    expect(ticketDiary(engine)).toEqual(['2026-03-06 10:00 ticket owner opened']);
  });

  it('“nobody knows” is no answer: the ticket stays open until an owner is named', () => {
    const engine = lookAfter(offer, '2026-03-10', [
      called,
      on('2026-03-06', ownerLeft()),
      on('2026-03-09', ownerUnknown()),
    ]);
    expect(ticketDiary(engine)).toEqual(['2026-03-06 10:00 ticket owner opened']);
    tellLate(engine, at('2026-03-11'), at('2026-03-11'), ownerIs(BEN), 'ben');
    engine.goTo(at('2026-03-12'));
    expect(ticketDiary(engine).slice(1)).toEqual(['2026-03-11 10:00 ticket closed']);
  });

  it('a loss whose ticket staff have resolved opens no second one; the next owner who is lost does', () => {
    const engine = lookAfter(offer, '2026-03-08', [called, on('2026-03-06', ownerLeft())]);
    tellLate(engine, at('2026-03-08'), at('2026-03-08'), resolved(engine.tickets.at(-1), 'other'), 'closed');
    tellLate(engine, at('2026-03-09'), at('2026-03-09'), ownerLeft(), 'again');
    tellLate(engine, at('2026-03-12'), at('2026-03-12'), ownerIs(BEN), 'ben');
    tellLate(engine, at('2026-03-15'), at('2026-03-15'), cameBack('hand-over', BEN.email), 'ben-bounced');
    engine.goTo(at('2026-03-16'));
    expect(ticketDiary(engine)).toEqual([
      '2026-03-06 10:00 ticket owner opened',
      '2026-03-08 10:00 ticket closed',
      '2026-03-15 10:00 ticket owner opened',
    ]);
  });

  it('a bounce at an address that was the owner’s before is no loss', () => {
    const engine = lookAfter(offer, '2026-03-20', [
      called,
      on('2026-03-06', ownerIs(BEN)),
      on('2026-03-08', cameBack('welcome', ADA.email)),
    ]);
    expect(ticketDiary(engine)).toEqual([]);
  });

  it('a letter that comes back before it is written down that it left is a loss all the same', () => {
    const early: EventPayload = { kind: 'mail-bounced', letter: null, messageId: '<m@x>', address: null, hard: true };
    const sent: EventPayload = {
      kind: 'mail-sent',
      letter: 'welcome',
      mail: 'm',
      messageId: '<m@x>',
      to: ADA.email,
      outcome: 'sent',
      promise: 'welcome',
    };
    const state = lifeOf(offer, on('2026-03-02', early, 'early'), on('2026-03-02', sent));
    expect([ownersLoss(lifeOf(offer, on('2026-03-02', early, 'early')))?.id, ownersLoss(state)?.id]).toEqual([
      undefined,
      'early',
    ]);
  });

  it('the same owner named twice, the second time for an earlier day, gets one hand-over', () => {
    const engine = lookAfter(offer, '2026-03-10', [called, on('2026-03-09', ownerIs(BEN), 'nine')]);
    tellLate(engine, at('2026-03-12'), at('2026-03-06'), ownerConfirmed(BEN), 'six');
    engine.goTo(at('2026-03-13'));
    expect(diary(engine, '2026-03-04')).toEqual(['2026-03-09 10:00 letter hand-over → ben@contoso.example']);
  });
});

test('two tracks that open a ticket each while the desk is slow: the later ticket closes, the first one stays', () => {
  const slowDesk = { minutes: (key: string) => (key.startsWith('owner-lost') ? 2 * 24 * 60 : 0) };
  const engine = lookAfter(offer, '2026-04-05', [called, on('2026-03-30', ownerLeft())], slowDesk);
  expect(ticketDiary(engine)).toEqual([
    '2026-03-31 10:00 ticket silence opened',
    '2026-04-01 10:00 ticket owner opened',
    '2026-04-01 10:00 ticket closed',
  ]);
});

test('when owner and account are both dead the ticket says so, and nothing is asked twice', () => {
  const engine = lookAfter(offer, '2026-04-20', [called], { dead: [ADA.email, ACCOUNT] });
  expect(diary(engine)).toEqual([
    '2026-03-02 10:00 letter welcome came back from ada@contoso.example',
    '2026-03-02 10:00 ticket owner opened',
    '2026-03-02 10:00 letter welcome came back from partner@contoso.example',
    '2026-03-02 10:00 letter owner-check came back from partner@contoso.example',
    '2026-03-24 10:00 letter reminder → team@programme.example',
    '2026-03-31 10:00 directory: owner left',
    '2026-03-31 10:00 ticket raised to high',
    '2026-03-31 10:00 letter owner-check came back from partner@contoso.example',
  ]);
});
