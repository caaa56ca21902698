import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import { peopleOnFile } from '../../domain/offer/on-file';
import type { OfferView } from '../../domain/offer/view';
import { PAGE_LINKS, personId } from '../signed-links';
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
  return revokedUntil(await revocations(database, offerId), person);
}

type Revoked = { readonly person: string; readonly until: Instant };

const revocations = (database: Database, offerId: string): Promise<Revoked[]> =>
  database.selectFrom('revoked_page_links').select(['person', 'until']).where('offer_id', '=', offerId).execute();

const revokedUntil = (revoked: readonly Revoked[], person: string): Instant | null =>
  revoked
    .flatMap((each) => (each.person === person || each.person === EVERYBODY ? [each.until] : []))
    .sort()
    .at(-1) ?? null;

/** Somebody who has a link to the page of an offer, and until when the newest of their links works. */
export type LiveLink = { readonly name: string; readonly email: string; readonly until: Instant };

/** Who of those on file has got a link in a letter that works now. */
export async function liveLinks(database: Database, offer: OfferView): Promise<LiveLink[]> {
  const [sent, revoked] = await Promise.all([linksSent(database, offer.id), revocations(database, offer.id)]);
  return peopleOnFile(offer).flatMap(({ name, email }) => {
    const newest = sent.get(email.toLowerCase());
    if (newest === undefined) return [];
    const ended = revokedUntil(revoked, personId(email));
    const { issuedAt, until } = PAGE_LINKS.datesOf(newest);
    return until <= offer.clock || (ended !== null && issuedAt <= ended) ? [] : [{ name, email, until }];
  });
}

/** When each address, in lower case, got its latest letter with a link; who got a copy has one as well. */
async function linksSent(database: Database, offerId: string): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await sql<{ readonly address: string; readonly at: Instant }>`
    select lower(reader) as address, max(at) as at
    from mail, lateral (select recipient as reader, status as how
        union all select copy ->> 'address', copy ->> 'status' from jsonb_array_elements(copies) as copy) as readers
    where offer_id = ${offerId} and direction = 'outbound' and how in ('sent', 'unknown') and text like '%/p?token=%'
    group by 1`.execute(database);
  return new Map(rows.map(({ address, at }) => [address, at]));
}
