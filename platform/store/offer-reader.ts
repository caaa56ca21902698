import { sql } from 'kysely';
import { daysBetween, instantOf, type Instant } from '../../domain/calendar/instants';
import { marksAt } from '../../domain/offer/address-marks';
import { type OfferView, type PromiseView, silentSince } from '../../domain/offer/view';
import type { Database } from './connection';
import { watchColumn, watchOf } from './watch';

/** The offer as it stands now, by its own clock; undefined when there is none. */
export async function readOffer(database: Database, id: string): Promise<OfferView | undefined> {
  const row = await database
    .selectFrom('offers')
    .select(['view', 'clock_ahead', watchColumn('offer').as('watch')])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && asOf({ ...(row.view as OfferView), watch: watchOf(row.watch) }, instantOf(Date.now() + row.clock_ahead))
  );
}

/** The offer's own time, by which tokens and dates of its people are judged. */
export async function readClock(database: Database, id: string): Promise<Instant | undefined> {
  const row = await database.selectFrom('offers').select('clock_ahead').where('id', '=', id).executeTakeFirst();
  return row && instantOf(Date.now() + row.clock_ahead);
}

/** Of an ended offer they are those until its ending. */
export const silentDays = (view: OfferView, clock: Instant): number =>
  daysBetween(silentSince(view), view.ended?.at ?? clock);

/** What only time changes: the clock, days of silence, and what has become overdue. */
function asOf(view: OfferView, clock: Instant): OfferView {
  return {
    ...view,
    promises: view.promises.map((promise) => overdueAt(promise, clock)),
    silence: { ...view.silence, days: silentDays(view, clock) },
    // Copies that were written before have none.
    addresses: marksAt('addresses' in view ? view.addresses : [], clock),
    clock,
  };
}

export const overdueAt = (promise: PromiseView, clock: Instant): PromiseView =>
  (promise.status === 'open' || promise.status === 'at-risk') && clock >= promise.dueAt
    ? { ...promise, status: 'overdue' }
    : promise;

/** Does the store answer? Throws when it does not. */
export async function ping(database: Database): Promise<void> {
  await sql`select 1`.execute(database);
}
