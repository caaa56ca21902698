import type { Fact, FactKind } from './events';
import { may, type Permission, type Role } from './roles';

/**
 * What one must be allowed to do in order to take something back: the same as in order to record it. Null for what the
 * service records by itself, which is never taken back.
 */
export const TAKING_BACK_NEEDS: Readonly<Record<FactKind, Permission | null>> = {
  onboarded: 'onboard-offers',
  message: 'log-contacts',
  'letter-written': 'write-to-publishers',
  'manager-named': 'name-managers',
  'owner-known': 'name-people',
  'owner-confirmed': 'name-people',
  'owner-lost': 'name-people',
  'marketing-contact-set': 'name-people',
  'agreement-accepted': 'handle-publishers',
  'benefit-activated': 'handle-benefits',
  'benefit-declined': 'handle-benefits',
  'benefit-completed': 'handle-benefits',
  'benefit-expired': null,
  'type-changed': 'move-offers-up',
  'sales-counted': 'bring-in-sales',
  'request-made': 'handle-requests',
  'request-answered': 'handle-requests',
  'request-cancelled': 'handle-requests',
  paused: 'pause-offers',
  resumed: 'pause-offers',
  'engagement-declined': 'end-offers',
  ended: 'end-offers',
  relisted: 'end-offers',
  'mail-sent': null,
  'mail-bounced': null,
  'reminder-timed': null,
  'owner-asked': null,
  'ticket-opened': null,
  'ticket-raised': null,
  'ticket-resolved': 'resolve-tickets',
  'ticket-closed': null,
  'engagement-ended': null,
  'signal-unread': null,
  'watch-resumed': null,
  'taken-back': 'take-back',
};

/** What a role may not do that taking these entries back needs; undefined where it may. */
export const lackedFor = (role: Role, entries: readonly Fact[]): Permission | undefined =>
  entries.flatMap(({ kind }) => TAKING_BACK_NEEDS[kind] ?? []).find((permission) => !may(role, permission));
