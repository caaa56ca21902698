import type { Database } from '../../platform/store/connection';
import { crossOutUnanswered, keepUnanswered, takeUnanswered } from '../../platform/store/idempotency';
import { problemOf } from '../http/failures';
import { maybeDone } from '../http/problems';
import { unlessStoreAway } from '../offers/telling';

/** How long a request of which nobody knows whether it was done counts once with the same one after it, in milliseconds. */
const TEN_MINUTES = 600_000;

type Remembered = { readonly inputId: string; readonly until: number };

/** A request that was begun: the id under which it counts, and what is to be done when it ends. */
export type BegunRequest = {
  readonly inputId: string;
  /** Nobody knows whether it was done, or its caller does not. Never fails. */
  readonly remember: () => Promise<void>;
  /** Its caller has been told, or will be: the same request again is another one. Never fails. */
  readonly answered: () => Promise<void>;
};

/**
 * Requests without a key whose caller got no certain answer: the same request again has the id of the first, so it counts
 * once. Each is written down before it is carried out and crossed out with its answer, so that this holds when the process
 * dies meanwhile. Kept in the store for every process, and at hand for when the store is away.
 */
export class Repetitions {
  private readonly atHand = new Map<string, Remembered>();
  private readonly underWay = new Set<string>();

  constructor(private readonly database: Database) {}

  /** Begins a request. Two that are alike and under way at once are two. */
  async begin(print: string, ownId: string): Promise<BegunRequest> {
    const isAlone = !this.underWay.has(print);
    if (isAlone) this.underWay.add(print);
    const ended = (): unknown => isAlone && this.underWay.delete(print);
    try {
      const inputId = this.idAtHand(print) ?? (isAlone ? await this.writtenDown(print, ownId) : ownId);
      return {
        inputId,
        remember: () => this.remember(print, inputId).finally(ended),
        answered: async () => {
          if (isAlone && inputId === ownId && this.idAtHand(print) === undefined) await this.crossOut(print, inputId);
          ended();
        },
      };
    } catch (err) {
      ended();
      throw err;
    }
  }

  private idAtHand(print: string): string | undefined {
    const near = this.atHand.get(print);
    return near !== undefined && near.until > Date.now() ? near.inputId : undefined;
  }

  /** The id of the same request before it, where nobody knows what came of that one; otherwise its own. */
  private async writtenDown(print: string, ownId: string): Promise<string> {
    return (await unlessStoreAway(() => takeUnanswered(this.database, print, ownId))) ?? ownId;
  }

  /** What cannot be crossed out counts once with the same request after it: the answer is certain all the same. */
  private crossOut(print: string, inputId: string): Promise<void> {
    return crossOutUnanswered(this.database, print, inputId).catch(() => undefined);
  }

  private async remember(print: string, inputId: string): Promise<void> {
    const now = Date.now();
    for (const [old, { until }] of this.atHand) if (until <= now) this.atHand.delete(old);
    this.atHand.set(print, { inputId, until: now + TEN_MINUTES });
    // Where the store does not take it, it is at hand; the caller is told that it may have been done in any case.
    await keepUnanswered(this.database, print, inputId).catch(() => undefined);
  }
}

/** One whose id is made of its key, or of what it brings, counts once in any case. */
export const withKey = (inputId: string): BegunRequest => ({
  inputId,
  remember: () => Promise.resolve(),
  answered: () => Promise.resolve(),
});

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
export async function certainly<T>(
  write: () => Promise<T>,
  { remember, answered }: Pick<BegunRequest, 'remember' | 'answered'>,
): Promise<T> {
  try {
    const done = await write();
    await answered();
    return done;
  } catch (err) {
    const problem = problemOf(err);
    const isUncertain = UNCERTAIN.includes(problem.code);
    await (isUncertain || problem.code === 'internal' ? remember() : answered());
    throw isUncertain ? maybeDone(problem) : err;
  }
}
