import { type ExpressionBuilder, sql } from 'kysely';
import { daysBetween, type Instant, instantOf } from '../../domain/calendar';
import type { OfferView } from '../../domain/offer-view';
import type { Database } from './connection';
import { NOTHING_DUE } from './offer-copy';
import { pageOf, type Page, readCursor } from './paging';
import { beginningLike } from './search-words';
import type { Tables } from './tables';

export const OFFER_SORTS = ['next-due', 'published', 'title'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

export type OfferQuery = {
  readonly stage?: string | undefined;
  readonly type?: string | undefined;
  readonly publisher?: string | undefined;
  readonly manager?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly q?: string | undefined;
  readonly sort: OfferSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** An offer in a list. */
export type OfferSummary = Pick<
  OfferView,
  'id' | 'title' | 'type' | 'stage' | 'publishedAt' | 'owner' | 'engagement' | 'silence'
> & {
  readonly publisher: { readonly id: string; readonly name: string };
  readonly nextDue: Instant | null;
  readonly overdue: boolean;
};

type Row = {
  view: object;
  next_due: string;
  clock_ahead: number;
  next_due_wall: string | null;
  title: string;
  published_at: string;
  id: string;
};

/** What each sort compares, and in which direction. */
const SORTS = {
  'next-due': {
    by: sql<string>`next_due`,
    cast: 'timestamptz',
    direction: 'asc',
    key: (row: Row) => row.next_due,
  },
  published: {
    by: sql<string>`published_at`,
    cast: 'timestamptz',
    direction: 'desc',
    key: (row: Row) => row.published_at,
  },
  title: {
    by: sql<string>`lower(title) collate "C"`,
    cast: 'text',
    direction: 'asc',
    key: (row: Row) => row.title.toLowerCase(),
  },
} as const;

/** A page of offers. */
export async function listOffers(database: Database, query: OfferQuery): Promise<Page<OfferSummary>> {
  const { by, direction, key, cast } = SORTS[query.sort];
  let rows = database
    .selectFrom('offers')
    .select(['view', 'next_due', 'next_due_wall', 'clock_ahead', 'title', 'published_at', 'id'])
    .where((where) => where.and(filters(where, query)))
    .orderBy(by, direction)
    .orderBy('id', direction)
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const [value, id] = readCursor(query.cursor, 2);
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    rows = rows.where(sql<boolean>`(${by}, id) ${beyond} (${value}::${sql.raw(cast)}, ${id})`);
  }
  return pageOf(await rows.execute(), query.limit, summary, (row) => [key(row), row.id]);
}

function filters(
  where: ExpressionBuilder<Tables, 'offers'>,
  { stage, type, publisher, manager, overdue, q }: OfferQuery,
) {
  return [
    ...(stage === undefined ? [] : [where('stage', '=', stage)]),
    ...(type === undefined ? [] : [where('type', '=', type)]),
    ...(publisher === undefined ? [] : [where('publisher_id', '=', publisher)]),
    ...(manager === undefined ? [] : [sql<boolean>`lower(manager_email) = ${manager.toLowerCase()}`]),
    ...(overdue === undefined
      ? []
      : [
          overdue
            ? sql<boolean>`next_due_wall <= now()`
            : sql<boolean>`(next_due_wall is null or next_due_wall > now())`,
        ]),
    ...(q === undefined
      ? []
      : [sql<boolean>`to_tsvector('simple', search) @@ to_tsquery('simple', ${beginningLike(q)})`]),
  ];
}

function summary(row: Row): OfferSummary {
  const { id, title, type, stage, publishedAt, owner, engagement, silence, publisher } = row.view as OfferView;
  const clock = instantOf(Date.now() + row.clock_ahead);
  const overdue = row.next_due_wall !== null && Date.parse(row.next_due_wall) <= Date.now();
  return {
    id,
    title,
    type,
    stage,
    publishedAt,
    publisher: { id: publisher.id, name: publisher.name },
    owner,
    engagement,
    silence: { ...silence, days: daysBetween(silence.lastMessageAt ?? publishedAt, clock) },
    nextDue: row.next_due === NOTHING_DUE ? null : row.next_due,
    overdue,
  };
}
