import { type RawBuilder, sql } from 'kysely';
import type { Owner } from '../../domain/duties/owner';
import type { OfferType } from '../../domain/catalogue/offer-types';
import type { Watch } from '../../domain/offer/watch';
import { calendarDays, LONGEST_WEEK } from './day-buckets';
import type { WantedOffers } from './offer-finding';
import { beginningLike, wordsOf } from './search-words';
import { COUNTED_TO, NO_MANAGER, type OfferFlag, type OffersDue } from './list-choices';

/** What lists of offers are filtered by. */
export type OfferFilters = {
  readonly stage?: 'live' | 'ended' | undefined;
  readonly type?: OfferType | undefined;
  readonly publisher?: string | undefined;
  readonly manager?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly watch?: Watch['status'] | undefined;
  readonly q?: string | undefined;
};

type Condition = RawBuilder<boolean>;

const UNWATCHED = sql<boolean>`(stage = 'live' and id in (select offer_id from unwatched_offers))`;
const STUCK = sql<boolean>`id in (select substr(workflow_id, 7) from stuck_copies where workflow_id like 'offer/%')`;

/** Whether a workflow looks after them, as each offer says it. */
const WATCH: Readonly<Record<Watch['status'], Condition>> = {
  unwatched: UNWATCHED,
  behind: sql`${STUCK} and not ${UNWATCHED}`,
  watched: sql`not ${UNWATCHED} and not ${STUCK}`,
};

/** The offers that pass the filters, and more conditions. */
export function offersWith({ q, ...filters }: OfferFilters, more: readonly Condition[] = []): WantedOffers {
  const { stage, type, publisher, manager, overdue, watch } = filters;
  const plain = [
    ...(stage === undefined ? [] : [sql<boolean>`stage = ${stage}`]),
    ...(type === undefined ? [] : [sql<boolean>`type = ${type}`]),
    ...(publisher === undefined ? [] : [sql<boolean>`publisher_id = ${publisher}`]),
    ...(manager === undefined
      ? []
      : [sql<boolean>`coalesce(lower(manager_email), '~') collate "C" = ${manager.toLowerCase()}`]),
    ...(overdue === undefined ? [] : [sql<boolean>`next_due_wall ${sql.raw(overdue ? '<=' : '>')} now()`]),
    ...(watch === undefined ? [] : [WATCH[watch]]),
    ...more,
  ];
  if (q === undefined) return { found: all(plain), told: all(plain), few: plain.length === 0 ? COUNTED_TO : FEW };
  return {
    found: all([...plain, hasWords(q)]),
    told: all([...plain, ...wordsOf(q).map(looksLike)]),
    few: FEW_OF_A_WORD,
  };
}

const FEW = 3_000;
/** Offers of one word may all have the same place in a list of titles. */
const FEW_OF_A_WORD = 20_000;

const all = (conditions: readonly Condition[]): Condition => sql`${sql.join([sql`true`, ...conditions], sql` and `)}`;

const hasWords = (q: string): Condition =>
  sql`to_tsvector('simple', search) @@ to_tsquery('simple', ${beginningLike(q)})`;

/** That it may be false keeps the planner from believing that it knows how rare the word is. */
const looksLike = (word: string): Condition => sql`coalesce(' ' || search like ${`% ${word}%`}, false)`;

/** What the table of offers is filtered by; `manager` is an address or `none`. */
export type OfferTableFilters = Omit<OfferFilters, 'overdue'> & {
  readonly owner?: Owner['status'] | undefined;
  readonly due?: OffersDue | undefined;
  /** Silent for more than so many days of the reader's calendar. */
  readonly silent?: number | undefined;
  readonly tier?: string | undefined;
  readonly flag?: OfferFlag | undefined;
};

/** How far the offer's own clock is ahead of the wall's, and what it shows. */
const AHEAD = sql`clock_ahead * interval '1 millisecond'`;
const OWN_NOW = sql`now() + ${AHEAD}`;

const OVERDUE: Condition = sql`next_due_wall <= now()`;

const DUE: Readonly<Record<OffersDue, (zone: string) => Condition>> = {
  overdue: () => OVERDUE,
  week: (zone) => sql`next_due_wall > now() and next_due_wall <= now() + ${sql.lit(LONGEST_WEEK)}::interval
    and ${calendarDays(OWN_NOW, sql`next_due_wall + ${AHEAD}`, zone)} <= 7`,
  nothing: () => sql`next_due_wall = '9999-12-31T00:00:00Z'`,
};

/** Whether an offer has a flag: by its own clock, so by the wall. */
export const HAS_FLAG: Readonly<Record<OfferFlag, Condition>> = {
  overdue: OVERDUE,
  'at-risk': sql`at_risk_wall > now()`,
  'open-ticket': sql`exists (select from tickets where tickets.offer_id = offers.id and tickets.status = 'open')`,
  'owner-check': sql`check_wall is not null`,
  paused: sql`is_paused`,
  'above-tier': sql`is_above_tier`,
  unwatched: WATCH.unwatched,
};

/** The offers that pass the filters of the table. Days are those of the calendar in a zone (IANA). */
export function tableWith(
  { manager, owner, due, silent, tier, flag, ...others }: OfferTableFilters,
  zone: string,
): WantedOffers {
  const isUnmanaged = manager === NO_MANAGER;
  return offersWith({ ...others, manager: isUnmanaged ? undefined : manager }, [
    ...(isUnmanaged ? [sql<boolean>`shown #>> '{engagement,status}' = 'awaiting-manager'`] : []),
    ...(owner === undefined ? [] : [sql<boolean>`owner_status = ${owner}`]),
    ...(due === undefined ? [] : [DUE[due](zone)]),
    ...(silent === undefined ? [] : [isSilent(silent, zone)]),
    ...(tier === undefined ? [] : [sql<boolean>`tier = ${tier}`]),
    ...(flag === undefined ? [] : [HAS_FLAG[flag]]),
  ]);
}

/** More than so many midnights ago. The first comparison finds in the index what the second then counts. */
const isSilent = (days: number, zone: string): Condition =>
  sql`(silent_wall < now() - ${days} * interval '24 hours' + interval '2 hours'
    and ${calendarDays(sql`silent_wall + ${AHEAD}`, OWN_NOW, zone)} > ${days})`;
