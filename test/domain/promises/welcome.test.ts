import { ledger } from '../../../domain/promises/ledger';
import { promiseView } from '../../../domain/offer/view';
import {
  ACCOUNT,
  ADA,
  anOffer,
  at,
  BEN,
  cameBack,
  letterSent,
  lifeOf,
  on,
  ownerIs,
  standing,
} from '../../support/lives';
import { diary, lookAfter } from '../diary';
import { whyIn } from '../../support/in-english';

const offer = anOffer({ type: 'list' });

test('the welcome is due within an hour of onboarding, and kept when a mail server has taken it', () => {
  const state = lifeOf(offer, on('2026-03-02 10:00', letterSent('welcome', ADA.email)));
  expect(
    ledger(state)
      .slice(0, 1)
      .map((promised) => ({ ...promiseView(promised, at('2026-03-02')), why: whyIn(promised) })),
  ).toEqual([
    {
      id: 'welcome',
      kind: 'welcome',
      about: null,
      owedTo: 'publisher',
      owedBy: 'service',
      madeAt: '2026-03-02T10:00:00.000Z',
      dueAt: '2026-03-02T11:00:00.000Z',
      status: 'kept',
      settledAt: '2026-03-02T10:00:00.000Z',
      evidence: { type: 'mail', id: 'm-welcome' },
      why: [
        'The offer was taken on at 2026-03-02T10:00:00.000Z; its publisher gets the self-service advice at once.',
        'At once means within PT1H.',
      ],
    },
  ]);
});

test('a welcome that leaves after an hour is kept late', () => {
  const state = lifeOf(offer, on('2026-03-02 12:30', letterSent('welcome', ADA.email)));
  expect(standing(lifeOf(offer), 'welcome', '2026-03-02 12:00')).toEqual('overdue since 2026-03-02 11:00');
  expect(standing(state, 'welcome', '2026-03-03')).toEqual('kept-late on 2026-03-02 12:30 by m-welcome');
});

test('a bounce takes the evidence away again; one that is only a delay does not', () => {
  const sent = on('2026-03-02', letterSent('welcome', ADA.email));
  const late = on('2026-03-03', cameBack('welcome', ADA.email, 'm-welcome', false));
  const hard = on('2026-03-04', cameBack('welcome', ADA.email));
  expect(standing(lifeOf(offer, sent, late), 'welcome', '2026-03-05')).toEqual('kept on 2026-03-02 by m-welcome');
  expect(standing(lifeOf(offer, sent, late, hard), 'welcome', '2026-03-05')).toEqual('overdue since 2026-03-02 11:00');
});

test('a letter of which nobody knows whether it arrived is no evidence and is not written again: a person is told by a ticket', () => {
  const engine = lookAfter(offer, '2026-03-05', [], { unclear: 1 });
  expect(standing(engine.life, 'welcome', '2026-03-05')).toEqual('overdue since 2026-03-02 11:00');
  expect(diary(engine)).toEqual([
    '2026-03-02 10:00 letter welcome → ada@contoso.example',
    '2026-03-02 11:00 ticket welcome opened',
  ]);
});

test('to an owner whose address is dead it goes to the account, once; the owner is looked for', () => {
  const engine = lookAfter(offer, '2026-03-05', [], { dead: [ADA.email] });
  expect(diary(engine)).toEqual([
    '2026-03-02 10:00 letter welcome came back from ada@contoso.example',
    '2026-03-02 10:00 ticket owner opened',
    '2026-03-02 10:00 letter welcome → partner@contoso.example',
    '2026-03-02 10:00 letter owner-check → partner@contoso.example',
  ]);
  expect(standing(engine.life, 'welcome', '2026-03-05')).toMatch(/^kept on 2026-03-02 by /);
});

test('when the account is dead too it waits for the next owner, and a person is told by one ticket', () => {
  const dead = { dead: [ADA.email, ACCOUNT] };
  const engine = lookAfter(offer, '2026-03-10', [on('2026-03-05', ownerIs(BEN))], dead);
  expect(diary(engine, at('2026-03-02 10:01'))).toEqual([
    '2026-03-05 10:00 letter welcome → ben@contoso.example',
    '2026-03-05 10:00 letter hand-over → ben@contoso.example',
    '2026-03-05 10:00 ticket closed',
    '2026-03-09 08:00 letter reminder → team@programme.example',
    '2026-03-09 10:00 ticket first-contact opened',
  ]);
  expect(standing(engine.life, 'welcome', '2026-03-10')).toMatch(/^kept-late on 2026-03-05 by /);
});

test('where nobody knows the owner, a dead account opens a ticket at once', () => {
  const engine = lookAfter(anOffer({ type: 'list', owner: null }), '2026-03-05', [], { dead: [ACCOUNT] });
  expect(diary(engine)).toEqual([
    '2026-03-02 10:00 letter welcome came back from partner@contoso.example',
    '2026-03-02 10:00 ticket owner opened',
    '2026-03-02 10:00 letter owner-check came back from partner@contoso.example',
  ]);
});
