import { closed } from '../taken';
import { benefitsOf } from '../../../domain/benefits/benefits';
import { engagementOf } from '../../../domain/offer/engagement';
import type { EndingHow } from '../../../domain/offer/events';
import { ledger } from '../../../domain/promises/ledger';
import { offerView } from '../../../domain/offer/view';
import type { Offer } from '../../../domain/offer/offer';
import {
  ACCOUNT,
  activated,
  ADA,
  anOffer,
  at,
  type Dated,
  declined,
  ended,
  letterSent,
  lifeOf,
  managerNamed,
  MAX,
  newsOf,
  on,
  relisted,
  requestMade,
  standing,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';
import type { Engine } from '../engine';
import { benefitReasonIn, whyIn } from '../../support/in-english';
import { ticketSteps } from '../../../domain/duties/ticket-steps';

const LISTING = 'listing-optimization';
const PRESS = 'press-release-support';
const offer = anOffer();
const welcomed = on('2026-03-02', letterSent('welcome', ADA.email));

/** What the ledger says of each promise but news. */
const owed = (now: string, of: Offer, ...happened: Dated[]): string[] => {
  const state = lifeOf(of, ...happened);
  return ledger(state)
    .filter(({ kind }) => kind !== 'news')
    .map(({ id, kind }) => `${kind}: ${standing(state, id, now)}`);
};

describe('At an ending', () => {
  it('what is open is waived, what is overdue is missed, and what was kept stays kept', () => {
    expect(
      owed(
        '2026-04-01',
        offer,
        welcomed,
        on('2026-03-05', requestMade('TR-1')),
        on('2026-03-10', managerNamed(MAX), 'max'),
        on('2026-03-11', activated(LISTING)),
        on('2026-03-15', ended('delisted')),
      ),
    ).toEqual([
      'welcome: kept on 2026-03-02 by m-welcome',
      'first-contact: missed on 2026-03-15',
      'engagement-manager: kept-late on 2026-03-10 by max',
      'benefit-contact: waived on 2026-03-15',
      'technical-answer: missed on 2026-03-15',
    ]);
  });

  it('news is waived within the four weeks, and missed after them', () => {
    expect(newsOf(lifeOf(offer, on('2026-03-15', ended('delisted'))), '2026-04-20')).toEqual([
      'from 2026-03-02: waived on 2026-03-15',
    ]);
    expect(newsOf(lifeOf(offer, on('2026-04-15', ended('delisted'))), '2026-04-20')).toEqual([
      'from 2026-03-02: missed on 2026-04-15',
    ]);
  });

  it('in the moment in which it is due it is missed, a minute before it is waived', () => {
    const contact = (day: string): string | undefined =>
      owed('2026-04-01', offer, welcomed, on(day, ended('delisted')))[1];
    expect([contact('2026-03-09'), contact('2026-03-09 09:59')]).toEqual([
      'first-contact: missed on 2026-03-09',
      'first-contact: waived on 2026-03-09 09:59',
    ]);
  });

  it('what is told of the time after it settles nothing from before', () => {
    const over = on('2026-03-08', ended('withdrawn'));
    const call = on('2026-03-08 10:01', weSpoke(), 'call');
    const manager = on('2026-03-08 10:01', managerNamed(MAX));
    expect(owed('2026-04-01', offer, welcomed, over, call, manager).slice(1)).toEqual([
      'first-contact: waived on 2026-03-08',
      'engagement-manager: waived on 2026-03-08',
    ]);
    const inTime = on('2026-03-08', weSpoke(), 'call');
    expect(owed('2026-04-01', offer, welcomed, over, inTime)[1]).toEqual('first-contact: kept on 2026-03-08 by call');
  });

  it('what was promised before it was known that the offer is over is waived; an answer that was given counts', () => {
    const requests = [on('2026-03-10', requestMade('TR-1')), on('2026-03-10', requestMade('TR-2'), 'second')];
    const answered = on('2026-03-11', { kind: 'request-answered', number: 'TR-2', summary: 'So.' }, 'answer');
    const told = on('2026-03-08', ended('delisted'));
    expect(owed('2026-03-12', offer, welcomed, ...requests, answered, told).slice(3)).toEqual([
      'technical-answer: waived on 2026-03-10',
      'technical-answer: kept on 2026-03-11 by answer',
    ]);
  });

  it.each<[EndingHow, string | null, string]>([
    ['declined', null, `The offer was declined at ${at('2026-03-05')}.`],
    ['delisted', 'Not sold any more.', `The offer was delisted at ${at('2026-03-05')}: Not sold any more.`],
    ['withdrawn', null, `The offer was withdrawn at ${at('2026-03-05')}.`],
    ['revoked', 'Against the policy.', `The offer was revoked at ${at('2026-03-05')}: Against the policy.`],
  ])('`why` says that it was %s', (how, note, why) => {
    const state = lifeOf(offer, on('2026-03-05', ended(how, note)));
    expect(ledger(state).map((promised) => whyIn(promised).at(-1))).toEqual([why, why, why, why]);
  });

  it('every ticket is closed, saying so; but not the one about the farewell', () => {
    const state = lifeOf(
      offer,
      on('2026-03-03', ticketOpened('t-1', 'owner')),
      on('2026-03-04', ticketOpened('t-2', 'tier-review')),
      on('2026-03-05', ended('delisted')),
      on('2026-03-05', ticketOpened('t-3', 'farewell')),
      on('2026-03-06', ticketOpened('t-4', 'track-failed')),
    );
    const note = `The offer was delisted at ${at('2026-03-05')}.`;
    expect(
      closed(ticketSteps, state, at('2026-05-01')).map((step) => [step.ticket, step.at, step.outcome, step.note]),
    ).toEqual([
      ['t-1', at('2026-03-05'), 'settled', note],
      ['t-2', at('2026-03-05'), 'settled', note],
      ['t-4', at('2026-03-06'), 'settled', note],
    ]);
  });

  it.each<[EndingHow, string, string, string]>([
    ['declined', 'activated', 'locked', `The offer was declined at ${at('2026-03-10')}.`],
    ['delisted', 'activated', 'locked', `The offer was delisted at ${at('2026-03-10')}.`],
    ['withdrawn', 'activated', 'locked', `The offer was withdrawn at ${at('2026-03-10')}.`],
    ['revoked', 'revoked', 'revoked', 'Revoked: sponsorship-policy.'],
  ])(
    '%s: a benefit in use is %s then, one that was waiting %s; what is over stays as it was',
    (how, inUse, waiting, reason) => {
      const state = lifeOf(
        anOffer({ type: 'transact', program: 'commercial-marketplace@2020-04' }),
        on('2026-03-03', activated(LISTING)),
        on('2026-03-04', declined('technical-assistance')),
        on('2026-03-10', ended(how)),
      );
      const shown = new Map(benefitsOf(state).map((benefit) => [benefit.id, benefit]));
      const statuses = [LISTING, PRESS, 'technical-assistance', 'featured-blog'].map((id) => shown.get(id)?.status);
      expect(statuses).toEqual([inUse, waiting, 'declined', 'locked']);
      const press = shown.get(PRESS);
      expect([press?.since, press && benefitReasonIn(press)]).toEqual([at('2026-03-10'), reason]);
    },
  );

  it('the offer shows how, when and by whom; its engagement is over', () => {
    const state = lifeOf(offer, on('2026-03-04', managerNamed(MAX)), on('2026-03-05', ended('revoked', 'It was.')));
    const { stage, ended: shown, engagement } = offerView(state, at('2026-03-06'));
    expect([stage, shown, engagement.status]).toEqual([
      'ended',
      { how: 'revoked', at: at('2026-03-05'), by: 'lena', ground: 'sponsorship-policy', note: 'It was.' },
      'completed',
    ]);
  });
});

describe('An offer that is relisted', () => {
  const gone = on('2026-03-20', ended('delisted'));
  const back = on('2026-05-04', relisted());

  it('has news as a chain that begins again; what was said in between is no link', () => {
    const state = lifeOf(offer, on('2026-03-10', weSpoke(), 'call'), gone, on('2026-04-10', theyWrote()), back);
    expect(newsOf(state, '2026-05-05')).toEqual([
      'from 2026-03-02: kept on 2026-03-10 by call',
      'from 2026-03-10: waived on 2026-03-20',
      'from 2026-05-04: open, due 2026-06-01',
    ]);
    expect(whyIn(ledger(state).at(-1))[0]).toEqual(`The offer was relisted at ${at('2026-05-04')}.`);
  });

  it('owes nothing again that was settled, and the benefits are as they were', () => {
    const state = lifeOf(offer, welcomed, on('2026-03-03', activated(LISTING)), gone, back);
    expect(owed('2026-05-05', offer, welcomed, on('2026-03-03', activated(LISTING)), gone, back)).toEqual([
      'welcome: kept on 2026-03-02 by m-welcome',
      'first-contact: missed on 2026-03-20',
      'engagement-manager: missed on 2026-03-20',
      'benefit-contact: missed on 2026-03-20',
    ]);
    expect(benefitsOf(state).map(({ status }) => status)).toEqual(['activated', 'available', 'available', 'available']);
  });

  it('may end again, which settles what was promised since', () => {
    const state = lifeOf(offer, gone, back, on('2026-05-10', ended('withdrawn')));
    expect(newsOf(state, '2026-05-11')).toEqual([
      'from 2026-03-02: waived on 2026-03-20',
      'from 2026-05-04: waived on 2026-05-10',
    ]);
  });

  const ofEngagement = (engine: Engine): string[] =>
    diary(engine).filter((line) => /engagement|check-in|closing/.test(line));

  it('has no second three months: the term goes on where it is, and is over when it is over', () => {
    const named = on('2026-03-04', managerNamed(MAX));
    const engine = lookAfter(offer, '2026-09-01', [named, gone, on('2026-05-05', relisted())]);
    expect(ofEngagement(engine)).toEqual([
      '2026-03-04 10:00 letter engagement-start → ada@contoso.example',
      '2026-06-02 09:00 engagement over',
      '2026-06-02 09:00 letter closing → ada@contoso.example',
    ]);
  });

  it('gets no closing letter for a term that ran out while it was gone', () => {
    const engine = lookAfter(offer, '2026-09-01', [gone, on('2026-07-01', relisted())]);
    expect(ofEngagement(engine).slice(1)).toEqual(['2026-07-01 10:00 engagement over']);
    expect(engagementOf(engine.life)).toMatchObject({ status: 'completed', endsAt: '2026-06-02T09:00:00.000Z' });
  });

  it('goes on with its manager where the engagement has no end', () => {
    const transact = anOffer({ type: 'transact' });
    const state = lifeOf(transact, on('2026-03-04', managerNamed(MAX)), gone, back);
    expect(engagementOf(state)).toMatchObject({ kind: 'evergreen', status: 'active', manager: MAX });
  });
});

describe('The publisher is told', () => {
  const over = on('2026-03-05 15:00', ended('delisted'));

  it('once, and after that nothing is written until the offer is relisted', () => {
    const engine = lookAfter(offer, '2026-08-01', [over]);
    expect(diary(engine, '2026-03-03')).toEqual(['2026-03-05 15:00 letter farewell → ada@contoso.example']);
  });

  it('and the tickets that were open are closed', () => {
    const engine = lookAfter(offer, '2026-08-01', [on('2026-03-10', ended('declined'))]);
    expect(diary(engine, at('2026-03-09'))).toEqual([
      '2026-03-09 10:00 ticket first-contact opened',
      '2026-03-09 10:00 ticket engagement-manager opened',
      '2026-03-10 10:00 letter farewell → ada@contoso.example',
      '2026-03-10 10:00 ticket closed',
      '2026-03-10 10:00 ticket closed',
    ]);
  });

  /** What is done from the ending on, when these addresses die just before it. */
  const farewell = (of: Offer, ...died: string[]): string[] => {
    const dead: string[] = [];
    const engine = lookAfter(of, '2026-03-05', [], { dead });
    dead.push(...died);
    tellLate(engine, over.at, over.at, over.happening, over.id);
    engine.goTo(at('2026-08-01'));
    return diary(engine, over.at);
  };

  it('at the account, when the letter to the owner comes back at once', () => {
    expect(farewell(offer, ADA.email)).toEqual([
      '2026-03-05 15:00 letter farewell came back from ada@contoso.example',
      '2026-03-05 15:00 letter farewell → partner@contoso.example',
    ]);
  });

  it('by a person, when that comes back too', () => {
    expect(farewell(offer, ADA.email, ACCOUNT)).toEqual([
      '2026-03-05 15:00 letter farewell came back from ada@contoso.example',
      '2026-03-05 15:00 letter farewell came back from partner@contoso.example',
      '2026-03-05 15:00 ticket farewell opened',
    ]);
  });

  it('by a person at once, where the account is all that is known: a dead address is written to once', () => {
    expect(farewell(anOffer({ owner: null }), ACCOUNT)).toEqual([
      '2026-03-05 15:00 letter farewell came back from partner@contoso.example',
      '2026-03-05 15:00 ticket farewell opened',
    ]);
  });

  it('by the account too, when nobody knows whether the letter to the owner arrived', () => {
    const engine = lookAfter(offer, '2026-03-06', [over], { unclear: 1 });
    expect(diary(engine, over.at)).toEqual([
      '2026-03-05 15:00 letter farewell → ada@contoso.example',
      '2026-03-05 15:00 ticket closed',
      '2026-03-05 15:00 letter farewell → partner@contoso.example',
      '2026-03-05 15:00 ticket farewell opened',
    ]);
  });
});
