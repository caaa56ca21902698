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
