import { type RawBuilder, sql } from 'kysely';
import { type Case, newCase } from '../../domain/case';
import { instantOf, type Instant } from '../../domain/calendar';
import { engagementOf } from '../../domain/engagement';
import type { Fact } from '../../domain/facts';
import { ledger } from '../../domain/ledger';
import type { OfferChange } from '../../domain/neighbours';
import { offerView, promiseView } from '../../domain/offer-view';
import { isOpen, type Promised } from '../../domain/promised';
import { wordsOf } from './search-words';
import type { Database } from './connection';

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
  const before = new Map(known.map((promised) => [promised.id, JSON.stringify(promised)]));
  const promises = ledger(life).filter(
    (promised) => isOpen(promised) || before.get(promised.id) !== JSON.stringify(promised),
  );
  const rows = JSON.stringify(promises.map((promised) => promiseRow(life.offer.id, promised, ahead)));
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
        manager_email = excluded.manager_email, stage = excluded.stage, next_due = excluded.next_due,
        next_due_wall = excluded.next_due_wall, clock_ahead = excluded.clock_ahead, revision = excluded.revision,
        view = excluded.view, search = excluded.search
      where offers.revision <= excluded.revision
      returning id)
    insert into promises
    select row.* from copy, jsonb_populate_recordset(null::promises, ${rows}::jsonb) as row
    on conflict (offer_id, id) do update set
      owed_by = excluded.owed_by, due_at = excluded.due_at, due_wall = excluded.due_wall, standing = excluded.standing, promise = excluded.promise`;
}

/** An offer that owes nothing comes last in lists. */
export const NOTHING_DUE = '9999-12-31T00:00:00.000Z';

/** How far the offer's clock is ahead of the wall clock, in milliseconds; zero unless the time machine moved it. */
function clockAhead(clock: Instant): number {
  const ahead = Date.parse(clock) - Date.now();
  return ahead > DRIFT ? ahead : 0;
}

const journalRow = (offerId: string, fact: Fact): Record<string, unknown> => ({
  offer_id: offerId,
  revision: fact.revision,
  fact_id: fact.id,
  kind: fact.kind,
  at: fact.at,
  fact,
});

function offerRow(life: Case, clock: Instant, ahead: number): Record<string, unknown> {
  const { offer } = life;
  const view = offerView(life, clock);
  const due =
    view.promises
      .filter(({ settledAt }) => settledAt === null)
      .map(({ dueAt }) => dueAt)
      .sort()[0] ?? NOTHING_DUE;
  return {
    id: offer.id,
    publisher_id: offer.publisher.id,
    title: offer.title,
    type: offer.type,
    stage: view.stage,
    manager_email: engagementOf(life).manager?.email ?? null,
    published_at: offer.publishedAt,
    next_due: due,
    next_due_wall: due === NOTHING_DUE ? null : onWall(due, ahead),
    clock_ahead: ahead,
    revision: life.revision,
    view,
    search: wordsOf([offer.id, offer.title, offer.publisher.name, view.owner.name, view.owner.email].join(' ')).join(
      ' ',
    ),
  };
}

function promiseRow(offerId: string, promised: Promised, ahead: number): Record<string, unknown> {
  // Judged at no time at all a promise is never overdue: that is told from due_wall when it is read.
  const promise = promiseView(promised, '');
  return {
    offer_id: offerId,
    id: promised.id,
    kind: promised.kind,
    owed_by: promised.owedBy,
    due_at: promised.dueAt,
    due_wall: onWall(promised.dueAt, ahead),
    standing: promise.status,
    promise,
  };
}

const onWall = (instant: Instant, ahead: number): Instant => instantOf(Date.parse(instant) - ahead);
