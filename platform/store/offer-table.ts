import { type Selectable, sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import { findOffers, type OfferOrder } from './offer-finding';
import { NOTHING_DUE } from './offer-rows';
import { HAS_FLAG, OFFER_FLAGS, type OfferFlag, type OfferTableFilters, tableWith } from './offer-table-filters';
import { pageOf, type Page } from './paging';
import type { OffersTable } from './tables';

export {
  NO_MANAGER,
  OFFER_FLAGS,
  type OfferFlag,
  OFFERS_DUE,
  type OffersDue,
  type OfferTableFilters,
} from './offer-table-filters';

/** What the table is sorted by: a column of it. */
export const OFFER_TABLE_SORTS = [
  'title',
  'publisher',
  'type',
  'stage',
  'owner',
  'manager',
  'next-due',
  'silence',
  'tier',
] as const;
export type OfferTableSort = (typeof OFFER_TABLE_SORTS)[number];

export type OfferTableQuery = {
  readonly filters: OfferTableFilters;
  readonly sort: OfferTableSort;
  readonly isDescending: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Where the reader is (IANA): days are counted by the calendar there. */
  readonly zone: string;
};

/** A row of the table. */
export type OfferRow = Pick<OfferView, 'id' | 'title' | 'type' | 'stage' | 'publishedAt' | 'owner'> & {
  readonly publisher: { readonly id: string; readonly name: string };
  readonly manager: OfferView['engagement']['manager'];
  readonly engagement: OfferView['engagement']['status'];
  readonly nextDue: Instant | null;
  /** Since when nobody has written, by the offer's own clock; null where the offer has ended. */
  readonly silentSince: Instant | null;
  readonly tier: string | null;
  readonly flags: readonly OfferFlag[];
  /** The offer's own time. */
  readonly clock: Instant;
};

/** What each sort compares. The longest silence is the one that began first. */
const SORTS: Readonly<Record<OfferTableSort, { by: string; cast: OfferOrder['cast']; isReversed?: true }>> = {
  title: { by: 'lower(title) collate "C"', cast: 'text' },
  publisher: { by: 'lower(publisher_name) collate "C"', cast: 'text' },
  type: { by: 'type', cast: 'text' },
  stage: { by: 'stage', cast: 'text' },
  owner: { by: 'owner_status', cast: 'text' },
  manager: { by: `coalesce(lower(manager_email), '~') collate "C"`, cast: 'text' },
  'next-due': { by: 'next_due_wall', cast: 'timestamptz' },
  silence: { by: 'silent_wall', cast: 'timestamptz', isReversed: true },
  tier: { by: 'tier_rank', cast: 'integer' },
};

const READ = [
  ...(['id', 'title', 'type', 'stage', 'published_at', 'publisher_id', 'publisher_name'] as const),
  ...(['next_due', 'clock_ahead', 'silent_wall', 'tier', 'shown'] as const),
];
type Row = Pick<Selectable<OffersTable>, (typeof READ)[number]> & Readonly<Record<OfferFlag, boolean>>;

/** A page of the table, and how many offers its view has: `COUNTED_TO` at most, one more where there are more. */
export type OfferTablePage = Page<OfferRow> & { readonly count: number };

/** A page of the table. Due dates and silences of offers whose clocks differ are compared by the time that is left. */
export async function listOfferTable(database: Database, query: OfferTableQuery): Promise<OfferTablePage> {
  const order = orderOf(query);
  const { onPage, count } = await findOffers(database, tableWith(query.filters, query.zone), order, query);
  const rows = await database
    .selectFrom('offers')
    .select(READ)
    .select(OFFER_FLAGS.map((flag) => HAS_FLAG[flag].as(flag)))
    .select(sql<string>`(${order.key})::text`.as('key'))
    .where(onPage)
    .orderBy(order.key, order.direction)
    .orderBy('id', order.direction)
    .limit(query.limit + 1)
    .execute();
  return { ...pageOf(rows, query.limit, rowOf, (row) => [row.key, row.id]), count };
}

function orderOf({ sort, isDescending }: OfferTableQuery): OfferOrder {
  const { by, cast, isReversed } = SORTS[sort];
  return { key: sql.raw(by), cast, direction: isDescending === (isReversed === true) ? 'asc' : 'desc' };
}

/** How many offers an export reads at once. */
const AT_ONCE = 500;

/** Every offer of a view, in its order, a page at a time. */
export async function* exportOffers(
  database: Database,
  view: Pick<OfferTableQuery, 'filters' | 'sort' | 'isDescending' | 'zone'>,
): AsyncGenerator<readonly OfferRow[], void> {
  for (let cursor: string | undefined; ;) {
    const { items, next } = await listOfferTable(database, { ...view, limit: AT_ONCE, cursor });
    if (items.length > 0) yield items;
    if (next === null) return;
    cursor = next;
  }
}

function rowOf({ shown: { owner, engagement }, ...row }: Row): OfferRow {
  const now = Date.now();
  const hasEnded = row.silent_wall === NOTHING_DUE;
  return {
    id: row.id,
    title: row.title,
    type: row.type,
    stage: row.stage,
    publishedAt: row.published_at,
    publisher: { id: row.publisher_id, name: row.publisher_name },
    owner,
    manager: engagement.manager,
    engagement: engagement.status,
    nextDue: row.next_due === NOTHING_DUE ? null : row.next_due,
    silentSince: hasEnded ? null : instantOf(Date.parse(row.silent_wall) + row.clock_ahead),
    tier: row.tier,
    flags: OFFER_FLAGS.filter((flag) => row[flag]),
    clock: instantOf(now + row.clock_ahead),
  };
}
