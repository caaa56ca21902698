import { type RawBuilder, sql } from 'kysely';
import type { WatchLost } from '../../domain/offer/interruptions';
import { type Watch, WATCHED } from '../../domain/offer/watch';
import type { Database } from './connection';
import { isAboutPublisher } from './publisher-tickets';

/** An offer or publisher that has no workflow any more, and why. */
export type Unwatched = { readonly id: string; readonly why: WatchLost };

/** So many are told by a ticket each; the rest are found in the list. */
const TICKETS = 20;

/** Writes down which live offers nobody looks after, and tells a person by a ticket each. Answers what is news. */
export async function watchIsLost(database: Database, lost: readonly Unwatched[]): Promise<readonly string[]> {
  if (lost.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with lost as (
      insert into unwatched_offers (offer_id, why)
      select offers.id, row.why from jsonb_to_recordset(${JSON.stringify(lost)}::jsonb) as row (id text, why text)
        join offers on offers.id = row.id and offers.stage = 'live'
      on conflict (offer_id) do nothing returning offer_id, why, since),
    told as (
      insert into tickets (key, offer_id, kind, priority, status, opened_at, subject, dossier, matter)
      select lost.offer_id || '/unwatched/' || lost.since, lost.offer_id, 'unwatched', 'high', 'open', lost.since,
        'No workflow looks after it (' || lost.why || '): ' || offers.title, '{}',
        jsonb_build_object('title', offers.title, 'about', lost.why)
      from lost join offers on offers.id = lost.offer_id
      limit greatest(0, ${TICKETS} - (
        select count(*) from tickets where kind = 'unwatched' and status = 'open' and not ${isAboutPublisher})))
    select offer_id as id from lost`.execute(database);
  return rows.map(({ id }) => id);
}

/** A workflow looks after an offer again: its ticket has lost its reason. */
export async function watchIsBack(database: Database, ids: readonly string[], by: string): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with back as (delete from unwatched_offers where offer_id = any(${ids}::text[]))
    update tickets set status = 'resolved', outcome = 'settled', note = 'It goes on from the journal.',
      resolved_at = now(), resolved_by = ${by}
    where kind = 'unwatched' and status = 'open' and offer_id = any(${ids}::text[])
      and not ${isAboutPublisher}`.execute(database);
}

/** Live offers in the order of their ids that have been known for some moments, and which are said to be unwatched. */
export async function liveOffersAfter(
  database: Database,
  after: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly isLost: boolean }[]> {
  return database
    .selectFrom('offers')
    .leftJoin('unwatched_offers', 'unwatched_offers.offer_id', 'offers.id')
    .select(['offers.id', sql<boolean>`unwatched_offers.offer_id is not null`.as('isLost')])
    .where('offers.stage', '=', 'live')
    .where('offers.id', '>', after)
    .orderBy('offers.id')
    .limit(limit)
    .execute();
}

/** How many live offers, and how many publishers, nobody looks after. */
export async function countUnwatched(
  database: Database,
): Promise<{ readonly offers: number; readonly publishers: number }> {
  const { rows } = await sql<{ offers: number; publishers: number }>`select
    (select count(*)::int from unwatched_offers join offers on id = offer_id and stage = 'live') as offers,
    (select count(*)::int from unwatched_publishers) as publishers`.execute(database);
  return rows[0] ?? { offers: 0, publishers: 0 };
}

/** PostgreSQL writes instants of JSON in its own way. */
export const watchOf = (watch: Watch): Watch => ({
  ...watch,
  since: watch.since === null ? null : new Date(watch.since).toISOString(),
});

/** Whether a workflow looks after an offer, as a column of its row: unwatched goes before behind. */
export const watchColumn = (): RawBuilder<Watch> => sql<Watch>`coalesce(
  (select jsonb_build_object('status', 'unwatched', 'since', since, 'why', why)
    from unwatched_offers where offer_id = offers.id and offers.stage = 'live'),
  (select jsonb_build_object('status', 'behind', 'since', since, 'why', 'not-saved')
    from stuck_copies where workflow_id = 'offer/' || offers.id),
  ${JSON.stringify(WATCHED)}::jsonb)`;
