import { sql } from 'kysely';
import type { Fact } from '../../domain/facts';
import { happened, type Happened } from '../../domain/happened';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';

/** Everything that happened to an offer, newest first, a page at a time. */
export async function readTimeline(
  database: Database,
  offerId: string,
  limit: number,
  cursor?: string,
): Promise<Page<Happened>> {
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
  return pageOf(
    await rows.execute(),
    limit,
    ({ fact }: { fact: Fact }) => happened(fact),
    (row) => [row.at, row.revision],
  );
}
