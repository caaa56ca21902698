import { benefitsOf } from '../../../domain/benefits/benefits';
import { COMMANDS } from '../../../domain/offer/commands';
import { engagementOf } from '../../../domain/offer/engagement';
import type { EventPayload } from '../../../domain/offer/events';
import { Fields } from '../../../domain/offer/inputs';
import { ledger } from '../../../domain/promises/ledger';
import {
  activated,
  anOffer,
  at,
  completed,
  type Dated,
  ended,
  EVE,
  lifeOf,
  managerNamed,
  MAX,
  movedUp,
  newsOf,
  on,
  paused,
  relisted,
  requestMade,
  resumed,
  salesReach,
  standing,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import { tellLate, lookAfter } from '../diary';
import { whyIn } from '../../support/in-english';

const LISTING = 'listing-optimization';
const PRESS = 'press-release-support';
const offer = anOffer();
const list = anOffer({ type: 'list' });
const declinedIt: EventPayload = { kind: 'engagement-declined', note: null };
const gone = on('2026-03-05', ended('delisted'));
const back = on('2026-03-20', relisted());
const rests = on('2026-03-05', paused('2026-03-25', 'publisher-asked'));

const contactAbout = (benefit: string, day: string): string => `benefit-contact/${benefit}/${at(day)}`;
const dueOf = (id: string, of: typeof offer, ...happened: Dated[]): string | undefined =>
  ledger(lifeOf(of, ...happened)).find((each) => each.id === id)?.dueAt;

describe('A date that was settled never moves again', () => {
  it('during a pause it moves by the time for which the promise was open, as `why` says', () => {
    const call = on('2026-03-08', weSpoke(), 'call');
    expect(dueOf('first-contact', list, rests, call)).toEqual(at('2026-03-12'));
    expect(dueOf('first-contact', list, rests, call, on('2026-03-10', resumed()))).toEqual(at('2026-03-12'));
    expect(whyIn(ledger(lifeOf(list, rests, call)).find(({ id }) => id === 'first-contact')).at(-1)).toEqual(
      `The offer was paused from ${at('2026-03-05')} to ${at('2026-03-25')} (publisher-asked), settled at ${at('2026-03-08')}: due ${at('2026-03-12')} instead of ${at('2026-03-09')}.`,
    );
  });

  it('an ending settles too: within a pause the date moves up to it, and a pause after the relisting moves nothing', () => {
    const earlier = on('2026-03-03', paused('2026-03-13'));
    const later = on('2026-03-21', paused('2026-04-21', 'publisher-asked'));
    expect(dueOf('first-contact', list, earlier, gone)).toEqual(at('2026-03-11'));
    expect(dueOf('first-contact', list, gone, back, later)).toEqual(at('2026-03-09'));
    expect(newsOf(lifeOf(list, gone, back, later), '2026-03-22')).toEqual([
      'from 2026-03-02: waived on 2026-03-05',
      'from 2026-03-20: open, due 2026-05-18',
    ]);
  });

  it('a pause goes on over an ending: what is promised at the relisting rests for the rest of it', () => {
    expect(
      newsOf(lifeOf(list, on('2026-03-04', paused('2026-04-01', 'publisher-asked')), gone, back), '2026-03-22'),
    ).toEqual(['from 2026-03-02: waived on 2026-03-05', 'from 2026-03-20: open, due 2026-04-29']);
  });
});

describe('What was owed for a benefit', () => {
  const before = on('2026-03-03', activated(LISTING));
  const after = on('2026-03-21', activated(PRESS));
  const call = on('2026-03-22', weSpoke(), 'call');

  it('is owed no more after an ending, so that a message about nothing in particular settles what is owed since', () => {
    expect(
      standing(lifeOf(offer, before, gone, back, after, call), contactAbout(PRESS, '2026-03-21'), '2026-03-23'),
    ).toEqual('kept on 2026-03-22 by call');
  });

  it('at the instant of the ending a message still keeps it', () => {
    const said = on('2026-03-05', weSpoke(), 'call');
    expect(standing(lifeOf(offer, before, gone, said), contactAbout(LISTING, '2026-03-03'), '2026-03-23')).toEqual(
      'kept on 2026-03-05 by call',
    );
  });

  it('activated while the offer was over, because that was told late: contact before the relisting keeps it, later contact does not', () => {
    const meanwhile = on('2026-03-10', activated(LISTING));
    const said = (day: string): Dated => on(day, weSpoke(LISTING), 'call');
    const stands = (...more: Dated[]): string =>
      standing(lifeOf(offer, meanwhile, ...more, gone, back), contactAbout(LISTING, '2026-03-10'), '2026-04-01');
    expect([stands(), stands(said('2026-03-12')), stands(said('2026-03-20')), stands(said('2026-03-22'))]).toEqual([
      'waived on 2026-03-10',
      'kept on 2026-03-12 by call',
      'waived on 2026-03-10',
      'waived on 2026-03-10',
    ]);
  });
});

describe('A technical request that is open at an ending', () => {
  const asked = on('2026-03-03', requestMade('TR-1'));
  const answers = (...happened: Dated[]) =>
    COMMANDS.answerRequest(
      lifeOf(offer, ...happened),
      new Fields({ number: 'TR-1', summary: 'Like this.' }),
      at('2026-03-22'),
      'answer',
    );

  it('is closed by it: after the relisting it is not answered any more, one made since is', () => {
    expect(answers(asked, gone, back)).toMatchObject({ code: 'request-closed' });
    expect(answers(on('2026-03-21', requestMade('TR-1')), gone, back)).toMatchObject([
      { kind: 'request-answered' },
      { kind: 'message' },
    ]);
  });

  it('made while the offer was over, because that was told late, it is closed by that ending', () => {
    const state = lifeOf(offer, on('2026-03-10', requestMade('TR-1')), gone, back);
    expect(standing(state, 'technical-answer/TR-1', '2026-03-22')).toEqual('waived on 2026-03-10');
    expect(answers(on('2026-03-10', requestMade('TR-1')), gone, back)).toMatchObject({ code: 'request-closed' });
  });
});

describe('A manager keeps the promise', () => {
  const stands = (...happened: Dated[]): string =>
    standing(lifeOf(offer, ...happened), 'engagement-manager', '2026-07-01');
  const named = on('2026-03-06', managerNamed(MAX), 'max');

  it('when named before the engagement was declined, or in that moment; whoever is named after it does not count', () => {
    expect(stands(named, on('2026-03-05', declinedIt))).toEqual('waived on 2026-03-05');
    expect(stands(on('2026-03-05', declinedIt), named)).toEqual('waived on 2026-03-05');
    expect(stands(named, on('2026-03-06', declinedIt))).toEqual('kept on 2026-03-06 by max');
    const eve = on('2026-03-10', managerNamed(EVE));
    const { status, manager } = engagementOf(lifeOf(offer, named, eve, on('2026-03-08', declinedIt)));
    expect([status, manager?.name]).toEqual(['declined', MAX.name]);
  });

  it('when named before the term was over: since its end, or later, it is missed', () => {
    const knownSince = (since: string) =>
      anOffer({
        onboardedAt: at('2026-07-01'),
        known: { lastMessageAt: null, firstContactAt: null, engagementManager: { ...MAX, since } },
      });
    const status = (since: string): string => {
      const { life: state } = lookAfter(knownSince(since), '2026-07-02');
      return standing(state, 'engagement-manager', '2026-07-02');
    };
    expect(status('2026-06-02T08:59:59.999Z')).toEqual('kept-late on 2026-06-02 08:59 by known/engagement-manager');
    expect(status('2026-06-02T09:00:00.000Z')).toEqual('missed on 2026-06-02 09:00');
    expect(status('2026-06-20T10:00:00.000Z')).toEqual('missed on 2026-06-02 09:00');
  });
});

describe('A benefit that may be used again', () => {
  const transact = anOffer({ type: 'transact' });
  const used = [on('2026-03-05', activated(LISTING)), on('2026-03-20', completed(LISTING))];
  const statuses = (of: typeof offer, ...more: Dated[]): string[] =>
    benefitsOf(lifeOf(of, ...used, ...more)).flatMap(({ id, status, since, expiresAt }) =>
      id === LISTING ? [status, since.slice(0, 10), expiresAt ?? 'never'] : [],
    );

  it('is available from its last use on, closed by an ending like any other, and there again after the relisting', () => {
    const over = on('2026-04-01', ended('delisted'));
    expect(statuses(transact)).toEqual(['available', '2026-03-20', 'never']);
    expect(statuses(transact, over)).toEqual(['locked', '2026-04-01', 'never']);
    expect(statuses(transact, over, on('2026-04-05', relisted()))).toEqual(['available', '2026-03-20', 'never']);
    expect(statuses(transact, on('2026-04-01', ended('revoked')))).toEqual(['revoked', '2026-04-01', 'never']);
  });

  it('does not lapse once it has been used', () => {
    const terms = { ...offer.terms, benefitUse: 'evergreen' as const };
    const lapsing = { ...terms, benefits: terms.benefits.map((each) => ({ ...each, expiresAt: at('2026-05-01') })) };
    expect(statuses({ ...offer, terms: lapsing })).toEqual(['available', '2026-03-20', 'never']);
  });

  it('is available since its tier was reached again, where that was lost meanwhile', () => {
    const blog = 'featured-blog';
    const state = lifeOf(
      transact,
      on('2026-04-01', salesReach('demand-generation')),
      on('2026-04-05', activated(blog)),
      on('2026-05-01', salesReach('awareness')),
      on('2026-05-20', completed(blog)),
      on('2026-06-01', salesReach('demand-generation')),
    );
    expect(benefitsOf(state).find(({ id }) => id === blog)).toMatchObject({
      status: 'available',
      since: at('2026-06-01'),
    });
  });

  it('is declined like any that is available', () => {
    const state = lifeOf(transact, ...used);
    const result = COMMANDS.declineBenefit(state, new Fields({ benefit: LISTING }), at('2026-03-21'), 'no');
    expect(result).toEqual([{ kind: 'benefit-declined', benefit: LISTING, note: null }]);
  });
});

describe('A fact dated before publication', () => {
  const early = (payload: EventPayload, day = '2026-02-20'): Dated => on(day, payload, 'early');

  it('a message makes no promise and keeps none', () => {
    const state = lifeOf(offer, early(weSpoke()), early(theyWrote(), '2026-02-21'));
    expect(standing(state, 'first-contact', '2026-03-03')).toEqual('open, due 2026-03-09');
    expect(newsOf(state, '2026-03-03')).toEqual(['from 2026-03-02: open, due 2026-03-30']);
  });

  it('a manager who was named before counts, since that day', () => {
    expect(standing(lifeOf(offer, early(managerNamed(MAX))), 'engagement-manager', '2026-03-03')).toEqual(
      'kept on 2026-02-20 by early',
    );
  });

  it('that the engagement was declined counts too: nobody is owed a manager', () => {
    expect(standing(lifeOf(offer, early(declinedIt)), 'engagement-manager', '2026-03-03')).toEqual(
      'waived on 2026-02-20',
    );
  });

  it.each([
    ['pause', { reason: 'publisher-asked', until: at('2026-03-10') }],
    ['delist', {}],
    ['changeType', { type: 'transact' }],
    ['activateBenefit', { benefit: LISTING }],
    ['declineBenefit', { benefit: LISTING }],
    [
      'makeRequest',
      {
        ...requestMade('TR-1'),
        requester: { name: 'Sam Roy', email: 'sam@contoso.example' },
      },
    ],
  ] as const)('%s is refused: there was nothing to do it with', (name, input) => {
    expect(COMMANDS[name](lifeOf(offer), new Fields(input), at('2026-02-20'), 'early')).toMatchObject({
      code: 'before-publication',
    });
  });
});

test('moved up, the promise of the new engagement is kept at the move by a manager who was not named after a declining', () => {
  const trial = offer;
  const moved = on('2026-04-01', movedUp(trial, 'trial', 'transact', '2026-04-01'));
  const state = lifeOf(trial, on('2026-03-10', managerNamed(MAX)), on('2026-03-08', declinedIt), moved);
  expect(standing(state, `engagement-manager/${at('2026-04-01')}`, '2026-04-02')).toEqual('open, due 2026-04-08');
});

test('a manager told after the end of the term, for a day before it, still keeps it late', () => {
  const engine = lookAfter(offer, '2026-06-03');
  tellLate(engine, at('2026-06-04'), at('2026-06-01'), managerNamed(MAX), 'max');
  expect(standing(engine.life, 'engagement-manager', '2026-06-04')).toEqual('kept-late on 2026-06-01 by max');
});
