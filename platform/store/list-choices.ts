/** Lists are counted so far and no further: one more than this stands for any number above it. */
export const COUNTED_TO = 1_000;

/** Whose promises are looked at. */
export const DAY_SCOPES = ['mine', 'team'] as const;
export type DayScope = (typeof DAY_SCOPES)[number];

/**
 * What a day is made of. Overdue, today and week tell apart by the offer's own clock what somebody of the team has to
 * do; waiting is what only somebody else can: the service, a pause, the owner who was asked. At risk are those of
 * today, of the week or later whose reminder has gone out.
 */
export const DAY_BUCKETS = ['overdue', 'today', 'week', 'at-risk', 'waiting'] as const;
export type DayBucket = (typeof DAY_BUCKETS)[number];

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

/** How mail stands, as the HTTP contract shows it: what is being sent right now is still queued to who looks from outside. */
export const MAIL_STATUSES = ['queued', 'sent', 'bounced', 'unknown', 'received', 'cancelled'] as const;
export type ShownMailStatus = (typeof MAIL_STATUSES)[number];

export const MAIL_DIRECTIONS = ['outbound', 'inbound'] as const;
