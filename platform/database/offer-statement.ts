import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { OfferState } from '../../domain/offer/state';
import type { Fact } from '../../domain/offer/events';
import { ledger } from '../../domain/promises/ledger';
import { workflowIdOf } from '../../domain/offer/offer';
import { isOpen, type Promised } from '../../domain/promises/promised';
import type { Database } from './connection';
import { journalRow, offerRow, promiseRow } from './offer-rows';
import { type SavedBy, unique } from './saved-by';
import { storable } from './storable';

/** Less than this is not the time machine but a save that came late, in milliseconds. */
const DRIFT = 2_000;

/** What is written of an offer at once. */
export type Copied = {
  readonly life: OfferState;
  /** What the journal may not have yet, or otherwise. */
  readonly fresh: readonly Fact[];
  /** Ids of what the journal has and the workflow never had. */
  readonly ghosts: readonly string[];
  /** The promises as they were written last: of what is settled, only what has changed is written again. */
  readonly known: readonly Promised[];
  readonly clock: Instant;
  /** Which save had written the copy when it was read: if that has changed, nothing is written. */
  readonly seen: SavedBy | null;
  readonly savedBy: SavedBy | null;
};

/** Writes the journal and the copies of one life, all or nothing. False where another has written the copy meanwhile. */
export async function writeCopy(database: Database, copied: Copied): Promise<boolean> {
  const { life: state, seen } = copied;
  const { offer, journal, ghosts, promises, present } = rowsOf(copied);
  const { rows } = await sql<{ id: string }>`
    with copy as (
      insert into offers select * from jsonb_populate_record(null::offers, ${offer}::jsonb)
      on conflict (id) do update set
        type = excluded.type, manager_email = excluded.manager_email, stage = excluded.stage, next_due = excluded.next_due,
        next_due_wall = excluded.next_due_wall, clock_ahead = excluded.clock_ahead, revision = excluded.revision,
        view = excluded.view, shown = excluded.shown, search = excluded.search, owner_status = excluded.owner_status,
        tier = excluded.tier, tier_rank = excluded.tier_rank, silent_wall = excluded.silent_wall, at_risk_wall = excluded.at_risk_wall,
        is_paused = excluded.is_paused, is_above_tier = excluded.is_above_tier, owner_check = excluded.owner_check,
        check_wall = excluded.check_wall, saved_by = excluded.saved_by
      where nullif(offers.saved_by, 'null') is not distinct from nullif(${JSON.stringify(seen)}::jsonb, 'null')
      returning id),
    facts as (
      insert into journal (offer_id, revision, fact_id, kind, at, fact)
      select row.* from copy, jsonb_to_recordset(${journal}::jsonb)
        as row (offer_id text, revision integer, fact_id text, kind text, at timestamptz, fact jsonb)
      on conflict (offer_id, fact_id) do update set
        revision = excluded.revision, kind = excluded.kind, at = excluded.at, fact = excluded.fact
        where (journal.revision, journal.at, journal.fact) is distinct from (excluded.revision, excluded.at, excluded.fact)),
    ghosts as (
      delete from journal using copy
      where offer_id = copy.id and fact_id in (select jsonb_array_elements_text(${ghosts}::jsonb))),
    -- What was taken back, or never was, has never made any promise.
    gone as (
      delete from promises using copy
      where offer_id = copy.id and promises.id not in (select jsonb_array_elements_text(${present}::jsonb))),
    kept as (
      insert into promises
      select row.* from copy, jsonb_populate_recordset(null::promises, ${promises}::jsonb) as row
      on conflict (offer_id, id) do update set
        owed_by = excluded.owed_by, due_at = excluded.due_at, due_wall = excluded.due_wall, standing = excluded.standing, manager = excluded.manager,
        ticket = excluded.ticket, waits_for = excluded.waits_for, remind_at = excluded.remind_at, reminder = excluded.reminder, promise = excluded.promise),
    unstuck as (
      delete from stuck_copies using copy where workflow_id = ${workflowIdOf(state.offer.id)})
    select id from copy`.execute(database);
  return rows.length > 0;
}

/** The rows as JSON. */
function rowsOf({ life: state, fresh, ghosts, known, clock, savedBy }: Copied) {
  const ahead = clockAhead(clock);
  const before = new Map(known.map((promised) => [promised.id, JSON.stringify(promised)]));
  const all = unique(ledger(state));
  const changed = all.filter((promised) => isOpen(promised) || before.get(promised.id) !== JSON.stringify(promised));
  return {
    offer: storable({ ...offerRow(state, clock, ahead), saved_by: savedBy }),
    journal: storable(unique(fresh).map((fact) => journalRow(state.offer.id, fact))),
    ghosts: storable(ghosts),
    promises: storable(changed.map((promised) => promiseRow(state, promised, clock, ahead))),
    present: storable(all.map(({ id }) => id)),
  };
}

/** How far the offer's clock is ahead of the wall clock, in milliseconds; zero unless the time machine moved it. */
function clockAhead(clock: Instant): number {
  const ahead = Date.parse(clock) - Date.now();
  return ahead > DRIFT ? ahead : 0;
}
