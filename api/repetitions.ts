import { sql } from 'kysely';
import type { Database } from '../platform/database/connection';
import { problemOf } from './failures';
import { maybeDone } from './problems';
import { unlessStoreAway } from './telling';

/** How long a request of which nobody knows whether it was done counts once with the same one after it, in milliseconds. */
const TEN_MINUTES = 600_000;
/** In the store such a request has a place beside the keys of callers, which contain a blank and no line break. */
const keyOf = (print: string): string => `unanswered\n${print}`;

type Remembered = { readonly inputId: string; readonly until: number };

/**
 * Requests without a key whose caller got no certain answer: the same request again has the id of the first, so it counts
 * once. Kept in the store for every process, and at hand for when the store is away.
 */
export class Repetitions {
  private readonly atHand = new Map<string, Remembered>();

  constructor(private readonly database: Database) {}

  /** The id of such a request, where there was one. */
  async inputIdOf(print: string): Promise<string | undefined> {
    const near = this.atHand.get(print);
    if (near !== undefined && near.until > Date.now()) return near.inputId;
    const row = await unlessStoreAway(() =>
      this.database
        .selectFrom('idempotency')
        .select('request_hash')
        .where('key', '=', keyOf(print))
        .where('created_at', '>', sql<string>`now() - interval '10 minutes'`)
        .executeTakeFirst(),
    );
    return row?.request_hash;
  }

  /** Nobody knows whether it was done, or its caller does not. */
  async remember(print: string, inputId: string): Promise<void> {
    const now = Date.now();
    for (const [old, { until }] of this.atHand) if (until <= now) this.atHand.delete(old);
    this.atHand.set(print, { inputId, until: now + TEN_MINUTES });
    await unlessStoreAway(() =>
      this.database
        .insertInto('idempotency')
        .values({ key: keyOf(print), request_hash: inputId })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ request_hash: inputId, created_at: sql`now()` }))
        .execute(),
    );
  }
}

/** One for each store that this process works with. */
const ofStore = new WeakMap<Database, Repetitions>();

export function repetitionsOf(database: Database): Repetitions {
  const known = ofStore.get(database) ?? new Repetitions(database);
  ofStore.set(database, known);
  return known;
}

/** Refusals of a write that was begun: it may have been done all the same. */
const UNCERTAIN: readonly string[] = ['engine-away', 'store-away', 'time-machine-stuck'];

/** Does a write; where nobody knows whether it was done, that is remembered and said. */
export async function certainly<T>(write: () => Promise<T>, remember: () => Promise<void>): Promise<T> {
  try {
    return await write();
  } catch (err) {
    const problem = problemOf(err);
    if (!UNCERTAIN.includes(problem.code)) throw err;
    await remember();
    throw maybeDone(problem);
  }
}
