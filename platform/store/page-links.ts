import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

const EVERYBODY = '*';

/** Whose links end: one person's, as links name them, or everybody's; those made until an instant of the offer's clock. */
export type Revocation = {
  readonly offerId: string;
  readonly person: string | null;
  readonly until: Instant;
  readonly by: string;
};

/** Ends links to the page of an offer. Repeating it changes nothing; a later one ends what was made since. */
export async function revokePageLinks(database: Database, { offerId, person, until, by }: Revocation): Promise<void> {
  await database
    .insertInto('revoked_page_links')
    .values({ offer_id: offerId, person: person ?? EVERYBODY, until, by })
    .onConflict((conflict) =>
      conflict
        .columns(['offer_id', 'person'])
        .doUpdateSet({ until: sql`excluded.until`, by })
        .where(sql<boolean>`revoked_page_links.until < excluded.until`),
    )
    .execute();
}

/** Up to when the links of a person to an offer are revoked; null where none is. */
export async function linksRevokedUntil(database: Database, offerId: string, person: string): Promise<Instant | null> {
  const rows = await database
    .selectFrom('revoked_page_links')
    .select('until')
    .where('offer_id', '=', offerId)
    .where('person', 'in', [person, EVERYBODY])
    .execute();
  return (
    rows
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? null
  );
}
