import { type RawBuilder, sql } from 'kysely';
import { type PublisherChange, type PublisherFact, publisherLifeOf, type PublisherLife } from '../../domain/publisher';
import { publisherView } from '../../domain/publisher-view';
import { standingWords } from '../../domain/publisher-words';
import type { Database } from './connection';
import { wordsOf } from './search-words';

/**
 * Appends what is new to a publisher's journal and refreshes the copy derived from it, in one statement guarded by the
 * revision. Saving the same change again changes nothing.
 */
export async function savePublisher(database: Database, { publisherId, fresh }: PublisherChange): Promise<void> {
  const isNew = fresh[0]?.revision === 1;
  const journaled = isNew ? [] : await readPublisherJournal(database, publisherId);
  const byId = new Map([...journaled, ...fresh].map((fact) => [fact.id, fact]));
  await publisherStatement(publisherLifeOf([...byId.values()]), fresh).execute(database);
}

/** The facts of a publisher, as far as its journal has them. */
export async function readPublisherJournal(database: Database, publisherId: string): Promise<PublisherFact[]> {
  const rows = await database
    .selectFrom('publisher_journal')
    .select('fact')
    .where('publisher_id', '=', publisherId)
    .orderBy('revision')
    .execute();
  return rows.map(({ fact }) => fact);
}

/** Writes the copy of one publisher, and what is new to the journal. */
export function publisherStatement(life: PublisherLife, fresh: readonly PublisherFact[]): RawBuilder<unknown> {
  const { id } = life.publisher;
  const journal = JSON.stringify(fresh.map((fact) => journalRow(id, fact)));
  return sql`
    with facts as (
      insert into publisher_journal (publisher_id, revision, fact_id, kind, at, fact)
      select * from jsonb_to_recordset(${journal}::jsonb)
        as row (publisher_id text, revision integer, fact_id text, kind text, at timestamptz, fact jsonb)
      -- A workflow task that failed after its save is done again, perhaps in another order: a fact is itself by its id.
      on conflict (publisher_id, fact_id) do update set revision = excluded.revision, fact = excluded.fact
        where publisher_journal.revision <> excluded.revision)
    insert into publishers select * from jsonb_populate_record(null::publishers, ${JSON.stringify(publisherRow(life))}::jsonb)
    on conflict (id) do update set
      name = excluded.name, view = excluded.view, words = excluded.words, revision = excluded.revision, search = excluded.search
    where publishers.revision <= excluded.revision`;
}

/** The row of a publisher as it stands. */
export function publisherRow(life: PublisherLife): Record<string, unknown> {
  const view = publisherView(life);
  const { id, name, mpnId, accountEmail, marketingContact } = view;
  return {
    id,
    name,
    view,
    words: standingWords(life),
    revision: life.revision,
    search: wordsOf(
      [id, name, mpnId, accountEmail, marketingContact?.name ?? '', marketingContact?.email ?? ''].join(' '),
    ).join(' '),
  };
}

const journalRow = (publisherId: string, fact: PublisherFact): Record<string, unknown> => ({
  publisher_id: publisherId,
  revision: fact.revision,
  fact_id: fact.id,
  kind: fact.kind,
  at: fact.at,
  fact,
});
