import { type Benefit, benefitsOf } from '../../../domain/benefits/benefits';
import { ledger } from '../../../domain/promises/ledger';
import type { EventPayload } from '../../../domain/offer/events';
import {
  activated,
  anOffer,
  at,
  completed,
  type Dated,
  declined,
  ended,
  lifeOf,
  marketingContactSet,
  movedUp,
  on,
  salesReach,
  standing,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter } from '../diary';
import { benefitReasonIn, whyIn } from '../../support/in-english';

const LISTING = 'listing-optimization';
const PRESS = 'press-release-support';
const BLOG = 'featured-blog';
const IN_2023 = 'commercial-marketplace@2023-12';

const trial = anOffer();
const transact = anOffer({ type: 'transact' });
const lapsing = anOffer({ program: IN_2023 });
const startingAt = (benefit: string, day: string): EventPayload => ({
  kind: 'benefit-activated',
  benefit,
  startAt: at(day),
});
const expired = (benefit: string): EventPayload => ({ kind: 'benefit-expired', benefit });

const benefit = (id: string, of: typeof trial, ...happened: Dated[]): Benefit | undefined =>
  benefitsOf(lifeOf(of, ...happened)).find((each) => each.id === id);

describe('A benefit says how it stands, since when, and why', () => {
  it.each<[string, string, typeof trial, Dated[], string, string, string]>([
    [
      'available with publication',
      LISTING,
      trial,
      [],
      'available',
      '2026-03-02',
      'Every published offer has it at once.',
    ],
    [
      'locked until sales reach its tier',
      BLOG,
      transact,
      [on('2026-04-01', salesReach('awareness'))],
      'locked',
      '2026-04-01',
      'It is unlocked by sales, at the tier demand-generation.',
    ],
    [
      'locked where nobody knows the mark',
      BLOG,
      anOffer({ type: 'transact', program: IN_2023 }),
      [],
      'locked',
      '2026-03-02',
      'It is unlocked by sales; from which mark on is not known in this catalogue.',
    ],
    [
      'available once they have, since the moment at which its own tier was reached',
      BLOG,
      transact,
      [on('2026-04-01', salesReach('demand-generation')), on('2026-05-01', salesReach('co-sell'))],
      'available',
      '2026-04-01',
      'Sales have reached the tier demand-generation.',
    ],
    [
      'activated',
      LISTING,
      trial,
      [on('2026-03-05', activated(LISTING))],
      'activated',
      '2026-03-05',
      'Activated by lena.',
    ],
    [
      'used, which is the end where it is given once',
      LISTING,
      trial,
      [on('2026-03-05', activated(LISTING)), on('2026-03-20', completed(LISTING))],
      'used',
      '2026-03-20',
      'Completed by lena.',
    ],
    [
      'available again once it was used, where it is evergreen',
      LISTING,
      transact,
      [on('2026-03-05', activated(LISTING)), on('2026-03-20', completed(LISTING))],
      'available',
      '2026-03-20',
      `Used until ${at('2026-03-20')}; it may be activated again.`,
    ],
    [
      'used, also where it is evergreen, while its tier is lost',
      BLOG,
      transact,
      [
        on('2026-04-01', salesReach('demand-generation')),
        on('2026-04-05', activated(BLOG)),
        on('2026-05-01', salesReach('awareness')),
        on('2026-05-20', completed(BLOG)),
      ],
      'used',
      '2026-05-20',
      'Completed by lena.',
    ],
    [
      'expired',
      LISTING,
      lapsing,
      [on('2026-06-02', expired(LISTING))],
      'expired',
      '2026-06-02',
      `Nobody activated it until ${at('2026-06-02')}.`,
    ],
    ['declined', LISTING, trial, [on('2026-03-05', declined(LISTING))], 'declined', '2026-03-05', 'Declined by lena.'],
    [
      'declined, in the words of who said so',
      LISTING,
      trial,
      [on('2026-03-05', { kind: 'benefit-declined', benefit: LISTING, note: 'No time.' })],
      'declined',
      '2026-03-05',
      'No time.',
    ],
    [
      'revoked',
      LISTING,
      trial,
      [on('2026-03-05', ended('revoked', 'It was.'))],
      'revoked',
      '2026-03-05',
      'Revoked: sponsorship-policy.',
    ],
  ])('%s', (_, id, of, happened, status, since, reason) => {
    const found = benefit(id, of, ...happened);
    expect(found && { ...found, reason: benefitReasonIn(found) }).toMatchObject({ status, since: at(since), reason });
  });

  it('activated again it is active since then', () => {
    const again = [
      on('2026-03-05', activated(LISTING)),
      on('2026-03-20', completed(LISTING)),
      on('2026-04-01', activated(LISTING), 'again'),
    ];
    expect(benefit(LISTING, transact, ...again)).toMatchObject({
      status: 'activated',
      since: at('2026-04-01'),
      activatedAt: at('2026-04-01'),
    });
  });

  it('of what happened in the same moment, what was said last counts', () => {
    const said = [on('2026-03-05', activated(LISTING), 'z'), on('2026-03-05', completed(LISTING), 'a')];
    expect(benefit(LISTING, trial, ...said)?.status).toEqual('used');
  });

  it('is flagged while it is in use above its tier, and not before or after', () => {
    const risen = on('2026-04-01', salesReach('demand-generation'));
    const active = on('2026-04-05', activated(BLOG));
    const fallen = on('2026-05-01', salesReach('awareness'));
    const flags = [
      [risen, active],
      [risen, active, fallen],
      [risen, active, fallen, on('2026-06-01', salesReach('co-sell'))],
    ];
    expect(flags.map((happened) => benefit(BLOG, transact, ...happened)?.flag)).toEqual([null, 'above-tier', null]);
  });

  it('says until when it may be activated, and no longer once it was', () => {
    const until = '2026-06-02T09:00:00.000Z';
    expect([
      benefit(LISTING, lapsing)?.expiresAt,
      benefit(LISTING, lapsing, on('2026-03-05', activated(LISTING)))?.expiresAt,
      benefit('self-serve-resources', lapsing)?.expiresAt,
      benefit(LISTING, trial)?.expiresAt,
    ]).toEqual([until, null, null, null]);
  });
});

const onlyBenefits = (lines: readonly string[]): string[] =>
  lines.filter((line) => /letter benefit-|lapsed/.test(line));

describe('What nobody activates lapses after three months of the publisher’s calendar', () => {
  it('with a warning thirty and seven days before, at the same hour of the day in their zone', () => {
    const engine = lookAfter(lapsing, '2026-07-01', [on('2026-03-03', marketingContactSet())]);
    expect(onlyBenefits(diary(engine))).toEqual([
      '2026-05-03 09:00 letter benefit-expiring → mia@contoso.example',
      '2026-05-26 09:00 letter benefit-expiring → mia@contoso.example',
      '2026-06-02 09:00 listing-optimization lapsed',
      '2026-06-02 09:00 press-release-support lapsed',
    ]);
  });

  it('but not what was activated or declined', () => {
    const used = [on('2026-03-05', activated(LISTING)), on('2026-05-10', declined(PRESS))];
    expect(onlyBenefits(diary(lookAfter(lapsing, '2026-07-01', used)))).toEqual([
      '2026-03-05 10:00 letter benefit-guide → partner@contoso.example',
      '2026-05-03 09:00 letter benefit-expiring → partner@contoso.example',
    ]);
  });

  it('an offer taken on later gets only the warning that is still ahead, and one taken on too late none', () => {
    const taken = (day: string) =>
      onlyBenefits(diary(lookAfter(anOffer({ program: IN_2023, onboardedAt: at(day) }), '2026-08-01')));
    const lapses = (day: string): string[] => [
      `${day} listing-optimization lapsed`,
      `${day} press-release-support lapsed`,
    ];
    expect(taken('2026-05-10')).toEqual([
      '2026-05-26 09:00 letter benefit-expiring → partner@contoso.example',
      ...lapses('2026-06-02 09:00'),
    ]);
    expect(taken('2026-07-10')).toEqual(lapses('2026-07-10 10:00'));
  });

  it('the three months of an offer that has become a trial begin on that day', () => {
    const list = anOffer({ type: 'list', program: IN_2023 });
    const engine = lookAfter(list, '2027-12-31', [on('2027-01-31', movedUp(list, 'list', 'trial', '2027-01-31'))]);
    expect(onlyBenefits(diary(engine))).toEqual([
      '2027-03-31 09:00 letter benefit-expiring → partner@contoso.example',
      '2027-04-23 09:00 letter benefit-expiring → partner@contoso.example',
      '2027-04-30 09:00 listing-optimization lapsed',
      '2027-04-30 09:00 press-release-support lapsed',
    ]);
  });

  it('what has lapsed in a trial is available again as transact, where nothing lapses', () => {
    const lapsed = on('2026-06-02', expired(LISTING));
    const moved = on('2026-07-01', movedUp(lapsing, 'trial', 'transact', '2026-07-01'));
    expect(benefit(LISTING, lapsing, lapsed, moved)?.status).toEqual('available');
  });
});

describe('An activity that begins later', () => {
  it('is active at once; contact is due a week after its beginning', () => {
    const state = lifeOf(transact, on('2026-03-05', startingAt(LISTING, '2026-06-01')));
    const id = `benefit-contact/${LISTING}/${at('2026-03-05')}`;
    expect(benefitsOf(state)[0]).toMatchObject({ status: 'activated', startAt: at('2026-06-01') });
    expect(standing(state, id, '2026-06-02')).toEqual('open, due 2026-06-08');
    expect(whyIn(ledger(state).find((each) => each.id === id))).toEqual([
      `${LISTING} was activated at ${at('2026-03-05')} by lena, to begin at ${at('2026-06-01')}.`,
      'Contact is promised within P7D of that moment.',
    ]);
  });

  it('is reminded of before that date, not before the one of the activation', () => {
    const said = [on('2026-03-03', weSpoke()), on('2026-03-05', startingAt(LISTING, '2026-03-23'))];
    const engine = lookAfter(transact, '2026-03-31', said);
    const lines = diary(engine, '2026-03-05').filter((line) => /reminder|benefit-contact/.test(line));
    expect(lines).toContain('2026-03-30 10:00 ticket benefit-contact opened');
    expect(lines.filter((line) => line < '2026-03-20' && line.includes('benefit-contact'))).toEqual([]);
  });
});
