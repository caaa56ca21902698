import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';

export type PromiseQuery = {
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly owedBy?: string | undefined;
  readonly dueBefore?: Instant | undefined;
  readonly offer?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A promise in a list, with its offer. */
export type ListedPromise = PromiseView & { readonly offer: { readonly id: string; readonly title: string } };

/** A page of promises, soonest due first. */
export async function listPromises(database: Database, query: PromiseQuery): Promise<Page<ListedPromise>> {
  let rows = database
    .selectFrom('promises')
    .innerJoin('offers', 'offers.id', 'promises.offer_id')
    .select([
      'promises.offer_id',
      'promises.id',
      'promises.promise',
      'promises.due_at',
      'promises.due_wall',
      'offers.title',
    ])
    .orderBy('promises.due_at')
    .orderBy('promises.offer_id')
    .orderBy('promises.id')
    .limit(query.limit + 1);
  if (query.kind !== undefined) rows = rows.where('promises.kind', '=', query.kind);
  if (query.owedBy !== undefined) rows = rows.where('promises.owed_by', '=', query.owedBy);
  if (query.offer !== undefined) rows = rows.where('promises.offer_id', '=', query.offer);
  if (query.dueBefore !== undefined) rows = rows.where('promises.due_at', '<', query.dueBefore);
  if (query.status !== undefined) rows = rows.where(standing(query.status));
  if (query.cursor !== undefined) {
    const [due, offer, id] = readCursor(query.cursor, 3);
    rows = rows.where(
      sql<boolean>`(promises.due_at, promises.offer_id, promises.id) > (${due}::timestamptz, ${offer}, ${id})`,
    );
  }
  const show = (row: { promise: PromiseView; due_wall: string; offer_id: string; title: string }): ListedPromise => ({
    ...overdueOnWall(row.promise, row.due_wall),
    offer: { id: row.offer_id, title: row.title },
  });
  return pageOf(await rows.execute(), query.limit, show, (row) => [row.due_at, row.offer_id, row.id]);
}

/** Overdue is a matter of time, so it is told from the clock and not stored. */
function standing(status: string) {
  switch (status) {
    case 'overdue':
      return sql<boolean>`standing in ('open', 'at-risk') and promises.due_wall <= now()`;
    case 'open':
    case 'at-risk':
      return sql<boolean>`standing in ('open', 'at-risk') and standing = ${status} and promises.due_wall > now()`;
    default:
      return sql<boolean>`standing = ${status}`;
  }
}

const overdueOnWall = (promise: PromiseView, dueWall: string): PromiseView =>
  promise.settledAt === null && Date.parse(dueWall) <= Date.now() ? { ...promise, status: 'overdue' } : promise;
