import { sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import { listed, type ListedOffer, nextDueOf, type OfferOrder, pageOfOffers } from './offer-finding';
import { NOTHING_DUE } from './offer-rows';
import { HAS_FLAG, type OfferTableFilters, tableWith } from './offer-filters';
import { pageOf, type Page } from './paging';
import { OFFER_FLAGS, type OfferFlag, type OfferTableSort } from './list-choices';

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
export type OfferRow = ListedOffer & {
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

/** A page of the table, and how many offers its view has: `COUNTED_TO` at most, one more where there are more. */
export type OfferTablePage = Page<OfferRow> & { readonly count: number };

/** A page of the table. Due dates and silences of offers whose clocks differ are compared by the time that is left. */
export async function listOfferTable(database: Database, query: OfferTableQuery): Promise<OfferTablePage> {
  const { page, count } = await pageOfOffers(database, tableWith(query.filters, query.zone), orderOf(query), query);
  const rows = await page.select(OFFER_FLAGS.map((flag) => HAS_FLAG[flag].as(flag))).execute();
  const rowOf = (row: (typeof rows)[number]): OfferRow => {
    const { manager, status } = row.shown.engagement;
    const ownTime = (onWall: number): Instant => instantOf(onWall + row.clock_ahead);
    return {
      ...listed(row),
      manager,
      engagement: status,
      nextDue: nextDueOf(row),
      silentSince: row.silent_wall === NOTHING_DUE ? null : ownTime(Date.parse(row.silent_wall)),
      tier: row.tier,
      flags: OFFER_FLAGS.filter((flag) => row[flag]),
      clock: ownTime(Date.now()),
    };
  };
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
