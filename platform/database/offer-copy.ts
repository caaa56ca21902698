import { type RawBuilder, sql } from 'kysely';
import { type Case, newCase } from '../../domain/case';
import type { Instant } from '../../domain/calendar';
import type { Fact } from '../../domain/facts';
import { ledger } from '../../domain/ledger';
import type { OfferChange } from '../../domain/neighbours';
import { isOpen, type Promised } from '../../domain/promised';
import type { Database } from './connection';
import { journalRow, offerRow, promiseRow } from './offer-rows';

/** Less than this is not the time machine but a save that came late, in milliseconds. */
const DRIFT = 2_000;

/**
 * Appends what is new to the journal and refreshes the copies derived from it, in one statement guarded by the
 * revision. The only writer of them; saving the same change again changes nothing.
 */
export async function saveOffer(database: Database, { offerId, fresh, clock }: OfferChange): Promise<void> {
  const isNew = fresh[0]?.revision === 1;
  const journaled = isNew ? [] : await readJournal(database, offerId);
  const life = lifeOf([...journaled, ...fresh]);
  const known = journaled.length > 0 ? ledger(lifeOf(journaled)) : [];
  await copyStatement(life, fresh, known, clock).execute(database);
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

/** The whole life of an offer, from its journal. Throws when its beginning is missing. */
export function lifeOf(facts: readonly Fact[]): Case {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const first = byId.get('onboarded');
  if (first?.kind !== 'onboarded') throw new Error('a journal begins with the onboarding of its offer');
  byId.delete('onboarded');
  const rest = [...byId.values()];
  return { ...newCase(first.offer), facts: rest, revision: Math.max(1, ...rest.map(({ revision }) => revision)) };
}

/** Writes the copies of one life. What was settled before is there already. */
export function copyStatement(
  life: Case,
  fresh: readonly Fact[],
  known: readonly Promised[],
  clock: Instant,
): RawBuilder<unknown> {
  const ahead = clockAhead(clock);
  const { changed, gone } = promisesSince(life, known);
  const rows = JSON.stringify(changed.map((promised) => promiseRow(life, promised, clock, ahead)));
  const journal = JSON.stringify(fresh.map((fact) => journalRow(life.offer.id, fact)));
  return sql`
    with facts as (
      insert into journal (offer_id, revision, fact_id, kind, at, fact)
      select * from jsonb_to_recordset(${journal}::jsonb)
        as row (offer_id text, revision integer, fact_id text, kind text, at timestamptz, fact jsonb)
      -- A workflow task that failed after its save is done again, perhaps in another order: a fact is itself by its id.
      on conflict (offer_id, fact_id) do update set revision = excluded.revision, fact = excluded.fact
        where journal.revision <> excluded.revision),
    copy as (
      insert into offers select * from jsonb_populate_record(null::offers, ${JSON.stringify(offerRow(life, clock, ahead))}::jsonb)
      on conflict (id) do update set
        type = excluded.type, manager_email = excluded.manager_email, stage = excluded.stage, next_due = excluded.next_due,
        next_due_wall = excluded.next_due_wall, clock_ahead = excluded.clock_ahead, revision = excluded.revision,
        view = excluded.view, shown = excluded.shown, search = excluded.search, owner_status = excluded.owner_status,
        tier = excluded.tier, tier_rank = excluded.tier_rank, silent_wall = excluded.silent_wall, at_risk_wall = excluded.at_risk_wall,
        is_paused = excluded.is_paused, is_above_tier = excluded.is_above_tier, owner_check = excluded.owner_check,
        check_wall = excluded.check_wall
      where offers.revision <= excluded.revision
      returning id),
    gone as (
      delete from promises using copy
      where offer_id = copy.id and promises.id in (select jsonb_array_elements_text(${JSON.stringify(gone)}::jsonb)))
    insert into promises
    select row.* from copy, jsonb_populate_recordset(null::promises, ${rows}::jsonb) as row
    on conflict (offer_id, id) do update set
      owed_by = excluded.owed_by, due_at = excluded.due_at, due_wall = excluded.due_wall, standing = excluded.standing,
      manager = excluded.manager, ticket = excluded.ticket, waits_for = excluded.waits_for, promise = excluded.promise`;
}

/** Which promises are to be written, and which there are no more: what was taken back has never made any. */
function promisesSince(life: Case, known: readonly Promised[]): { changed: Promised[]; gone: string[] } {
  const before = new Map(known.map((promised) => [promised.id, JSON.stringify(promised)]));
  const all = ledger(life);
  const present = new Set(all.map(({ id }) => id));
  return {
    changed: all.filter((promised) => isOpen(promised) || before.get(promised.id) !== JSON.stringify(promised)),
    gone: [...before.keys()].filter((id) => !present.has(id)),
  };
}

/** How far the offer's clock is ahead of the wall clock, in milliseconds; zero unless the time machine moved it. */
function clockAhead(clock: Instant): number {
  const ahead = Date.parse(clock) - Date.now();
  return ahead > DRIFT ? ahead : 0;
}
