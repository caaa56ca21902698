import { sql } from 'kysely';
import type { PublisherView } from '../../domain/publisher-view';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';
import { beginningLike } from './search-words';

export type PublisherQuery = {
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A publisher in a list. */
export type PublisherSummary = Pick<
  PublisherView,
  'id' | 'name' | 'mpnId' | 'accountEmail' | 'country' | 'since' | 'marketingContact' | 'revision'
>;

/** A page of publishers, in the order of their ids. */
export async function listPublishers(database: Database, query: PublisherQuery): Promise<Page<PublisherSummary>> {
  let rows = database
    .selectFrom('publishers')
    .select('view')
    .orderBy('id')
    .limit(query.limit + 1);
  if (query.q !== undefined)
    rows = rows.where(sql<boolean>`to_tsvector('simple', search) @@ to_tsquery('simple', ${beginningLike(query.q)})`);
  if (query.cursor !== undefined) {
    const [id] = readCursor(query.cursor, 1);
    rows = rows.where('id', '>', String(id));
  }
  return pageOf(
    (await rows.execute()).map(({ view }) => view),
    query.limit,
    summary,
    ({ id }) => [id],
  );
}

const summary = (view: PublisherView): PublisherSummary => {
  const { id, name, mpnId, accountEmail, country, since, marketingContact, revision } = view;
  return { id, name, mpnId, accountEmail, country, since, marketingContact, revision };
};

/** The publisher as it stands; undefined when there is none. */
export async function readPublisher(database: Database, id: string): Promise<PublisherView | undefined> {
  const row = await database.selectFrom('publishers').select('view').where('id', '=', id).executeTakeFirst();
  return row?.view;
}

/** Several publishers; those that there are. */
export async function readPublishers(database: Database, ids: readonly string[]): Promise<PublisherView[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom('publishers').select('view').where('id', 'in', ids).execute();
  return rows.map(({ view }) => view);
}
