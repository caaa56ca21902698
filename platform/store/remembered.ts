import type { Database } from './connection';
import { type Attempt, inTurn, type Seen } from './saved-by';

/** How a copy is saved. */
export type Steps<S> = {
  /** What a copy is of which there is nothing yet, where the change is its first. */
  readonly begins: S | undefined;
  readonly read: () => Promise<S>;
  readonly write: (onto: S) => Promise<S | undefined>;
};

/** How many facts are remembered of all copies of a kind together: ten megabytes or so. */
const MOST_FACTS = 10_000;

/**
 * Copies as this process wrote them last, so that the next save of the same run need not read them first. Whether one is
 * still so is told by the statement that writes the next: it compares the mark of the save.
 */
export class Remembered<S extends Seen<unknown>> {
  private readonly copies = new Map<string, S>();
  private facts = 0;

  /**
   * Saves onto a copy as it is remembered from the same run, or else as a new one begins, and where it is otherwise as it
   * is read. `write` answers the copy as it is then; undefined where another has written it meanwhile.
   */
  async save(id: string, attempt: Attempt | undefined, { begins, read, write }: Steps<S>): Promise<void> {
    const last = this.forget(id);
    const likely = last !== undefined && last.savedBy?.run === attempt?.run ? last : begins;
    const isWritten = async (onto: S): Promise<boolean> => {
      const copy = await write(onto);
      if (copy !== undefined) this.keep(id, copy);
      return copy !== undefined;
    };
    if (likely !== undefined && (await isWritten(likely))) return;
    await inTurn(async () => isWritten(await read()));
  }

  private keep(id: string, copy: S): void {
    this.forget(id);
    if (copy.savedBy === null) return;
    this.copies.set(id, copy);
    this.facts += copy.journaled.length;
    for (const oldest of this.copies.keys()) if (this.facts > MOST_FACTS) this.forget(oldest);
  }

  private forget(id: string): S | undefined {
    const copy = this.copies.get(id);
    this.copies.delete(id);
    this.facts -= copy?.journaled.length ?? 0;
    return copy;
  }
}

/** One of a kind for each store that this process works with. */
export function rememberedOf<S extends Seen<unknown>>(): (database: Database) => Remembered<S> {
  const all = new WeakMap<Database, Remembered<S>>();
  return (database) => {
    const known = all.get(database) ?? new Remembered<S>();
    all.set(database, known);
    return known;
  };
}
