import type { Instant } from '../../../domain/calendar/instants';
import { closed, planned } from '../taken';
import { benefitsOf } from '../../../domain/benefits/benefits';
import type { OfferState } from '../../../domain/offer/state';
import { COMMANDS } from '../../../domain/offer/commands';
import { Fields } from '../../../domain/offer/inputs';
import { tierOf } from '../../../domain/tiers/tier';
import {
  activated,
  anOffer,
  at,
  cameBack,
  type Dated,
  letterSent,
  lifeOf,
  marketingContactSet,
  on,
  salesReach,
  standing,
  ticketOpened,
} from '../../support/lives';
import { diary, lookAfter } from '../diary';
import { benefitSteps } from '../../../domain/duties/benefit-steps';
import { ticketSteps } from '../../../domain/duties/ticket-steps';

const offer = anOffer({ type: 'transact' });
const IN_2023 = anOffer({ type: 'transact', program: 'commercial-marketplace@2023-12' });
const SPONSORSHIP = 'sponsorship-details/azure-sponsorship';
const mia = on('2026-03-03', marketingContactSet());

const ofTier = (lines: readonly string[]): string[] =>
  lines.filter((line) => /tier-|sponsorship|counted|ticket closed/.test(line));

/** The letters about a higher tier that are written. */
const risesTold = (state: OfferState, now: Instant) =>
  planned(benefitSteps, state, now).flatMap((step) =>
    step.do === 'send-letter' && step.content.letter === 'tier-risen' ? [step.content] : [],
  );

describe('When sales reach a tier', () => {
  it.each<[string, Dated[], string[][]]>([
    ['the first rise', [on('2026-04-20', salesReach('demand-generation'))], [['featured-placement', 'featured-blog']]],
    [
      'a rise over several tiers at once',
      [on('2026-04-20', salesReach('lead-development'))],
      [
        [
          'featured-placement',
          'featured-blog',
          'to-seller-webinar',
          'social-promotion',
          'test-drive-support',
          'guest-blog-post',
        ],
      ],
    ],
    [
      'the second of two rises',
      [on('2026-04-20', salesReach('demand-generation')), on('2026-05-01', salesReach('co-sell'))],
      [
        ['featured-placement', 'featured-blog'],
        ['to-seller-webinar', 'social-promotion'],
      ],
    ],
    [
      'a rise that brings nothing; that of a month before is not told any more',
      [on('2026-04-01', salesReach('sales-enablement-1')), on('2026-05-01', salesReach('sales-enablement-2'))],
      [[]],
    ],
    [
      'a count that leaves the tier as it was: no letter at all',
      [on('2026-04-20', salesReach('awareness', '900.00'))],
      [],
    ],
  ])('the letter names what is new: %s', (_, happened, named) => {
    const steps = risesTold(lifeOf(offer, ...happened), at('2026-05-02'));
    expect(steps.map(({ benefits }) => benefits.map(({ id }) => id))).toEqual(named);
  });

  it('the contact is told of each rise once', () => {
    const engine = lookAfter(offer, '2026-08-01', [
      mia,
      on('2026-04-01', salesReach('demand-generation')),
      on('2026-04-15', salesReach('demand-generation', '30000.00'), 'more'),
      on('2026-05-01', salesReach('co-sell')),
    ]);
    expect(ofTier(diary(engine))).toEqual([
      '2026-04-01 10:00 letter tier-risen → mia@contoso.example',
      '2026-05-01 10:00 letter tier-risen → mia@contoso.example',
    ]);
  });

  it('the offer shows the tier, since when it is reached, and where the marks come from', () => {
    const state = lifeOf(
      offer,
      on('2026-04-01', salesReach('co-sell', '150000.00')),
      on('2026-05-01', salesReach('co-sell', '160000.00')),
    );
    expect(tierOf(state)).toEqual({
      id: 'co-sell',
      title: 'Co-sell',
      since: at('2026-04-01'),
      counted: { amount: '160000.00', currency: 'USD' },
      seats: null,
      next: null,
      source:
        'Mastering the Marketplace, 02.1 marketplace incentives, page 8 (slide), 2023-10-25 (figures of 2023-10-25)',
    });
  });

  it('before anything is sold it is the one that begins at zero, with what is missing to the next', () => {
    const dollars = (amount: string) => ({ amount, currency: 'USD' });
    expect(tierOf(lifeOf(offer))).toMatchObject({
      id: 'awareness',
      since: at('2026-03-02'),
      counted: dollars('0.00'),
      next: { tier: 'demand-generation', from: dollars('25000.00'), missing: dollars('25000.00') },
    });
    expect(tierOf(lifeOf(anOffer()))).toBeNull();
  });
});

describe('How to use the Azure sponsorship is promised as it unlocks', () => {
  const unlocked = on('2026-04-01', salesReach('sales-enablement-1'));
  const sent = on('2026-04-01', letterSent('sponsorship-details', 'mia@contoso.example', 'm-s', 'sent', SPONSORSHIP));

  it.each<[string, Dated[], string]>([
    ['not promised below its tier', [on('2026-04-01', salesReach('lead-development'))], 'not promised'],
    ['due within an hour', [unlocked], 'overdue since 2026-04-01 11:00'],
    ['kept by the delivered mail', [unlocked, sent], 'kept on 2026-04-01 by m-s'],
    [
      'open again when that comes back',
      [unlocked, sent, on('2026-04-01 10:30', cameBack('sponsorship-details', 'mia@contoso.example', 'm-s'))],
      'overdue since 2026-04-01 11:00',
    ],
    [
      'not made again when the tier is lost and reached once more',
      [unlocked, sent, on('2026-05-01', salesReach('awareness')), on('2026-06-01', salesReach('sales-enablement-2'))],
      'kept on 2026-04-01 by m-s',
    ],
    [
      'not kept by another letter',
      [unlocked, on('2026-04-01', letterSent('tier-risen', 'mia@contoso.example'))],
      'overdue since 2026-04-01 11:00',
    ],
  ])('%s', (_, happened, stands) => {
    expect(standing(lifeOf(offer, ...happened), SPONSORSHIP, '2026-04-02')).toEqual(stands);
  });

  const details = (dead: readonly string[], unclear = 0): string[] =>
    diary(lookAfter(offer, '2026-05-01', [mia, unlocked], { dead, unclear })).filter((line) =>
      /sponsorship/.test(line),
    );

  it('goes to the contact; where that address is dead, to the account', () => {
    expect(details([])).toEqual(['2026-04-01 10:00 letter sponsorship-details → mia@contoso.example']);
    expect(details(['mia@contoso.example']).at(-1)).toEqual(
      '2026-04-01 10:00 letter sponsorship-details → partner@contoso.example',
    );
  });

  it('a person is told when nobody knows whether it arrived', () => {
    expect(details([], 1)).toEqual([
      '2026-04-01 10:00 letter sponsorship-details → mia@contoso.example',
      '2026-04-01 11:00 ticket sponsorship-details opened',
    ]);
  });
});

describe('When the tier falls', () => {
  const risen = on('2026-04-01', salesReach('co-sell'));
  const fallen = on('2026-05-01', salesReach('awareness'), 'fall');

  it('what is available above it locks again, what is in use stays and is flagged', () => {
    const state = lifeOf(offer, risen, on('2026-04-05', activated('featured-blog')), fallen);
    const shown = new Map(benefitsOf(state).map((benefit) => [benefit.id, benefit]));
    expect([
      shown.get('featured-blog'),
      shown.get('social-promotion'),
      shown.get('listing-optimization'),
    ]).toMatchObject([
      { status: 'activated', since: at('2026-04-05'), flag: 'above-tier' },
      { status: 'locked', since: at('2026-05-01'), flag: null },
      { status: 'available', since: at('2026-03-02'), flag: null },
    ]);
  });

  it('a person looks at it, by one ticket however often it falls, which closes when the tier is back', () => {
    const engine = lookAfter(offer, '2026-09-01', [
      on('2026-04-01', salesReach('lead-development')),
      on('2026-05-01', salesReach('co-sell')),
      on('2026-05-10', salesReach('demand-generation')),
      on('2026-06-01', salesReach('co-sell')),
      on('2026-07-01', salesReach('lead-development'), 'back'),
    ]);
    expect(ofTier(diary(engine, '2026-04-02'))).toEqual([
      '2026-05-01 10:00 ticket tier-review opened',
      '2026-06-01 10:00 letter tier-risen → partner@contoso.example',
      '2026-07-01 10:00 letter tier-risen → partner@contoso.example',
      '2026-07-01 10:00 ticket closed',
    ]);
  });

  it('when staff have looked at it, what fell before that is not asked again; what falls later is', () => {
    const reviewed = { kind: 'ticket-resolved', outcome: 'other', note: null } as const;
    const engine = lookAfter(offer, '2026-05-20', [
      risen,
      on('2026-05-01', salesReach('demand-generation')),
      on('2026-05-10', salesReach('awareness')),
    ]);
    const ticket = engine.tickets.at(-1) ?? '';
    engine.record({ ...reviewed, ticket }, 'reviewed', 'lena', at('2026-05-20'));
    engine.goTo(at('2026-06-01'));
    const asked = ['2026-05-01 10:00 ticket tier-review opened', '2026-05-20 10:00 ticket closed'];
    expect(ofTier(diary(engine, '2026-05-01'))).toEqual(asked);
    engine.record(salesReach(null), 'nothing is left', 'lena', at('2026-06-01'));
    engine.goTo(at('2026-07-01'));
    expect(ofTier(diary(engine, '2026-05-01'))).toEqual([...asked, '2026-06-01 10:00 ticket tier-review opened']);
  });

  it('nobody is asked to look at it when it was back before anybody could', () => {
    const asked = (...happened: Dated[]): string[] =>
      planned(benefitSteps, lifeOf(offer, risen, fallen, ...happened), at('2026-05-03'))
        .filter((step) => step.do === 'open-ticket' && step.ticket === 'tier-review')
        .map(({ key }) => key);
    expect([asked(), asked(on('2026-05-02', salesReach('co-sell')))]).toEqual([['tier-review/fall'], []]);
  });

  it.each<[string, Dated[], string[]]>([
    ['not while it is below', [on('2026-06-01', salesReach('demand-generation'))], []],
    ['when it is reached again', [on('2026-06-01', salesReach('co-sell'))], ['The tier Co-sell is reached again.']],
    [
      'when it is passed',
      [on('2026-06-01', salesReach('lead-development'))],
      ['The tier Lead development is reached again.'],
    ],
  ])('the ticket closes %s', (_, happened, notes) => {
    const opened = on('2026-05-01', ticketOpened('t-1', 'tier-review'));
    expect(
      closed(ticketSteps, lifeOf(offer, risen, fallen, opened, ...happened), at('2026-07-01')).map(({ note }) => note),
    ).toEqual(notes);
  });
});

describe('In the edition of December 2023', () => {
  it('the lower marks are unknown and shown as unknown: not as zero', () => {
    expect(tierOf(lifeOf(IN_2023))).toMatchObject({
      id: null,
      title: 'None known',
      next: { tier: 'lower', from: null, missing: null },
    });
  });

  it('the top is told of, although nobody knows what it brings, and unlocks nothing', () => {
    const state = lifeOf(IN_2023, on('2026-04-01', salesReach('top', '4000000.00')));
    const [told] = risesTold(state, at('2026-04-02'));
    expect(told).toMatchObject({ benefits: [] });
    expect(benefitsOf(state).filter(({ status }) => status === 'locked').length).toEqual(8);
  });
});

describe('What was counted may hold only until a date', () => {
  it('then it is counted again, once', () => {
    const engine = lookAfter(offer, '2026-12-01', [
      on('2026-04-01', salesReach('co-sell', '150000.00', '2026-07-01')),
      on('2026-04-02', salesReach('co-sell', '160000.00', '2026-07-01'), 'more'),
    ]);
    expect(ofTier(diary(engine, '2026-04-02'))).toEqual(['2026-07-01 10:00 sales counted again']);
  });

  it('and not when a later count holds longer', () => {
    const engine = lookAfter(offer, '2026-08-01', [
      on('2026-04-01', salesReach('co-sell', '150000.00', '2026-07-01')),
      on('2026-06-01', salesReach('co-sell', '160000.00', '2026-09-01'), 'more'),
    ]);
    expect(ofTier(diary(engine, '2026-04-02'))).toEqual([]);
  });
});

describe('The company counts for an offer', () => {
  const hears = (state: OfferState, day: string): unknown => {
    const said = { what: 'sales', standing: { tier: null, counted: { amount: '1.00', currency: 'USD' } } };
    return COMMANDS.hearCompany(state, new Fields({ ...said, lines: [], more: 0 }), at(day), 'a-word');
  };
  const known = lifeOf(anOffer({ type: 'transact' }), on('2026-03-11', salesReach('co-sell')));

  it('what was counted since, and nothing that was counted before', () => {
    expect(hears(known, '2026-03-12')).toMatchObject([{ kind: 'sales-counted', standing: { tier: null } }]);
    expect(hears(known, '2026-03-10')).toEqual([]);
  });
});
