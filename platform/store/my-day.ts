import { type RawBuilder, sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import type { Awaited as AwaitedThing } from '../../domain/promises/waiting';
import type { Database } from './connection';
import { counted, type Page, pageOf, readCursor } from './paging';
import { type DayView, isIn, openFor } from './day-buckets';
import { type LooseEnds, looseEnds } from './loose-ends';
import { overdueAt } from './offer-reader';
import { DAY_BUCKETS, type DayBucket } from './list-choices';

export type DayQuery = DayView & {
  /** Absent for everything that is owed. */
  readonly bucket?: DayBucket | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** An open promise of somebody's day, with its offer as lists show it. */
export type DayItem = PromiseView & {
  readonly offer: Pick<OfferView, 'id' | 'title' | 'owner'> & {
    readonly publisher: { readonly id: string; readonly name: string };
    readonly manager: OfferView['engagement']['manager'];
  };
  readonly buckets: readonly DayBucket[];
  /** The open ticket about it. */
  readonly ticket: string | null;
  /** For what it waits that the team cannot do. */
  readonly waitsFor: AwaitedThing | null;
  /** The offer's own time. */
  readonly clock: Instant;
};

/** How many there are in each bucket, and at all: `COUNTED_TO` of them at most, one more where there are more. */
export type DayCounts = Readonly<Record<DayBucket | 'all', number>>;

/** What somebody has to do: a page of it, least time left first, and what belongs to no promise. */
export type Day = Page<DayItem> & LooseEnds & { readonly counts: DayCounts };

/** The day of somebody. Time left is by each offer's own clock, which the time machine may have moved. */
export async function readDay(database: Database, query: DayQuery): Promise<Day> {
  const [counts, items, loose] = await Promise.all([
    readCounts(database, query),
    readItems(database, query),
    looseEnds(database, query),
  ]);
  return { ...items, ...loose, counts };
}

async function readCounts(database: Database, view: DayView): Promise<DayCounts> {
  const count = (which: RawBuilder<boolean>) =>
    // In the order of the lists, so that the index of the list is read and nothing else.
    counted(sql`select from promises where ${openFor(view)} and ${which} order by due_wall, offer_id, id`);
  const each = DAY_BUCKETS.map((bucket) => sql`${count(isIn(bucket, view))} as ${sql.ref(bucket)}`);
  const { rows } = await sql<DayCounts>`
    select ${sql.join([...each, sql`${count(sql`true`)} as "all"`])}`.execute(database);
  const [counts] = rows;
  if (counts === undefined) throw new Error('the store counts nothing');
  return counts;
}

async function readItems(database: Database, query: DayQuery): Promise<Page<DayItem>> {
  const rows = await itemRows(database, query);
  return pageOf(rows, query.limit, itemAt(query.at), (row) => [row.wall, row.offer_id, row.id]);
}

function itemRows(database: Database, query: DayQuery) {
  const { bucket, limit, cursor } = query;
  let rows = database
    .selectFrom('promises')
    .innerJoin('offers', 'offers.id', 'promises.offer_id')
    .select(['promises.id', 'promise', 'ticket', 'waits_for', 'promises.offer_id'])
    .select(['title', 'publisher_id', 'publisher_name', 'shown', 'clock_ahead'])
    .select(sql<string>`due_wall::text`.as('wall'))
    .select(DAY_BUCKETS.map((each) => isIn(each, query).as(each)))
    .where(openFor(query))
    .orderBy('promises.due_wall')
    .orderBy('promises.offer_id')
    .orderBy('promises.id')
    .limit(limit + 1);
  if (bucket !== undefined) rows = rows.where(isIn(bucket, query));
  if (cursor !== undefined) {
    const [wall, offer, id] = readCursor(cursor, 3);
    const place = sql`(${wall}::timestamptz, ${offer}, ${id})`;
    rows = rows.where(sql<boolean>`(promises.due_wall, promises.offer_id, promises.id) > ${place}`);
  }
  return rows.execute();
}

type Row = Awaited<ReturnType<typeof itemRows>>[number];

const itemAt =
  (at: Instant) =>
  ({ shown: { owner, engagement }, ...row }: Row): DayItem => {
    const clock = instantOf(Date.parse(at) + row.clock_ahead);
    return {
      ...overdueAt(row.promise, clock),
      offer: {
        id: row.offer_id,
        title: row.title,
        publisher: { id: row.publisher_id, name: row.publisher_name },
        manager: engagement.manager,
        owner,
      },
      buckets: DAY_BUCKETS.filter((each) => row[each]),
      ticket: row.ticket,
      waitsFor: row.waits_for,
      clock,
    };
  };
