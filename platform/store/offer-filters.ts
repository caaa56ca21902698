import { type RawBuilder, sql } from 'kysely';
import type { OfferType } from '../../domain/catalogue/offer-types';
import type { Watch } from '../../domain/offer/watch';
import { COUNTED_TO } from './counted';
import type { WantedOffers } from './offer-finding';
import { beginningLike, wordsOf } from './search-words';

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
export const WATCH: Readonly<Record<Watch['status'], Condition>> = {
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
