import { sql } from 'kysely';
import type { PublisherView } from '../../domain/publisher/view';
import type { Watch } from '../../domain/offer/watch';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';
import { beginningLike } from './search-words';
import { watchColumn, watchOf } from './watch';

export type PublisherQuery = {
  readonly q?: string | undefined;
  readonly watch?: Watch['status'] | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A publisher in a list. */
export type PublisherSummary = Pick<
  PublisherView,
  'id' | 'name' | 'mpnId' | 'accountEmail' | 'country' | 'since' | 'marketingContact' | 'watch' | 'revision'
>;

/** A page of publishers, in the order of their ids. */
export async function listPublishers(database: Database, query: PublisherQuery): Promise<Page<PublisherSummary>> {
  let rows = database
    .selectFrom('publishers')
    .select(['view', watchColumn('publisher').as('watch')])
    .orderBy('id')
    .limit(query.limit + 1);
  if (query.q !== undefined)
    rows = rows.where(sql<boolean>`to_tsvector('simple', search) @@ to_tsquery('simple', ${beginningLike(query.q)})`);
  if (query.watch !== undefined)
    rows = rows.where(sql<boolean>`${watchColumn('publisher')} ->> 'status' = ${query.watch}`);
  if (query.cursor !== undefined) {
    const [id] = readCursor(query.cursor, 1);
    rows = rows.where('id', '>', String(id));
  }
  return pageOf((await rows.execute()).map(watched), query.limit, summary, ({ id }) => [id]);
}

const summary = (view: PublisherView): PublisherSummary => {
  const { id, name, mpnId, accountEmail, country, since, marketingContact, watch, revision } = view;
  return { id, name, mpnId, accountEmail, country, since, marketingContact, watch, revision };
};

const watched = ({ view, watch }: { readonly view: PublisherView; readonly watch: Watch }): PublisherView => ({
  ...view,
  watch: watchOf(watch),
});

/** The publisher as it stands; undefined when there is none. */
export async function readPublisher(database: Database, id: string): Promise<PublisherView | undefined> {
  const row = await database
    .selectFrom('publishers')
    .select(['view', watchColumn('publisher').as('watch')])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && watched(row);
}

/** Which of some publishers there are. */
export async function knownPublishers(database: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom('publishers').select('id').where('id', 'in', ids).execute();
  return rows.map(({ id }) => id);
}
