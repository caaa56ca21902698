import { type Role, ROLES } from '../domain/offer/roles';

/** Which role a value of the provider's claim stands for. */
export type RoleMapping = { readonly value: string; readonly role: Role };

/** Reads `value=role,value=role`; undefined when it is not that. A value may itself hold `=`. */
export function readMapping(text: string): RoleMapping[] | undefined {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(readEntry);
  const read = entries.filter((entry) => entry !== undefined);
  return read.length === entries.length && read.length > 0 ? read : undefined;
}

function readEntry(entry: string): RoleMapping | undefined {
  const at = entry.lastIndexOf('=');
  const value = entry.slice(0, at).trim();
  const role = ROLES.find((known) => known === entry.slice(at + 1).trim());
  return at < 1 || value === '' || role === undefined ? undefined : { value, role };
}
