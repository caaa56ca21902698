import { sql } from 'kysely';
import type { OfferView } from '../../domain/offer/view';
import type { Database } from './connection';
import type { MailCopy, MailStatus } from './mail-tables';
import { offersOfMail } from './mail-filters';

/** A letter that something comes back for. */
export type SentLetter = {
  readonly id: string;
  /** The offer that it was written for. */
  readonly offer: string;
  /** That one, and every other that it is about. */
  readonly offers: readonly string[];
  readonly letter: string;
  readonly recipient: string;
  readonly copies: readonly MailCopy[];
  readonly messageId: string;
  readonly status: MailStatus;
  readonly about: string | null;
};

const letters = (database: Database) =>
  database
    .selectFrom('mail')
    .select(['id', 'offer_id as offer', offersOfMail.as('offers'), 'letter', 'recipient', 'copies'])
    .select(['message_id as messageId', 'status', 'about'])
    .where('direction', '=', 'outbound')
    // What has not left cannot come back.
    .where('status', 'not in', ['queued', 'cancelled']);

/** A letter by its id; undefined where none of that id has left. */
export const sentLetter = (database: Database, id: string): Promise<SentLetter | undefined> =>
  letters(database).where('id', '=', id).executeTakeFirst();

/** The letters that have left under some Message-IDs, ours or those that a provider has put in their place, in this order. */
export async function sentUnder(database: Database, messageIds: readonly string[]): Promise<SentLetter[]> {
  if (messageIds.length === 0) return [];
  const ids = [...messageIds];
  const found = await letters(database)
    .select('provider_message_id as givenId')
    .where((row) => row.or([row('message_id', 'in', ids), row('provider_message_id', 'in', ids)]))
    .execute();
  return ids.flatMap((id) => found.filter(({ messageId, givenId }) => messageId === id || givenId === id));
}

/** Writes down that a letter did not reach some of its readers, as a report says. */
export async function letterCameBack(database: Database, id: string, addresses: readonly string[]): Promise<void> {
  const who = JSON.stringify(addresses.map((address) => address.toLowerCase()));
  await sql`
    update mail set
      status = case when ${who}::jsonb ? lower(recipient) then 'bounced' else status end,
      copies = coalesce((select jsonb_agg(case when ${who}::jsonb ? lower(copy ->> 'address')
          then copy || '{"status": "bounced"}' else copy end order by place)
        from jsonb_array_elements(copies) with ordinality as each (copy, place)), '[]')
    where id = ${id} and status not in ('queued', 'sending', 'cancelled')`.execute(database);
}

/** What of an offer tells who somebody is who writes about it. */
export type OfferPeople = Pick<
  OfferView,
  'stage' | 'owner' | 'publisher' | 'contacts' | 'marketingContact' | 'engagement'
> & {
  /** How far its clock is ahead of the wall clock, in milliseconds. */
  readonly ahead: number;
};

/** Who is who at an offer; undefined where there is none of that id. */
export async function peopleOf(database: Database, offer: string): Promise<OfferPeople | undefined> {
  const row = await database
    .selectFrom('offers')
    .select(['view', 'clock_ahead'])
    .where('id', '=', offer)
    .executeTakeFirst();
  return row && { ...(row.view as OfferView), ahead: row.clock_ahead };
}

/** Live offers of which an address is one of the publisher's: three at most. */
export async function liveOffersOfAddress(database: Database, address: string): Promise<string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from offers where stage = 'live' and ${ADDRESSES} @> ${JSON.stringify([address.toLowerCase()])}::jsonb
    order by id limit 3`.execute(database);
  return rows.map(({ id }) => id);
}

/** As its index has it. */
const ADDRESSES = sql`(lower((jsonb_path_query_array(view, '$.owner.email')
  || jsonb_path_query_array(view, '$.publisher.accountEmail')
  || jsonb_path_query_array(view, '$.contacts[*].email')
  || jsonb_path_query_array(view, '$.marketingContact.email'))::text)::jsonb)`;
