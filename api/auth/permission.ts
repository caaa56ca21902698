import { may, PERMITTED, type Permission, ROLES } from '../../domain/offer/roles';
import type { Identity } from './identity';
import { Problem } from '../http/problems';
import type { Needs } from '../route';

/** Throws a problem unless that role may do what a route needs. */
export function requirePermission(needs: Needs, { role }: Pick<Identity, 'role'>): void {
  if (needs === 'nothing' || may(role, needs)) return;
  const says = { code: 'role-may-not', params: { role, needs, roles: PERMITTED[needs] } } as const;
  throw new Problem('not-permitted', says);
}

/** For example `rewards, operations`. */
export const rolesThatMay = (permission: Permission): string => PERMITTED[permission].join(', ');

/** Is there a role without this permission? Otherwise the route refuses no role. */
export const isRestricted = (needs: Needs): needs is Permission =>
  needs !== 'nothing' && PERMITTED[needs].length < ROLES.length;
