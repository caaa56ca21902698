import { type Role, ROLES } from '../domain/offer/roles';

/** A static token as it is set: who it stands for, in which role, and the hash that it is told by. */
export type ApiToken = { readonly name: string; readonly role: Role; readonly sha256: string };

const SETTING = new RegExp(`^([\\w.-]+):(?:(${ROLES.join('|')}):)?([0-9a-f]{64})$`);

/** Is it `name:hash` or `name:role:hash`? */
export const isToken = (setting: string): boolean => SETTING.test(setting);

/** Reads it. Without a role it is that of a system. */
export function readToken(setting: string): ApiToken {
  const [, name = '', role, sha256 = ''] = SETTING.exec(setting) ?? [];
  return { name, role: ROLES.find((known) => known === role) ?? 'integration', sha256 };
}
