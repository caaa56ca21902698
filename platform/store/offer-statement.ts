import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { OfferState } from '../../domain/offer/state';
import type { Fact } from '../../domain/offer/events';
import { ledger } from '../../domain/promises/ledger';
import { workflowIdOf } from '../../domain/offer/offer';
import { isOpen, type Promised } from '../../domain/promises/promised';
import type { Database } from './connection';
import { factsOf, OFFERS, recordFacts, removeGhosts } from './journal';
import { offerRow, promiseRow } from './offer-rows';
import { canStillBe, isStillBy, type SavedBy, type Seen, unique } from './saved-by';
import { storable } from './storable';

/** Less than this is not the time machine but a save that came late, in milliseconds. */
const DRIFT = 2_000;

/** What is written of an offer at once. */
export type Copied = {
  readonly state: OfferState;
  /** What the journal may not have yet, or otherwise. */
  readonly fresh: readonly Fact[];
  /** Ids of what the journal has and the workflow never had. */
  readonly ghosts: readonly string[];
  readonly clock: Instant;
  /** How far that is ahead of the wall clock, in milliseconds. */
  readonly ahead: number;
  /** What was known before: if that is no longer so, nothing is written. Settled promises are written where they differ. */
  readonly seen: Seen<Fact> & { readonly promises?: readonly Promised[] };
  readonly savedBy: SavedBy | null;
};

/** What of an offer is refreshed: who publishes it under which title stays. */
const REFRESHED = sql`
  type = excluded.type, manager_email = excluded.manager_email, stage = excluded.stage, next_due = excluded.next_due,
  next_due_wall = excluded.next_due_wall, clock_ahead = excluded.clock_ahead, revision = excluded.revision,
  view = excluded.view, shown = excluded.shown, search = excluded.search, owner_status = excluded.owner_status,
  tier = excluded.tier, tier_rank = excluded.tier_rank, silent_wall = excluded.silent_wall,
  at_risk_wall = excluded.at_risk_wall, is_paused = excluded.is_paused, is_above_tier = excluded.is_above_tier,
  owner_check = excluded.owner_check, check_wall = excluded.check_wall, saved_by = excluded.saved_by`;

/** What of a promise is refreshed. */
const PROMISES_REFRESHED = sql`
  owed_by = excluded.owed_by, due_at = excluded.due_at, due_wall = excluded.due_wall, standing = excluded.standing,
  manager = excluded.manager, ticket = excluded.ticket, waits_for = excluded.waits_for, remind_at = excluded.remind_at,
  reminder = excluded.reminder, holder = excluded.holder, promise = excluded.promise`;

/** Writes the journal and the copies of one offer, all or nothing. False where another has written the copy meanwhile. */
export async function writeCopy(database: Database, copied: Copied): Promise<boolean> {
  const { state, seen } = copied;
  const { id } = state.offer;
  const { offer, promises, present } = rowsOf(copied);
  const journal = factsOf(OFFERS, id);
  const { rows } = await sql<{ id: string }>`
    with copy as (
      insert into offers select * from jsonb_populate_record(null::offers, ${offer}::jsonb)
      where ${canStillBe(seen, { id, journal, copies: 'offers' })}
      on conflict (id) do update set ${REFRESHED}
      where ${isStillBy('offers', seen)}
      returning id),
    facts as (${recordFacts(OFFERS, id, copied.fresh)}),
    ghosts as (${removeGhosts(OFFERS, copied.ghosts)}),
    -- What was taken back, or never was, has never made any promise.
    gone as (
      delete from promises using copy
      where offer_id = copy.id and promises.id not in (select jsonb_array_elements_text(${present}::jsonb))),
    kept as (
      insert into promises
      select row.* from copy, jsonb_populate_recordset(null::promises, ${promises}::jsonb) as row
      on conflict (offer_id, id) do update set ${PROMISES_REFRESHED}
        where promises.standing in ('open', 'at-risk') or promises.promise is distinct from excluded.promise),
    unstuck as (
      delete from stuck_copies using copy where workflow_id = ${workflowIdOf(id)})
    select id from copy`.execute(database);
  return rows.length > 0;
}

/** The rows as JSON. */
function rowsOf({ state, seen, clock, ahead, savedBy }: Copied) {
  const before = new Map(seen.promises?.map((promised) => [promised.id, JSON.stringify(promised)]));
  const all = unique(ledger(state));
  const changed = all.filter((promised) => isOpen(promised) || before.get(promised.id) !== JSON.stringify(promised));
  return {
    offer: storable({ ...offerRow(state, clock, ahead), saved_by: savedBy }),
    promises: storable(changed.map((promised) => promiseRow(state, promised, clock, ahead))),
    present: storable(all.map(({ id }) => id)),
  };
}

/** How far the offer's clock is ahead of the wall clock, in milliseconds; zero unless the time machine moved it. */
export function clockAhead(clock: Instant): number {
  const ahead = Date.parse(clock) - Date.now();
  return ahead > DRIFT ? ahead : 0;
}
