import { NO_MANAGER, type OfferTableSort } from '../../platform/store/list-choices';
import type { OfferTableFilters } from '../../platform/store/offer-filters';

/** The actions for which an offer can be chosen from anywhere. */
export const OFFERS_ACTIONS = ['log-contact', 'write'] as const;
export type OffersAction = (typeof OFFERS_ACTIONS)[number];

/** One view of the table: what is filtered, how it is sorted, and for what an offer is being chosen. */
export type OffersView = {
  /** The filters as they stand in the address. */
  readonly typed: Readonly<Partial<Record<FilterField, string>>>;
  readonly filters: OfferTableFilters;
  readonly sort: OfferTableSort;
  readonly isDescending: boolean;
  readonly action: OffersAction | undefined;
};

/** The filters by their names in the address. */
export const FILTER_FIELDS = [
  'q',
  'type',
  'stage',
  'owner',
  'manager',
  'due',
  'silent',
  'tier',
  'flag',
  'publisher',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** What some of them can be. */
export const STAGES = ['live', 'ended'] as const;
export const OWNERS = ['known', 'unknown', 'left'] as const;
export const SILENT_DAYS = [7, 14, 21, 28] as const;

/** Views that are asked for every day, by what they filter. */
export const QUICK_VIEWS = {
  all: {},
  overdue: { due: 'overdue' },
  'no-manager': { manager: NO_MANAGER },
  silent: { silent: '21' },
  'owner-unknown': { owner: 'unknown' },
  ended: { stage: 'ended' },
} as const satisfies Readonly<Record<string, Partial<Record<FilterField, string>>>>;
export type QuickView = keyof typeof QUICK_VIEWS;

/** The place of a view; `path` is `/offers.csv` for the same as a file. */
export function placeOfOffers(view: Omit<OffersView, 'filters'>, cursor?: string, path = '/offers'): string {
  const { typed, sort, isDescending, action } = view;
  const fields = FILTER_FIELDS.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  const query = new URLSearchParams([
    ...fields.map(([name, value]) => [name, value] as [string, string]),
    ...(sort === FIRST_SORT && !isDescending ? [] : [['sort', sortText(sort, isDescending)] as [string, string]]),
    ...(action === undefined ? [] : [['for', action] as [string, string]]),
    ...(cursor === undefined ? [] : [['cursor', cursor] as [string, string]]),
  ]).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** How a sort stands in the address: `-title` is the other way round. */
export const sortText = (sort: OfferTableSort, isDescending: boolean): string => `${isDescending ? '-' : ''}${sort}`;

/** How the table is sorted unless somebody asks for something else. */
export const FIRST_SORT: OfferTableSort = 'next-due';

/** Is this what a quick view shows? How it is sorted does not matter. */
export function isQuickView(name: QuickView, { typed }: OffersView): boolean {
  const asked: Partial<Record<FilterField, string>> = QUICK_VIEWS[name];
  return FILTER_FIELDS.every((field) => typed[field] === asked[field]);
}
