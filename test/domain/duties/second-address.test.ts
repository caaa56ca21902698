import type { EventPayload } from '../../../domain/offer/events';
import {
  ACCOUNT,
  activated,
  ADA,
  anOffer,
  at,
  BEN,
  cameBack,
  managerNamed,
  marketingContactSet,
  MAX,
  MIA,
  movedUp,
  on,
  ownerIs,
  paused,
  requestMade,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';

const trial = anOffer();
const transact = anOffer({ type: 'transact' });
const benefit = transact.terms.benefits.find(({ path }) => path === 'activate-button')?.id ?? '';
const SAM = 'sam@contoso.example';

const lettersOf = (engine: ReturnType<typeof lookAfter>, letter: string): string[] =>
  diary(engine).filter((line) => line.includes(` letter ${letter} `));

describe('A letter that says something owed and is refused for good goes once to another address on file', () => {
  it.each([
    ['engagement-start', trial, ADA.email, [managerNamed(MAX)]],
    ['hand-over', trial, BEN.email, [ownerIs(BEN)]],
    ['paused', trial, ADA.email, [paused('2026-03-20')]],
    ['moved-up', trial, ADA.email, [movedUp(trial, 'trial', 'transact', '2026-03-04')]],
    ['request-received', transact, SAM, [requestMade('TR-1')]],
    ['benefit-guide', transact, MIA.email, [marketingContactSet(), activated(benefit)]],
  ] as [string, typeof trial, string, EventPayload[]][])('%s', (letter, offer, dead, happened) => {
    const told = happened.map((each, i) => on('2026-03-04', each, `it-${i}`));
    const second = dead === ADA.email || letter === 'hand-over' || letter === 'benefit-guide' ? ACCOUNT : ADA.email;
    const engine = lookAfter(offer, '2026-03-06', told, { dead: [dead] });
    expect(lettersOf(engine, letter)).toEqual(
      // To an owner who is known to take no mail it does not go first.
      dead === ADA.email
        ? [`2026-03-04 10:00 letter ${letter} → ${ACCOUNT}`]
        : [`2026-03-04 10:00 letter ${letter} came back from ${dead}`, `2026-03-04 10:00 letter ${letter} → ${second}`],
    );
  });

  const startedAt = (engine: ReturnType<typeof lookAfter>) =>
    engine.mails.find(({ letter }) => letter === 'engagement-start')?.messageId ?? '';
  const back = (messageId: string, address: string, hard = true): EventPayload =>
    ({ ...cameBack('engagement-start', address), messageId, hard }) as EventPayload;
  const begun = () =>
    lookAfter(trial, '2026-03-05', [on('2026-03-03', weSpoke()), on('2026-03-04', managerNamed(MAX))]);
  const told = (engine: ReturnType<typeof lookAfter>, day: string, payload: EventPayload): void =>
    tellLate(engine, at(day), at(day), payload, `told ${day}`);

  it('when it comes back days later, and not again when that is said twice or the other address refuses it', () => {
    const engine = begun();
    told(engine, '2026-03-06', back(startedAt(engine), ADA.email));
    told(engine, '2026-03-07', back(startedAt(engine), ADA.email));
    engine.goTo(at('2026-03-08'));
    const second = engine.mails.findLast(({ letter }) => letter === 'engagement-start')?.messageId ?? '';
    told(engine, '2026-03-09', back(second, ACCOUNT));
    told(engine, '2026-03-10', ownerIs(BEN));
    engine.goTo(at('2026-03-20'));
    expect(lettersOf(engine, 'engagement-start')).toEqual([
      '2026-03-04 10:00 letter engagement-start → ada@contoso.example',
      '2026-03-06 10:00 letter engagement-start → partner@contoso.example',
    ]);
  });

  it.each([
    ['came back only for now', ADA.email, false],
    ['reached its reader, and a copy did not', MAX.email, true],
  ])('but not where it %s', (_, address, hard) => {
    const engine = begun();
    told(engine, '2026-03-06', back(startedAt(engine), address, hard));
    engine.goTo(at('2026-03-20'));
    expect(lettersOf(engine, 'engagement-start')).toHaveLength(1);
  });

  it('nor to an address that has refused mail', () => {
    const engine = begun();
    told(engine, '2026-03-06', cameBack('welcome', ACCOUNT, 'm-other'));
    told(engine, '2026-03-07', back(startedAt(engine), ADA.email));
    engine.goTo(at('2026-03-20'));
    expect(lettersOf(engine, 'engagement-start')).toHaveLength(1);
  });
});
