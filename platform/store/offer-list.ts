import { sql } from 'kysely';
import { daysBetween, type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import { type OfferFilters, offersWith } from './offer-filters';
import { listed, type ListedOffer, nextDueOf, type OfferOrder, pageOfOffers } from './offer-finding';
import { silentDays } from './offer-reader';
import { pageOf, type Page } from './paging';
import { watchColumn, watchOf } from './watch';

export const OFFER_SORTS = ['next-due', 'published', 'title'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

export type OfferQuery = OfferFilters & {
  readonly sort: OfferSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** An offer in a list. */
export type OfferSummary = ListedOffer &
  Pick<OfferView, 'engagement' | 'silence' | 'watch'> & {
    readonly nextDue: Instant | null;
    readonly overdue: boolean;
  };

/** What each sort compares, and in which direction. */
const SORTS: Readonly<Record<OfferSort, OfferOrder>> = {
  'next-due': { key: sql`next_due`, cast: 'timestamptz', direction: 'asc' },
  published: { key: sql`published_at`, cast: 'timestamptz', direction: 'desc' },
  title: { key: sql`lower(title) collate "C"`, cast: 'text', direction: 'asc' },
};

/** A page of offers. Of one that has ended the days of silence are read from its view. */
export async function listOffers(database: Database, query: OfferQuery): Promise<Page<OfferSummary>> {
  const { page } = await pageOfOffers(database, offersWith(query), SORTS[query.sort], query);
  const rows = await page
    .select(watchColumn('offer').as('watch'))
    .select(sql<OfferView | null>`case stage when 'ended' then view end`.as('endedView'))
    .execute();
  const summary = (row: (typeof rows)[number]): OfferSummary => {
    const { engagement, silence } = row.shown;
    return {
      ...listed(row),
      engagement,
      silence: { ...silence, days: silentDaysOf(row) },
      nextDue: nextDueOf(row),
      overdue: Date.parse(row.next_due_wall) <= Date.now(),
      watch: watchOf(row.watch),
    };
  };
  return pageOf(rows, query.limit, summary, (row) => [row.key, row.id]);
}

type Silent = { readonly endedView: OfferView | null; readonly silent_wall: string; readonly clock_ahead: number };

function silentDaysOf({ endedView, silent_wall, clock_ahead }: Silent): number {
  const ownTime = (onWall: number): Instant => instantOf(onWall + clock_ahead);
  return endedView === null
    ? daysBetween(ownTime(Date.parse(silent_wall)), ownTime(Date.now()))
    : silentDays(endedView, ownTime(Date.now()));
}
