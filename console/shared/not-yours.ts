import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import { PERMITTED, type Permission, type Role } from '../../domain/offer/roles';

/** Why a role cannot do something, and who can. */
export function notYours(language: Language, role: Role, permission: Permission): string {
  const { names, console } = LOCALES[language];
  const others = PERMITTED[permission].filter((each) => each !== 'integration').map((each) => names.role[each]);
  return console.notYours(names.role[role], others);
}
