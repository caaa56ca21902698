import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import { NOTHING_DUE } from './offer-rows';

/** Another offer of the same publisher, as a case shows it. */
export type SiblingOffer = Pick<OfferView, 'id' | 'title' | 'type' | 'stage'> & {
  readonly nextDue: Instant | null;
  readonly overdue: boolean;
};

/** The publisher's other offers: those with the least time left, and how many there are. */
export type Organisation = { readonly offers: readonly SiblingOffer[]; readonly count: number };

/** How many are shown; all of them are found by the table of offers. */
const SHOWN = 20;

/** What else the publisher of an offer has with us. */
export async function readOrganisation(
  database: Database,
  { id, publisher }: Pick<OfferView, 'id' | 'publisher'>,
): Promise<Organisation> {
  const rows = await database
    .selectFrom('offers')
    .select(['id', 'title', 'type', 'stage', 'next_due', 'next_due_wall'])
    .select(sql<number>`count(*) over ()`.as('count'))
    .where('publisher_id', '=', publisher.id)
    .where('id', '<>', id)
    .orderBy('next_due_wall')
    .orderBy('id')
    .limit(SHOWN)
    .execute();
  const offers = rows.map(({ next_due, next_due_wall, ...row }): SiblingOffer => ({
    id: row.id,
    title: row.title,
    type: row.type,
    stage: row.stage,
    nextDue: next_due === NOTHING_DUE ? null : next_due,
    overdue: Date.parse(next_due_wall) <= Date.now(),
  }));
  return { offers, count: rows[0]?.count ?? 0 };
}
