import type { Role } from '../../domain/offer/roles';
import type { RoleMapping } from '../../platform/role-mapping';
import type { ApiSettings } from '../deps';

/** The claims of a token from the identity provider. */
export type Claims = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Claims => typeof value === 'object' && value !== null;

/** The first role of the mapping that the claims grant, limited to the given roles. */
export function roleIn<R extends Role>(
  claims: Claims,
  { OIDC_ROLE_CLAIM, OIDC_ROLES }: Pick<ApiSettings, 'OIDC_ROLE_CLAIM' | 'OIDC_ROLES'>,
  counting: readonly R[],
): R | undefined {
  const values = valuesOf(claims, OIDC_ROLE_CLAIM);
  const has = ({ value }: RoleMapping): boolean => values.includes(value);
  return OIDC_ROLES.filter(has)
    .map(({ role }) => counting.find((counted) => counted === role))
    .find((role) => role !== undefined);
}

/** A claim of that name, or one within others: `realm_access.roles`. One value or several. */
export function valuesOf(claims: Claims, name: string): readonly string[] {
  const within = name.split('.').reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), claims);
  const found = claims[name] ?? within;
  return (Array.isArray(found) ? found : [found]).filter((value) => typeof value === 'string');
}

const LONGEST_NAME = 200;

/** The first of these claims that says something, as one line that can be kept; undefined where none does. */
export function saidIn(claims: Claims, names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => valuesOf(claims, name))
    .map((said) =>
      said
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME),
    )
    .find((said) => said !== '');
}
