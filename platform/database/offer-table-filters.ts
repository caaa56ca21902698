import { type RawBuilder, sql } from 'kysely';
import type { Owner } from '../../domain/owner';
import { type OfferFilters, offersWith, WATCH } from './offer-filters';
import type { WantedOffers } from './offer-finding';

/** What the table marks an offer with. */
export const OFFER_FLAGS = [
  'overdue',
  'at-risk',
  'open-ticket',
  'owner-check',
  'paused',
  'above-tier',
  'unwatched',
] as const;
export type OfferFlag = (typeof OFFER_FLAGS)[number];

/** Overdue; due within seven days, which is not overdue; or nothing is. */
export const OFFERS_DUE = ['overdue', 'week', 'nothing'] as const;
export type OffersDue = (typeof OFFERS_DUE)[number];

/** Asked for instead of an address: offers that are promised a manager and have none yet. */
export const NO_MANAGER = 'none';

/** What the table of offers is filtered by; `manager` is an address or `none`. */
export type OfferTableFilters = Omit<OfferFilters, 'overdue'> & {
  readonly owner?: Owner['status'] | undefined;
  readonly due?: OffersDue | undefined;
  /** Silent for more than so many days. */
  readonly silent?: number | undefined;
  readonly tier?: string | undefined;
  readonly flag?: OfferFlag | undefined;
};

type Condition = RawBuilder<boolean>;

const DUE: Readonly<Record<OffersDue, Condition>> = {
  overdue: sql`next_due_wall <= now()`,
  week: sql`next_due_wall > now() and next_due_wall <= now() + interval '168 hours'`,
  nothing: sql`next_due_wall = '9999-12-31T00:00:00Z'`,
};

/** Whether an offer has a flag: by its own clock, so by the wall. */
export const HAS_FLAG: Readonly<Record<OfferFlag, Condition>> = {
  overdue: DUE.overdue,
  'at-risk': sql`at_risk_wall > now()`,
  'open-ticket': sql`exists (select from tickets where tickets.offer_id = offers.id and tickets.status = 'open')`,
  'owner-check': sql`check_wall is not null`,
  paused: sql`is_paused`,
  'above-tier': sql`is_above_tier`,
  unwatched: WATCH.unwatched,
};

/** The offers that pass the filters of the table. */
export function tableWith({ manager, owner, due, silent, tier, flag, ...others }: OfferTableFilters): WantedOffers {
  const isUnmanaged = manager === NO_MANAGER;
  return offersWith({ ...others, manager: isUnmanaged ? undefined : manager }, [
    ...(isUnmanaged ? [sql<boolean>`shown #>> '{engagement,status}' = 'awaiting-manager'`] : []),
    ...(owner === undefined ? [] : [sql<boolean>`owner_status = ${owner}`]),
    ...(due === undefined ? [] : [DUE[due]]),
    ...(silent === undefined ? [] : [sql<boolean>`silent_wall < now() - ${silent} * interval '24 hours'`]),
    ...(tier === undefined ? [] : [sql<boolean>`tier = ${tier}`]),
    ...(flag === undefined ? [] : [HAS_FLAG[flag]]),
  ]);
}
