import { sql } from 'kysely';
import type { Database } from './connection';

/** A letter as somebody wrote it, by the id of the input that brought it. */
export type Written = { readonly offerId: string; readonly id: string; readonly text: string };

/** Keeps a letter, so that its offer can be told of it. The same again changes nothing. */
export async function keepWritten(database: Database, { offerId, id, text }: Written): Promise<void> {
  await database
    .insertInto('written_letters')
    .values({ offer_id: offerId, id, text })
    .onConflict((conflict) => conflict.columns(['offer_id', 'id']).doNothing())
    .execute();
  // What was refused a month ago never became a letter. Sent again it would be kept again first.
  await sql`
    delete from written_letters where offer_id = ${offerId} and kept_at < now() - interval '30 days'
      and not exists (select from journal where journal.offer_id = ${offerId} and fact_id = written_letters.id)`.execute(
    database,
  );
}

/** Its words; undefined where nobody has kept any. */
export async function readWritten(database: Database, offerId: string, id: string): Promise<string | undefined> {
  const row = await database
    .selectFrom('written_letters')
    .select('text')
    .where('offer_id', '=', offerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.text;
}
