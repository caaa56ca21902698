import { closed } from '../taken';
import type { EventPayload, TicketOutcome } from '../../../domain/offer/events';
import type { Offer } from '../../../domain/offer/offer';
import { runningCheck } from '../../../domain/duties/running-check';
import {
  anOffer,
  at,
  BEN,
  cameBack,
  MAX,
  ownerIs,
  ownerLeft,
  ownerUnknown,
  paused,
  salesReach,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import { diary, tellLate } from '../diary';
import { Engine, type Hardship, NO_HARDSHIP } from '../engine';
import { ticketSteps } from '../../../domain/duties/ticket-steps';

const nobody = anOffer({ type: 'list', owner: null });
const list = anOffer({ type: 'list' });

/** So many days and hours after publication. */
const day = (n: number, hours = 0): string =>
  new Date(Date.parse(at('2026-03-02')) + (n * 24 + hours) * 3_600_000).toISOString();

/** Told on a day, for that day or an earlier moment. */
const tell = (engine: Engine, n: number, payload: EventPayload, own = day(n)): void => {
  tellLate(engine, day(n), own, payload, `${payload.kind} ${n} ${own}`);
};

/** Looked after until a day, silent since publication. */
function silent(offer: Offer, until: number, world: Partial<Hardship> = {}): Engine {
  const engine = new Engine(offer, { ...NO_HARDSHIP, ...world });
  tell(engine, 0, weSpoke());
  engine.goTo(day(until));
  return engine;
}

/** A person resolves the ticket that was opened last. */
const resolve = (engine: Engine, n: number, outcome: TicketOutcome, own = day(n)): void => {
  engine.goTo(day(n));
  tell(engine, n, { kind: 'ticket-resolved', ticket: engine.tickets.at(-1) ?? '', outcome, note: null }, own);
};

/** What was done about the silence and the owner from a day until another: `64 ticket closed`. */
function done(engine: Engine, from: number, until: number): string[] {
  engine.goTo(day(until));
  return diary(engine, day(from))
    .filter((line) => /directory|owner|ticket|hand-over/.test(line))
    .map((line) => {
      const [date = '', time = '', ...said] = line.split(' ');
      const hours = (Date.parse(`${date}T${time}:00Z`) - Date.parse(day(0))) / 3_600_000;
      return `${Math.floor(hours / 24)}${hours % 24 === 0 ? '' : `+${hours % 24}h`} ${said.join(' ')}`;
    });
}

/** A letter of a person was a message, until it comes back from somebody else than the owner. */
const written: EventPayload = { ...weSpoke(), messageId: '<m-x@programme.example>' } as EventPayload;
const returned = cameBack('personal', 'sam@contoso.example', 'm-x');

describe('A silence that goes on keeps its ticket', () => {
  it('when a message is told so late that news is overdue all the same: no second check, the same rungs', () => {
    const engine = silent(nobody, 64);
    tell(engine, 64, theyWrote(), day(0, 1));
    expect(done(engine, 28, 90)).toEqual([
      '28 directory: owner unknown',
      '28 ticket silence opened',
      '28 letter owner-check → partner@contoso.example',
      '56 ticket raised to high',
      '84+1h ticket raised to urgent',
    ]);
  });

  it('and so does a check within its week', () => {
    const engine = silent(list, 30);
    tell(engine, 30, theyWrote(), day(0, 1));
    expect(runningCheck(engine.life)).toMatchObject({ because: 'silence', askedAt: day(28), silentSince: day(0, 1) });
    expect(done(engine, 29, 40)).toEqual([
      '35 ticket silence opened',
      '35 letter owner-check → partner@contoso.example',
    ]);
  });

  it('but not when the message makes news due later: the ticket closes, and the check begins anew at that date', () => {
    const engine = silent(nobody, 40);
    tell(engine, 40, theyWrote(), day(20));
    expect(done(engine, 40, 50)).toEqual([
      '40 ticket closed',
      '48 directory: owner unknown',
      '48 ticket silence opened',
      '48 letter owner-check → partner@contoso.example',
    ]);
  });

  it('a pause that is told late closes it too, saying when news is due', () => {
    const engine = silent(nobody, 30);
    const rests = paused('2026-04-21', 'publisher-asked');
    engine.record(rests, 'rests', 'lena', day(27));
    expect(closed(ticketSteps, engine.life, engine.now).map(({ note }) => note)).toEqual([
      `News is due at ${day(51)}.`,
    ]);
    expect(done(engine, 29, 52)).toEqual([
      '30 ticket closed',
      '51 directory: owner unknown',
      '51 ticket silence opened',
      '51 letter owner-check → partner@contoso.example',
    ]);
  });

  it('what closed it comes to nothing: the check begins again at once', () => {
    const engine = silent(nobody, 40);
    tell(engine, 40, written);
    tell(engine, 42, returned);
    expect(done(engine, 40, 43)).toEqual([
      '40 ticket closed',
      '42 directory: owner unknown',
      '42 ticket silence opened',
      '42 letter owner-check → partner@contoso.example',
    ]);
  });

  it('and within the week of a check nothing is asked twice', () => {
    const engine = silent(list, 29);
    tell(engine, 29, written);
    tell(engine, 31, returned);
    expect(done(engine, 29, 36)).toEqual([
      '35 ticket silence opened',
      '35 letter owner-check → partner@contoso.example',
    ]);
  });
});

describe('A ticket that a person has resolved stays resolved', () => {
  it.each<[number, string]>([
    [57, '84'],
    [76, '84'],
    [78, '112'],
  ])('resolved on day %i with “other”, the check begins again on day %s: not within a week', (n, next) => {
    const engine = silent(nobody, n);
    resolve(engine, n, 'other');
    expect(done(engine, 57, Number(next) + 1).filter((line) => !/letter/.test(line))).toEqual([
      `${n} ticket closed`,
      `${next} directory: owner unknown`,
      `${next} ticket silence opened`,
    ]);
  });

  it.each<[TicketOutcome]>([['other'], ['no-owner']])(
    'dated back, “%s” counts from when we learned of it',
    (outcome) => {
      const engine = silent(nobody, 57);
      resolve(engine, 57, outcome, day(30));
      expect(done(engine, 57, 83)).toEqual(['57 ticket closed']);
    },
  );

  it('after a contact so long ago that news is overdue all the same, too', () => {
    const engine = silent(nobody, 60);
    resolve(engine, 60, 'contacted');
    tell(engine, 60, weSpoke(), day(1));
    expect(done(engine, 60, 84)).toEqual(['60 ticket closed']);
    expect(done(engine, 84, 86)).toContain('85 ticket silence opened');
  });

  it('a new owner who is named when it has risen gets the hand-over, and is not asked at the same moment', () => {
    const engine = silent(list, 57);
    tell(engine, 57, ownerIs(BEN));
    expect(done(engine, 57, 86)).toEqual([
      '57 letter hand-over → ben@contoso.example',
      '57 ticket closed',
      '57 letter owner-found → team@programme.example',
      '84 directory: owner known',
      '84 letter owner-check → ben@contoso.example',
    ]);
  });

  it('named less than a week before a rung, the owner is asked at the next one', () => {
    const engine = silent(list, 50);
    tell(engine, 80, ownerIs(BEN));
    expect(done(engine, 81, 113)).toEqual([
      '112 directory: owner known',
      '112 letter owner-check → ben@contoso.example',
    ]);
  });

  it('an owner who was named, and then is known to nobody, is looked for at once', () => {
    const engine = silent(list, 57);
    tell(engine, 57, ownerIs(BEN));
    tell(engine, 59, ownerUnknown());
    expect(done(engine, 59, 60)).toEqual([
      '59 directory: owner left',
      '59 ticket silence opened',
      '59 letter owner-check → partner@contoso.example',
    ]);
  });
});

test('a check that begins late, less than a week before its next rung, rises at the one after that', () => {
  const engine = new Engine(anOffer({ type: 'list', owner: null, onboardedAt: day(52) }), NO_HARDSHIP);
  engine.record(weSpoke(), 'call', 'lena', day(0));
  expect(done(engine, 52, 86)).toEqual([
    '52 directory: owner unknown',
    '52 ticket silence opened',
    '52 letter owner-check → partner@contoso.example',
    '84 ticket raised to high',
  ]);
});

describe('What is decided while a ticket is opening or closing', () => {
  /** The desk takes an hour for what has such a key. */
  const slow = (pattern: RegExp): Partial<Hardship> => ({ minutes: (key) => (pattern.test(key) ? 60 : 0) });

  it.each<[string, Partial<Hardship>]>([
    ['at once', {}],
    ['after an hour', slow(/^close\//)],
  ])('a message closes the silence ticket %s: an owner who left meanwhile is still looked for', (_, world) => {
    const engine = silent(list, 40, world);
    tell(engine, 40, theyWrote());
    tell(engine, 40, ownerLeft());
    const lines = done(engine, 40, 60);
    expect(lines.filter((line) => line.endsWith('opened'))).toEqual(['40 ticket owner opened']);
    expect(lines.filter((line) => line.endsWith('closed')).length).toEqual(1);
    expect(runningCheck(engine.life)).toMatchObject({ because: 'owner-lost', askedAt: day(40) });
  });

  it('an owner whose loss was in hand of a silence ticket is looked for on, when a message closes that', () => {
    const engine = silent(list, 30);
    tell(engine, 30, ownerLeft());
    tell(engine, 32, theyWrote());
    expect(done(engine, 30, 40)).toEqual([
      '30 ticket silence opened',
      '30 letter owner-check → partner@contoso.example',
      '32 ticket owner opened',
      '32 ticket closed',
      '32 letter owner-check → partner@contoso.example',
    ]);
  });

  it('a message while the silence ticket is opening: it closes as soon as it is there, and the loss has its own', () => {
    const engine = silent(list, 35, slow(/^news\/.*ticket$/));
    tell(engine, 35, theyWrote());
    tell(engine, 35, ownerLeft());
    expect(done(engine, 35, 40).filter((line) => line.includes('ticket'))).toEqual([
      '35 ticket owner opened',
      '35+1h ticket silence opened',
      '35+1h ticket closed',
    ]);
  });

  it('an owner named while the ticket about the loss is closing, and lost again, has a ticket again', () => {
    const engine = silent(list, 5, slow(/^close\//));
    tell(engine, 5, ownerLeft());
    tell(engine, 6, ownerIs(BEN));
    engine.goTo(day(6));
    engine.record(ownerLeft(), 'again', 'lena', day(6, 0.5));
    expect(done(engine, 5, 10).filter((line) => line.includes('ticket'))).toEqual([
      '5 ticket owner opened',
      '6+1h ticket closed',
      '6+1h ticket owner opened',
    ]);
  });

  it('a tier that falls again while its review is closing is looked at again', () => {
    const engine = silent(anOffer({ type: 'transact' }), 1, slow(/^close\//));
    const managed: EventPayload = { kind: 'manager-named', ...MAX };
    for (const [i, said] of [managed, salesReach('co-sell'), salesReach('awareness')].entries())
      tell(engine, 2 + i, said);
    tell(engine, 6, salesReach('co-sell'));
    engine.goTo(day(6));
    engine.record(salesReach('awareness'), 'fallen again', 'lena', day(6, 0.5));
    expect(done(engine, 2, 10)).toEqual([
      '4 ticket tier-review opened',
      '6+1h ticket closed',
      '6+1h ticket tier-review opened',
    ]);
  });

  it('a promise whose proof comes back has a ticket again', () => {
    const engine = new Engine(list, NO_HARDSHIP);
    tell(engine, 8, written);
    tell(engine, 9, returned);
    expect(done(engine, 0, 12)).toEqual([
      '7 ticket first-contact opened',
      '8 ticket closed',
      '9 ticket first-contact opened',
    ]);
  });
});
