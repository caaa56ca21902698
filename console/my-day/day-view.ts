import type { Role } from '../../domain/offer/roles';
import type { DayBucket, DayScope } from '../../platform/store/list-choices';

/** What of the day is looked at. */
export type LookedAt = { readonly scope: DayScope; readonly show: DayBucket | undefined };

/** These owe nothing themselves: what they look at is the team's. */
const OWNS_NOTHING: ReadonlySet<Role> = new Set(['viewer', 'operations', 'integration']);

/** Is there anything that a role may call its own? */
export const ownsPromises = (role: Role): boolean => !OWNS_NOTHING.has(role);

/** The part of the page that chips change. */
export const DAY_VIEW = 'day';

/** The place of a view of the day, with the page of it that begins at a cursor. */
export function placeOfDay({ scope, show }: LookedAt, cursor?: string): string {
  const query = new URLSearchParams({
    ...(scope !== 'mine' && { scope }),
    ...(show !== undefined && { show }),
    ...(cursor !== undefined && { cursor }),
  }).toString();
  return query === '' ? '/' : `/?${query}`;
}
