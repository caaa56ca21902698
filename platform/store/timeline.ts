import { sql } from 'kysely';
import type { Fact } from '../../domain/offer/events';
import { timelineEntry, type TimelineEntry } from '../../domain/offer/timeline';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';

/** Everything that happened to an offer, newest first, a page at a time. */
export async function readTimeline(
  database: Database,
  offerId: string,
  limit: number,
  cursor?: string,
): Promise<Page<TimelineEntry>> {
  let rows = database
    .selectFrom('journal')
    .select(['at', 'revision', 'fact'])
    .where('offer_id', '=', offerId)
    .orderBy('at', 'desc')
    .orderBy('revision', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at, revision] = readCursor(cursor, 2);
    rows = rows.where(sql<boolean>`(at, revision) < (${at}::timestamptz, ${revision}::integer)`);
  }
  const found = await rows.execute();
  const back = await takenBack(database, offerId);
  return pageOf(
    found,
    limit,
    ({ fact }: { fact: Fact }) => timelineEntry(fact, back.get(fact.id)),
    (row) => [row.at, row.revision],
  );
}

/** What was taken back, by each of its entries. */
async function takenBack(database: Database, offerId: string): Promise<Map<string, Fact<'taken-back'>>> {
  const rows = await database
    .selectFrom('journal')
    .select('fact')
    .where('offer_id', '=', offerId)
    .where('kind', '=', 'taken-back')
    .execute();
  const facts = rows.flatMap(({ fact }: { fact: Fact }) => (fact.kind === 'taken-back' ? [fact] : []));
  return new Map(facts.flatMap((fact) => fact.entries.map((id) => [id, fact] as const)));
}
