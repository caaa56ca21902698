import { instantOf, type Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** The own time of several offers, by id: the time machine may have moved it. */
export async function readClocks(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('offers').select(['id', 'clock_ahead']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, clock_ahead }) => [id, instantOf(Date.now() + clock_ahead)]));
}
