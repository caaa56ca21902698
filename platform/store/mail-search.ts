import { type RawBuilder, sql } from 'kysely';
import { beginningLike, wordsOf } from './search-words';

/** What of a mail is searched: addresses and ids are taken apart, as their index does. */
const SEARCHED = sql`translate(offer_id || ' ' || recipient || ' ' || sender || ' ' || subject, '@.-_+/:<>', '         ')`;

/** Whether a mail has words that begin so, by the index: for what few mails have. */
export const hasWords = (q: string): RawBuilder<boolean> =>
  sql`to_tsvector('simple', ${SEARCHED}) @@ to_tsquery('simple', ${beginningLike(q)})`;

/**
 * The same without the index: for what many mails have, which are looked at in the order of the list. That it may be
 * false keeps the planner from believing that it knows how rare it is.
 */
export const looksLike = (q: string): RawBuilder<boolean> =>
  sql`${sql.join([sql`true`, ...wordsOf(q).map((word) => sql`coalesce(lower(${SEARCHED}) ~ ${`\\m${word}`}, false)`)], sql` and `)}`;
