import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import { unique } from './saved-by';
import { storable, storableInstant } from './storable';

/** A journal: its table, and the column that says whose facts they are. */
type Journal = { readonly table: 'journal' | 'publisher_journal'; readonly owner: 'offer_id' | 'publisher_id' };

export const OFFERS: Journal = { table: 'journal', owner: 'offer_id' };
export const PUBLISHERS: Journal = { table: 'publisher_journal', owner: 'publisher_id' };

type Recorded = { readonly id: string; readonly revision: number; readonly kind: string; readonly at: Instant };

/** Writes facts into a journal where they are not there yet, or otherwise; `copy` is the query that says whose they are. */
export function recordFacts(
  { table, owner }: Journal,
  ownerId: string,
  facts: readonly Recorded[],
): RawBuilder<unknown> {
  const rows = unique(facts).map((fact) => ({
    [owner]: ownerId,
    revision: fact.revision,
    fact_id: fact.id,
    kind: fact.kind,
    at: storableInstant(fact.at),
    fact,
  }));
  const [journal, of] = [sql.table(table), sql.ref(owner)];
  return sql`
    insert into ${journal} (${of}, revision, fact_id, kind, at, fact)
    select row.* from copy, jsonb_to_recordset(${storable(rows)}::jsonb)
      as row (${of} text, revision integer, fact_id text, kind text, at timestamptz, fact jsonb)
    on conflict (${of}, fact_id) do update set
      revision = excluded.revision, kind = excluded.kind, at = excluded.at, fact = excluded.fact
      where (${journal}.revision, ${journal}.at, ${journal}.fact)
        is distinct from (excluded.revision, excluded.at, excluded.fact)`;
}

/** Takes facts out of a journal that its workflow never had; `copy` is the query that says whose they are. */
export const removeGhosts = ({ table, owner }: Journal, ghosts: readonly string[]): RawBuilder<unknown> => sql`
  delete from ${sql.table(table)} using copy
  where ${sql.ref(owner)} = copy.id and fact_id in (select jsonb_array_elements_text(${storable(ghosts)}::jsonb))`;

/** What has happened to somebody, as rows without columns. */
export const factsOf = ({ table, owner }: Journal, ownerId: string): RawBuilder<unknown> =>
  sql`select from ${sql.table(table)} where ${sql.ref(owner)} = ${ownerId}`;

/** Whether a journal has a fact: one that its workflow may no longer know of. */
export async function isInJournal(
  database: Database,
  journal: Journal,
  ownerId: string,
  factId: string,
): Promise<boolean> {
  const { rows } = await sql`${factsOf(journal, ownerId)} and fact_id = ${factId}`.execute(database);
  return rows.length > 0;
}
