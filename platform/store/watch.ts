import { type RawBuilder, sql } from 'kysely';
import type { WatchLost } from '../../domain/offer/interruptions';
import { workflowIdOf } from '../../domain/offer/offer';
import { type Watch, WATCHED } from '../../domain/offer/watch';
import { publisherWorkflowId } from '../../domain/publisher/update';
import type { Database } from './connection';
import { closeTickets, isAboutPublisher, openTickets } from './publisher-tickets';

/** What a workflow each looks after. */
export type Entity = 'offer' | 'publisher';

/** An offer or publisher that has no workflow any more, and why. */
export type Unwatched = { readonly id: string; readonly why: WatchLost };

/** So many offers are told by a ticket each; the rest are found in the list. */
const TICKETS = 20;
const NOTE = 'It goes on from the journal.';

type Ids = readonly string[];

/** Where it is kept, which of it should be watched, and how a person is told. */
const ENTITIES = {
  offer: {
    table: sql`offers`,
    unwatched: sql`unwatched_offers`,
    key: sql`offer_id`,
    isWatchable: sql<boolean>`offers.stage = 'live'`,
    workflow: workflowIdOf(''),
    /** Rows of `lost` with their `id`, `why` and `since`. */
    open: sql`
      insert into tickets (key, offer_id, kind, priority, status, opened_at, subject, dossier, matter)
      select lost.id || '/unwatched/' || lost.since, lost.id, 'unwatched', 'high', 'open', lost.since,
        'No workflow looks after it (' || lost.why || '): ' || offers.title, '{}',
        jsonb_build_object('title', offers.title, 'about', lost.why)
      from lost join offers on offers.id = lost.id
      limit greatest(0, ${TICKETS} - (
        select count(*) from tickets where kind = 'unwatched' and status = 'open' and not ${isAboutPublisher}))`,
    close: (ids: Ids, by: string) => sql`
      update tickets set status = 'resolved', outcome = 'settled', note = ${NOTE}, resolved_at = now(), resolved_by = ${by}
      where kind = 'unwatched' and status = 'open' and offer_id = any(${ids}::text[]) and not ${isAboutPublisher}`,
  },
  publisher: {
    table: sql`publishers`,
    unwatched: sql`unwatched_publishers`,
    key: sql`publisher_id`,
    isWatchable: sql<boolean>`true`,
    workflow: publisherWorkflowId(''),
    open: openTickets('unwatched', sql`lost`),
    close: (_: Ids, by: string) => closeTickets('unwatched', sql`back`, { by, note: NOTE }),
  },
} as const;

/** Writes down which live offers, or publishers, nobody looks after, and tells a person by a ticket each. Answers what is news. */
export async function watchIsLost(database: Database, entity: Entity, lost: readonly Unwatched[]): Promise<Ids> {
  if (lost.length === 0) return [];
  const { table, unwatched, key, isWatchable, open } = ENTITIES[entity];
  const { rows } = await sql<{ id: string }>`
    with lost as (
      insert into ${unwatched} (${key}, why)
      select ${table}.id, row.why from jsonb_to_recordset(${JSON.stringify(lost)}::jsonb) as row (id text, why text)
        join ${table} on ${table}.id = row.id and ${isWatchable}
      on conflict (${key}) do nothing returning ${key} as id, why, since),
    told as (${open})
    select id from lost`.execute(database);
  return rows.map(({ id }) => id);
}

/** A workflow looks after them again: their tickets have lost their reason. */
export async function watchIsBack(database: Database, entity: Entity, ids: Ids, by: string): Promise<void> {
  if (ids.length === 0) return;
  const { unwatched, key, close } = ENTITIES[entity];
  await sql`
    with back as (delete from ${unwatched} where ${key} = any(${ids}::text[]) returning ${key} as id)
    ${close(ids, by)}`.execute(database);
}

/** Live offers, or publishers, in the order of their ids, and which are said to be unwatched. */
export async function watchedAfter(
  database: Database,
  entity: Entity,
  after: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly isLost: boolean }[]> {
  const { table, unwatched, key, isWatchable } = ENTITIES[entity];
  const { rows } = await sql<{ id: string; isLost: boolean }>`
    select ${table}.id, ${unwatched}.${key} is not null as "isLost"
    from ${table} left join ${unwatched} on ${unwatched}.${key} = ${table}.id
    where ${isWatchable} and ${table}.id > ${after} order by ${table}.id limit ${limit}`.execute(database);
  return rows;
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

/** Whether a workflow looks after an offer or publisher, as a column of its row: unwatched goes before behind. */
export function watchColumn(entity: Entity): RawBuilder<Watch> {
  const { table, unwatched, key, isWatchable, workflow } = ENTITIES[entity];
  return sql<Watch>`coalesce(
    (select jsonb_build_object('status', 'unwatched', 'since', since, 'why', why)
      from ${unwatched} where ${key} = ${table}.id and ${isWatchable}),
    (select jsonb_build_object('status', 'behind', 'since', since, 'why', 'not-saved')
      from stuck_copies where workflow_id = ${sql.lit(workflow)} || ${table}.id),
    ${JSON.stringify(WATCHED)}::jsonb)`;
}
