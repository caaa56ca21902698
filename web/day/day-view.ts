import type { DayBucket, DayScope } from '../../platform/database/my-day';

/** What of the day is looked at. */
export type LookedAt = { readonly scope: DayScope; readonly show: DayBucket | undefined };

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
