import { sql } from 'kysely';
import type { Database } from './connection';

/** The answer that a request got, as text that can be sent again. */
export type StoredAnswer = { readonly status: number; readonly body: string; readonly location: string | null };

/** What is known of a key: for which request it is, and what that was answered, if it was. */
export type KnownKey = { readonly requestHash: string; readonly answer: StoredAnswer | undefined };

/** Takes a key for a request, or tells for which request it was taken before. */
export async function takeKey(database: Database, key: string, requestHash: string): Promise<KnownKey> {
  const taken = await database
    .insertInto('idempotency')
    .values({ key, request_hash: requestHash })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (taken !== undefined) return { requestHash, answer: undefined };
  const row = await database
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'body', 'location'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const { status, body, location } = row;
  return {
    requestHash: row.request_hash,
    answer: status === null || body === null ? undefined : { status, body, location },
  };
}

/** Keeps the answer to the request of a key. The first one stays: it answers what is kept. */
export async function keepAnswer(database: Database, key: string, answer: StoredAnswer): Promise<StoredAnswer> {
  const kept = await database
    .updateTable('idempotency')
    .set(answer)
    .where('key', '=', key)
    .where('status', 'is', null)
    .executeTakeFirst();
  if (kept.numUpdatedRows === 1n) return answer;
  const first = await database
    .selectFrom('idempotency')
    .select(['status', 'body', 'location'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (first === undefined || first.status === null || first.body === null) return answer;
  return { status: first.status, body: first.body, location: first.location };
}

/** A request of which nobody knows whether it was done has a place beside the keys of callers, which contain a blank and no line break. */
const unanswered = (print: string): string => `unanswered\n${print}`;

const IS_RECENT = sql`idempotency.created_at > now() - interval '10 minutes'`;

/** Writes down that a request without a key has begun. Answers the id of the same one before it, if that is unanswered since ten minutes at most. */
export async function takeUnanswered(database: Database, print: string, id: string): Promise<string> {
  const { request_hash } = await database
    .insertInto('idempotency')
    .values({ key: unanswered(print), request_hash: id })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        request_hash: sql`case when ${IS_RECENT} then idempotency.request_hash else excluded.request_hash end`,
        created_at: sql`case when ${IS_RECENT} then idempotency.created_at else now() end`,
      }),
    )
    .returning('request_hash')
    .executeTakeFirstOrThrow();
  return request_hash;
}

/** Writes down that nobody knows what came of a request. */
export async function keepUnanswered(database: Database, print: string, id: string): Promise<void> {
  await database
    .insertInto('idempotency')
    .values({ key: unanswered(print), request_hash: id })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ request_hash: id, created_at: sql`now()` }))
    .execute();
}

/** A request has been answered: the same one again is another. */
export async function crossOutUnanswered(database: Database, print: string, id: string): Promise<void> {
  await database
    .deleteFrom('idempotency')
    .where('key', '=', unanswered(print))
    .where('request_hash', '=', id)
    .execute();
}
