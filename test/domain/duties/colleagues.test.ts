import {
  cameBack,
  managerNamed,
  MAX,
  EVE,
  anOffer,
  on,
  ownerLeft,
  theyWrote,
  weSpoke,
  salesReach,
} from '../../support/lives';
import { factsOf } from '../../../domain/offer/state';
import type { EventPayload } from '../../../domain/offer/events';
import { diary, lookAfter, tellLate } from '../diary';
import { at } from '../../support/lives';

const offer = anOffer();
const spoke = on('2026-03-04', weSpoke());
const named = on('2026-03-03', managerNamed(MAX));

/** The letter that the service sent last to an address, as it comes back. */
const bounceOfLast = (engine: ReturnType<typeof lookAfter>, letter: 'reminder' | 'check-in'): EventPayload => {
  const sent = engine.mails.filter((mail) => mail.letter === letter).at(-1);
  return { ...cameBack(letter, MAX.email), messageId: sent?.messageId ?? '' } as EventPayload;
};

describe('A letter to a colleague that comes back', () => {
  it('goes to the team before the due date, once, and so does what comes after it', () => {
    const engine = lookAfter(offer, '2026-03-25 12:00', [named, spoke]);
    expect(diary(engine, '2026-03-20')).toEqual(['2026-03-25 10:00 letter reminder → max@programme.example']);
    const bounce = bounceOfLast(engine, 'reminder');
    tellLate(engine, at('2026-03-25 13:00'), at('2026-03-25 13:00'), bounce, 'b-1');
    tellLate(engine, at('2026-03-25 14:00'), at('2026-03-25 14:00'), bounce, 'b-2');
    engine.goTo(at('2026-03-31'));
    tellLate(engine, at('2026-03-31'), at('2026-03-31'), weSpoke(), 'spoke');
    engine.goTo(at('2026-04-03'));
    expect(diary(engine, '2026-03-25T13')).toEqual([
      '2026-03-25 13:00 letter reminder → team@programme.example',
      '2026-04-02 09:00 letter check-in → team@programme.example',
    ]);
    expect(factsOf(engine.life, 'mail-bounced').map(({ address }) => address)).toEqual([MAX.email, MAX.email]);
  });

  it('that the server refuses at once goes to the team as well', () => {
    const engine = lookAfter(offer, '2026-03-26', [named, spoke], { dead: [MAX.email] });
    expect(diary(engine, '2026-03-20')).toEqual([
      '2026-03-25 10:00 letter reminder came back from max@programme.example',
      '2026-03-25 10:00 letter reminder → team@programme.example',
    ]);
  });

  it('is the next manager’s again as soon as one is named', () => {
    const engine = lookAfter(offer, '2026-03-26', [named, spoke], { dead: [MAX.email] });
    tellLate(engine, at('2026-03-27'), at('2026-03-27'), managerNamed(EVE), 'eve');
    engine.goTo(at('2026-04-03'));
    expect(diary(engine, '2026-04-02').filter((line) => line.includes('check-in'))).toEqual([
      '2026-04-02 09:00 letter check-in → eve@programme.example',
    ]);
  });
});

describe('What a publisher wrote', () => {
  const cameIn = (day: string) => on(day, { ...theyWrote('email'), mail: 'in-1' }, 'in-1');

  it('is told at once in working hours, and is no reminder yet', () => {
    const engine = lookAfter(anOffer({ type: 'list' }), '2026-03-05 09:00', [spoke, cameIn('2026-03-04 14:00')]);
    expect(diary(engine, '2026-03-04 14:00')).toEqual(['2026-03-04 14:00 letter reminder → team@programme.example']);
  });

  it('at night and on a weekend waits for the morning; answered by then nobody is told', () => {
    const night = [spoke, cameIn('2026-03-06 21:00')];
    const told = lookAfter(anOffer({ type: 'list' }), '2026-03-09 09:00', night);
    expect(diary(told, '2026-03-06')).toContain('2026-03-09 08:00 letter reminder → team@programme.example');
    const answered = lookAfter(anOffer({ type: 'list' }), '2026-03-09 09:00', [...night, on('2026-03-07', weSpoke())]);
    expect(diary(answered, '2026-03-06')).toEqual([]);
  });

  it('and was logged by a colleague is told to nobody; handed over it is', () => {
    const engine = lookAfter(anOffer({ type: 'list' }), '2026-03-05 12:00', [
      spoke,
      on('2026-03-04 14:00', theyWrote('email'), 'q'),
      on('2026-03-05', { kind: 'reply-assigned', message: 'q', to: EVE, how: 'handed-over' }),
    ]);
    expect(diary(engine, '2026-03-04 12:00')).toEqual(['2026-03-05 10:00 letter reminder → eve@programme.example']);
  });
});

describe('Advice that a reader does not want', () => {
  const transact = anOffer({ type: 'transact' });
  const ends: EventPayload = { kind: 'advice-ended', address: 'PARTNER@contoso.example', how: 'complained' };
  const risen = on('2026-03-10', salesReach('co-sell'));
  const letters = (happened: Parameters<typeof lookAfter>[2]): string[] =>
    diary(lookAfter(transact, '2026-03-11', happened)).filter((line) => line.includes('tier-risen'));

  it('is not sent, until it is wanted again', () => {
    expect(letters([risen])).toHaveLength(1);
    expect(letters([on('2026-03-05', ends), risen])).toEqual([]);
    const resumed: EventPayload = { kind: 'advice-resumed', address: 'partner@contoso.example' };
    expect(letters([on('2026-03-05', ends), on('2026-03-06', resumed), risen])).toHaveLength(1);
  });

  it('stops nothing that is owed: a new owner gets the hand-over all the same', () => {
    const engine = lookAfter(offer, '2026-03-11', [
      on('2026-03-03', { kind: 'advice-ended', address: 'ben@contoso.example', how: 'unsubscribed' }),
      on('2026-03-05', ownerLeft()),
      on('2026-03-06', { kind: 'owner-known', name: 'Ben', email: 'ben@contoso.example' }),
    ]);
    expect(diary(engine)).toContain('2026-03-06 10:00 letter hand-over → ben@contoso.example');
  });
});
