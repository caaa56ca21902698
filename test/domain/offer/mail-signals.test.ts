import { after } from '../../../domain/calendar/instants';
import { append } from '../../../domain/offer/append';
import { adviceEnd, lastAway } from '../../../domain/offer/addresses';
import { compact } from '../../../domain/offer/compaction';
import type { EventPayload } from '../../../domain/offer/events';
import { decideSignal, SIGNALS } from '../../../domain/offer/signals';
import { factsOf, isVoid, type OfferState } from '../../../domain/offer/state';
import { ownerOf } from '../../../domain/duties/owner';
import { ACCOUNT, ADA, anOffer, at, BEN, lifeOf, letterSent, on, ownerIs, standing } from '../../support/lives';

const offer = anOffer({ type: 'list' });
const now = at('2026-03-10');
const THE_LETTER = '<m-welcome@programme.example>';
const welcomed = on('2026-03-02', letterSent('welcome', ADA.email));

/** The life after a signal. */
function hear(state: OfferState, signal: string, input: unknown, when = now): OfferState {
  const { facts, ...stamp } = decideSignal(state, signal, input, when, () => 'new');
  return append(
    state,
    facts.map((event) => ({ event })),
    stamp,
    when,
  );
}

const heard = (signal: string, input: unknown, state = lifeOf(offer, welcomed)): readonly EventPayload[] =>
  decideSignal(state, signal, input, now, () => 'new').facts;

test('a signal of the intake counts once by its id', () => {
  const said: Record<string, unknown> = {
    messageReceived: { channel: 'email', direction: 'inbound', mail: 'in-1', messageId: '<a@b>' },
    mailBounced: { messageId: THE_LETTER, hard: true },
    personAway: { address: ADA.email, until: '2026-12-08' },
    personLeft: { address: ADA.email },
    mailComplained: { messageId: THE_LETTER, address: ADA.email },
  };
  for (const [signal, input] of Object.entries(said)) {
    const whole = { ...(input as object), id: 'in-1', at: '2026-03-09T10:00:00Z' };
    const once = hear(lifeOf(offer, welcomed), signal, whole);
    expect({ signal, twice: hear(once, signal, whole) === once, grew: once.revision > 2 }).toEqual({
      signal,
      twice: true,
      grew: true,
    });
  }
  expect(SIGNALS).toEqual(expect.arrayContaining(Object.keys(said)));
});

test('a message says which mail it is', () => {
  const input = {
    channel: 'email',
    direction: 'inbound',
    with: 'Ada',
    summary: 'Yes.',
    mail: 'in-1',
    messageId: '<a@b>',
  };
  expect(heard('messageReceived', input)).toEqual([
    {
      ...{ kind: 'message', channel: 'email', direction: 'inbound', with: 'Ada', summary: 'Yes.', about: null },
      ...{ mail: 'in-1', messageId: '<a@b>' },
    },
  ]);
});

test('a report about the mail that a publisher has sent takes nothing back', () => {
  const wrote = hear(lifeOf(offer), 'messageReceived', {
    ...{ id: 'in-1', channel: 'email', direction: 'inbound', messageId: '<a@b>' },
  });
  const reported = hear(wrote, 'mailBounced', { id: 'in-2', messageId: '<a@b>', hard: true });
  expect(isVoid(reported, 'in-1')).toBe(false);
});

describe('A bounce', () => {
  it('keeps its status, and is soft unless it is said to be hard', () => {
    expect(heard('mailBounced', { messageId: THE_LETTER, status: '4.2.2', address: ADA.email })).toEqual([
      {
        ...{ kind: 'mail-bounced', letter: 'welcome', messageId: THE_LETTER, address: ADA.email },
        ...{ hard: false, status: '4.2.2' },
      },
    ]);
  });

  it('that is soft leaves the proof; at its end it takes the proof, and does not mark the address', () => {
    const soft = hear(lifeOf(offer, welcomed), 'mailBounced', { id: 'b', messageId: THE_LETTER });
    expect(standing(soft, 'welcome', '2026-03-10')).toMatch(/^kept/);
    const over = hear(soft, 'mailBounced', { id: 'c', messageId: THE_LETTER, final: true });
    expect(factsOf(over, 'mail-bounced').at(-1)).toMatchObject({ hard: false, undelivered: true });
    expect(standing(over, 'welcome', '2026-03-10')).toMatch(/^overdue/);
    expect(standing(compact(over, over.revision, after(now, 'P1D')), 'welcome', '2026-03-10')).toMatch(/^overdue/);
    expect(ownerOf(over)).toMatchObject({ status: 'known', email: ADA.email });
  });
});

describe('An automatic answer', () => {
  it('says until when somebody is away; the same again is no news', () => {
    const away = hear(lifeOf(offer), 'personAway', { id: 'a', address: ADA.email, until: '2026-03-20' });
    expect(lastAway(away, 'ADA@contoso.example')?.until).toBe('2026-03-20');
    expect(heard('personAway', { id: 'b', address: ADA.email, until: '2026-03-20' }, away)).toEqual([]);
    expect(heard('personAway', { id: 'b', address: ADA.email, until: null }, away)).toEqual([
      { kind: 'person-away', address: ADA.email, until: null },
    ]);
  });

  it.each([
    ['tomorrow', 'until'],
    ['2026-02-30', 'until'],
  ])('whose day of return is %s is told to a person', (until, field) => {
    expect(heard('personAway', { address: ADA.email, until })).toMatchObject([{ kind: 'signal-unread', field }]);
  });

  it('of the owner who has left is a loss, and whom it names is a suggestion', () => {
    const input = { id: 'l', address: ADA.email.toUpperCase(), writeTo: { name: 'Ben', email: BEN.email } };
    const left = hear(lifeOf(offer), 'personLeft', input);
    expect(ownerOf(left)).toMatchObject({ status: 'left', email: ADA.email });
    expect(factsOf(left, 'person-left')).toMatchObject([{ writeTo: { name: 'Ben', email: BEN.email } }]);
    expect(factsOf(left, 'owner-known')).toEqual([]);
  });

  it('of the account is a loss where nobody knows the owner', () => {
    const unknown = lifeOf(anOffer({ type: 'list', owner: null }));
    expect(ownerOf(hear(unknown, 'personLeft', { id: 'l', address: ACCOUNT })).status).toBe('left');
    expect(ownerOf(hear(lifeOf(offer), 'personLeft', { id: 'l', address: ACCOUNT })).status).toBe('known');
  });

  it('of anybody else shows once, and changes no owner', () => {
    const left = hear(lifeOf(offer), 'personLeft', { id: 'l', address: 'sam@contoso.example' });
    expect(factsOf(left, 'person-left')).toMatchObject([{ address: 'sam@contoso.example', writeTo: null }]);
    expect(ownerOf(left).status).toBe('known');
    expect(heard('personLeft', { id: 'm', address: 'sam@contoso.example' }, left)).toEqual([]);
  });

  it('that is older than the new owner takes nobody away', () => {
    const changed = lifeOf(offer, on('2026-03-05', ownerIs(BEN)));
    const left = hear(changed, 'personLeft', { id: 'l', at: '2026-03-04T10:00:00Z', address: BEN.email });
    expect(ownerOf(left)).toMatchObject({ status: 'known', email: BEN.email });
  });
});

describe('A complaint', () => {
  it('ends advice to that address, whatever its case, and nothing else', () => {
    const complained = hear(lifeOf(offer, welcomed), 'mailComplained', { id: 'c', messageId: THE_LETTER });
    expect(factsOf(complained, 'mail-complained')).toMatchObject([{ address: ADA.email, letter: 'welcome' }]);
    expect(adviceEnd(complained, ADA.email.toUpperCase())).toMatchObject({ how: 'complained' });
    expect(adviceEnd(complained, ACCOUNT)).toBeUndefined();
    expect(standing(complained, 'welcome', '2026-03-10')).toMatch(/^kept/);
    expect(heard('mailComplained', { id: 'd', address: ADA.email }, complained)).toHaveLength(1);
  });

  it('about a letter that nobody knows needs an address', () => {
    expect(heard('mailComplained', { messageId: '<nobody@nowhere>' })).toMatchObject([{ kind: 'signal-unread' }]);
  });
});
