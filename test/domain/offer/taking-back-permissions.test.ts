import { COMMANDS, isRefusal } from '../../../domain/offer/commands';
import type { EventPayload } from '../../../domain/offer/events';
import { Fields } from '../../../domain/offer/inputs';
import { TAKING_BACK } from '../../../domain/offer/fact-kinds';
import { may, type Permission, type Role, ROLES } from '../../../domain/offer/roles';
import {
  ADA,
  anOffer,
  at,
  activated,
  BEN,
  completed,
  declined,
  lifeOf,
  managerNamed,
  MAX,
  on,
  ownerConfirmed,
  ownerIs,
  ownerLeft,
  paused,
  resumed,
  weSpoke,
} from '../../support/lives';

const BY: readonly (readonly [EventPayload, Permission])[] = [
  [weSpoke(), 'log-contacts'],
  [managerNamed(MAX), 'name-managers'],
  [ownerIs(BEN), 'name-people'],
  [ownerConfirmed(ADA), 'name-people'],
  [ownerLeft(), 'name-people'],
  [activated('listing-optimization'), 'handle-benefits'],
  [declined('listing-optimization'), 'handle-benefits'],
  [completed('listing-optimization'), 'handle-benefits'],
  [paused('2026-03-20'), 'pause-offers'],
  [resumed(), 'pause-offers'],
  [{ kind: 'engagement-declined', note: null }, 'end-offers'],
  [{ kind: 'request-answered', number: 'TR-1', summary: 'Yes.' }, 'handle-requests'],
  [{ kind: 'request-cancelled', number: 'TR-1', note: null }, 'handle-requests'],
];

/** What is answered to a role that takes something back; the temporal command line says no role. */
function answer(payload: EventPayload, role: Role | undefined): string {
  const state = lifeOf(anOffer(), on('2026-03-12 10:00', payload, 'it'));
  const input = new Fields({ what: 'it', ...(role !== undefined && { role }) });
  const now = at('2026-03-12 10:30');
  const result = COMMANDS.takeBack(state, input, now, 'undo', now);
  return isRefusal(result) ? result.code : 'taken back';
}

describe.each(BY)('%j', (payload, permission) => {
  it.each(ROLES)(`is taken back by %s exactly where that role may ${permission}`, (role) => {
    expect(answer(payload, role) === 'not-permitted').toBe(!may(role, permission));
  });

  it('is taken back where no role is told', () => {
    expect(answer(payload, undefined)).not.toBe('not-permitted');
  });
});

it('names a permission for everything that can be taken back', () => {
  const unnamed = Object.entries(TAKING_BACK).filter(([, { needs, stays }]) => stays === null && needs === null);
  expect(unnamed).toEqual([]);
});
