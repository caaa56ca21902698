import type { EventPayload } from '../../../domain/offer/events';
import {
  ACCOUNT,
  ADA,
  anOffer,
  BEN,
  cameBack,
  managerNamed,
  marketingContactSet,
  MAX,
  MIA,
  on,
  ownerIs,
  ownerUnknown,
  weSpoke,
} from '../../support/lives';
import { ticketDiary, lookAfter } from '../diary';

const offer = anOffer();
const TEAM = 'team@programme.example';

const before = [
  on('2026-03-03', weSpoke()),
  on('2026-03-03', managerNamed(MAX)),
  on('2026-03-03', marketingContactSet()),
];
const after = (address: string, ...said: EventPayload[]): string[] =>
  ticketDiary(
    lookAfter(offer, '2026-03-20', [
      ...before,
      ...said.map((each, i) => on('2026-03-04', each, `said-${i}`)),
      on('2026-03-10', cameBack('personal', address, 'm-lost')),
    ]),
  );

const LOOKED_FOR = ['2026-03-10 10:00 ticket owner opened'];

test.each([
  ['the owner', ADA.email, [], LOOKED_FOR],
  ['the owner, whatever its case', ADA.email.toUpperCase(), [], LOOKED_FOR],
  ['the owner who was named since', BEN.email, [ownerIs(BEN)], LOOKED_FOR],
  ['the owner before', ADA.email, [ownerIs(BEN)], []],
  ['the account', ACCOUNT, [], []],
  ['the account where nobody knows the owner', ACCOUNT, [ownerUnknown()], LOOKED_FOR],
  ['a contact', 'sam@contoso.example', [], []],
  ['the marketing contact', MIA.email, [], []],
  ['the manager', MAX.email, [], []],
  ['the team', TEAM, [], []],
  ['somebody else', 'stranger@elsewhere.example', [], []],
] as [string, string, EventPayload[], string[]][])(
  'a letter that comes back for good from %s',
  (_, address, said, tickets) => {
    expect(after(address, ...said)).toEqual(tickets);
  },
);
