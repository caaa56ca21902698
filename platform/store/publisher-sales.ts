import { sql } from 'kysely';
import { instantOf } from '../../domain/calendar/instants';
import type { SalesTotal } from '../../domain/publisher/activities';
import type { Database } from './connection';
import { lastToTell, markTold, standingOf, standingsToTell } from './standings';

/** What the live offers of a publisher do not know of their sales, as words; `told` when they all know. */
export async function salesNews(database: Database, publisherId: string) {
  const upTo = await lastToTell(database, publisherId);
  const standings = upTo === 0 ? [] : await standingsToTell(database, publisherId);
  return {
    news: standings.map(({ offerId, wordId: id, ...said }) => ({
      offerId,
      word: { ...said, id, by: 'service', what: 'sales' } as const,
    })),
    told: () => markTold(database, publisherId, upTo),
  };
}

/** What the offers of a publisher have reached together, for each programme that counts so: by the first offer of it. */
export async function salesTotals(database: Database, publisherId: string): Promise<SalesTotal[]> {
  const { rows } = await sql<{ program: string; id: string }>`
    select distinct on (view ->> 'program') view ->> 'program' as program, id from offers
    where publisher_id = ${publisherId} and stage = 'live' and
      (select coalesce(fact #>> '{terms,tiers,counts}', fact #>> '{offer,terms,tiers,counts}') from journal
        where offer_id = offers.id and kind in ('onboarded', 'type-changed') order by revision desc limit 1) = 'publisher'
    order by view ->> 'program', id`.execute(database);
  const totals: SalesTotal[] = [];
  for (const { program, id } of rows) {
    const standing = await standingOf(database, id, instantOf(Date.now()));
    if (standing !== null) totals.push({ program, standing });
  }
  return totals;
}
