import type { Database } from './connection';

/** What can move a date that stands already. Everything else begins or settles one. */
const MOVING = ['paused', 'resumed', 'taken-back', 'type-changed', 'benefit-activated'];

/** How often dates of an offer may have moved: it only ever grows. */
export async function countDateMoves(database: Database, offerId: string): Promise<number> {
  const row = await database
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('offer_id', '=', offerId)
    .where('kind', 'in', MOVING)
    .executeTakeFirst();
  return row?.count ?? 0;
}
