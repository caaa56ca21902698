import { type Selectable, sql } from 'kysely';
import { daysBetween, type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Watch } from '../../domain/offer/watch';
import type { Database } from './connection';
import { type OfferFilters, offersWith } from './offer-filters';
import { findOffers, type OfferOrder } from './offer-finding';
import { silentDays } from './offer-reader';
import { NOTHING_DUE } from './offer-rows';
import { pageOf, type Page } from './paging';
import type { OffersTable } from './tables';
import { watchColumn, watchOf } from './watch';

export const OFFER_SORTS = ['next-due', 'published', 'title'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

export type OfferQuery = OfferFilters & {
  readonly sort: OfferSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** An offer in a list. */
export type OfferSummary = Pick<
  OfferView,
  'id' | 'title' | 'type' | 'stage' | 'publishedAt' | 'owner' | 'engagement' | 'silence' | 'watch'
> & {
  readonly publisher: { readonly id: string; readonly name: string };
  readonly nextDue: Instant | null;
  readonly overdue: boolean;
};

/** What a list reads of an offer: never its whole view, unless it has ended. */
const READ = [
  'id',
  'title',
  'type',
  'stage',
  'published_at',
  'publisher_id',
  'publisher_name',
  'next_due',
  'next_due_wall',
  'clock_ahead',
  'silent_wall',
  'shown',
] as const;
type Row = Pick<Selectable<OffersTable>, (typeof READ)[number]> & {
  readonly watch: Watch;
  readonly endedView: OfferView | null;
};

/** What each sort compares, and in which direction. */
const SORTS: Readonly<Record<OfferSort, OfferOrder>> = {
  'next-due': { key: sql`next_due`, cast: 'timestamptz', direction: 'asc' },
  published: { key: sql`published_at`, cast: 'timestamptz', direction: 'desc' },
  title: { key: sql`lower(title) collate "C"`, cast: 'text', direction: 'asc' },
};

/** A page of offers. */
export async function listOffers(database: Database, query: OfferQuery): Promise<Page<OfferSummary>> {
  const order = SORTS[query.sort];
  const { onPage } = await findOffers(database, offersWith(query), order, query);
  const rows = await database
    .selectFrom('offers')
    .select(READ)
    .select(watchColumn().as('watch'))
    .select(sql<OfferView | null>`case stage when 'ended' then view end`.as('endedView'))
    .select(sql<string>`(${order.key})::text`.as('key'))
    .where(onPage)
    .orderBy(order.key, order.direction)
    .orderBy('id', order.direction)
    .limit(query.limit + 1)
    .execute();
  return pageOf(rows, query.limit, summary, (row) => [row.key, row.id]);
}

function summary({ shown, endedView, ...row }: Row): OfferSummary {
  const { owner, engagement, silence } = shown;
  const ownTime = (onWall: number): Instant => instantOf(onWall + row.clock_ahead);
  const days =
    endedView === null
      ? daysBetween(ownTime(Date.parse(row.silent_wall)), ownTime(Date.now()))
      : silentDays(endedView, ownTime(Date.now()));
  return {
    id: row.id,
    title: row.title,
    type: row.type,
    stage: row.stage,
    publishedAt: row.published_at,
    publisher: { id: row.publisher_id, name: row.publisher_name },
    owner,
    engagement,
    silence: { ...silence, days },
    nextDue: row.next_due === NOTHING_DUE ? null : row.next_due,
    overdue: Date.parse(row.next_due_wall) <= Date.now(),
    watch: watchOf(row.watch),
  };
}
