import { sql } from 'kysely';
import { type OfferState, newOfferState } from '../../domain/offer/state';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { Fact } from '../../domain/offer/events';
import { ledger } from '../../domain/promises/ledger';
import type { OfferChange } from '../../domain/offer/activities';
import type { Promised } from '../../domain/promises/promised';
import type { Database } from './connection';
import { clockAhead, writeCopy } from './offer-statement';
import { rememberedOf } from './remembered';
import { type Attempt, follow, isFirst, requireTurn, rewritten, type SavedBy, savedByOf, type Seen } from './saved-by';

/** What is known of an offer before a save: its journal, how far its clock is ahead, and the promises as they are written. */
type OfferSeen = Seen<Fact> & {
  readonly ahead: number;
  readonly promises: readonly Promised[];
  readonly isNew?: boolean;
};

const remembered = rememberedOf<OfferSeen>();
const NEW: OfferSeen = { journaled: [], savedBy: null, ahead: 0, promises: [], isNew: true };

/**
 * Makes the journal say what the workflow says, and refreshes the copies derived from it, in one statement: what is new
 * is appended, what differs is replaced, what the workflow never had goes. The only writer of them. Saving the same
 * change again changes nothing, and a save that comes after a later one changes nothing either.
 */
export const saveOffer = (database: Database, change: OfferChange, attempt?: Attempt): Promise<void> =>
  remembered(database).save(change.offerId, attempt, {
    begins: isFirst(change) ? NEW : undefined,
    read: async () => ({ ...(await readCopied(database, change.offerId)), promises: [] }),
    write: (seen) => saveOnto(database, seen, change, attempt),
  });

async function saveOnto(database: Database, seen: OfferSeen, change: OfferChange, attempt?: Attempt) {
  if (attempt !== undefined) await requireTurn(seen.savedBy, attempt);
  const { facts, ghosts } = follow(seen.journaled, change, seen.savedBy);
  const state = lifeOf(facts);
  const clock = notBack(change.clock, seen.ahead);
  const ahead = Math.max(seen.ahead, clockAhead(clock));
  const savedBy = attempt === undefined ? rewritten(seen.savedBy) : savedByOf(attempt, change.begunAs);
  const isWritten = await writeCopy(database, { state, fresh: change.fresh, ghosts, clock, ahead, seen, savedBy });
  return isWritten ? { journaled: facts, savedBy, ahead, promises: ledger(state) } : undefined;
}

/**
 * The clock of an offer never goes back: a save that comes late tells an earlier time than it is, and a run that has
 * just begun again is not yet where the time machine had taken the one before.
 */
function notBack(told: Instant, ahead: number): Instant {
  const known = instantOf(Date.now() + ahead);
  return told > known ? told : known;
}

/** The facts of an offer, as far as the journal has them. */
export async function readJournal(database: Database, offerId: string): Promise<Fact[]> {
  const rows = await database
    .selectFrom('journal')
    .select('fact')
    .where('offer_id', '=', offerId)
    .orderBy('revision')
    .execute();
  return rows.map(({ fact }) => fact);
}

/** The journal of an offer, and which save wrote its copy: as they were at one instant. */
export async function readCopied(
  database: Database,
  offerId: string,
): Promise<Seen<Fact> & { readonly ahead: number }> {
  const { rows } = await sql<{ journaled: Fact[] | null; saved_by: SavedBy | null; ahead: number | null }>`
    select (select jsonb_agg(fact order by revision) from journal where offer_id = ${offerId}) as journaled,
      (select saved_by from offers where id = ${offerId}) as saved_by,
      (select clock_ahead from offers where id = ${offerId}) as ahead`.execute(database);
  const [row] = rows;
  return { journaled: row?.journaled ?? [], savedBy: row?.saved_by ?? null, ahead: row?.ahead ?? 0 };
}

/** An offer as its whole journal makes it. Throws when its beginning is missing. */
export function lifeOf(facts: readonly Fact[]): OfferState {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const first = byId.get('onboarded');
  if (first?.kind !== 'onboarded') throw new Error('a journal begins with the onboarding of its offer');
  byId.delete('onboarded');
  const rest = [...byId.values()];
  return { ...newOfferState(first.offer), facts: rest, revision: Math.max(1, ...rest.map(({ revision }) => revision)) };
}
