import { ApplicationFailure } from '@temporalio/common';

/** The type of the failure of a save that a person is told of. */
const STUCK = 'copy-stuck';
/** What a save has to know of its attempt, and whom it tells. */
export type Persistence = {
  /** After so many attempts a copy counts as stuck. */
  readonly patience: number;
  /** The number of this attempt, from 1. */
  readonly tries: () => number;
  /** Writes down in the store that the copy cannot be saved. Throws while the store itself does not answer. */
  readonly report: (why: string) => Promise<void>;
};

/**
 * A save that fails is tried again. After some minutes that is written down, and the workflow is told, so that a person
 * is; but not while the store is away altogether, which `/readyz` says, and which passes for all at once.
 */
export async function persistently<T>(save: () => Promise<T>, { patience, tries, report }: Persistence): Promise<T> {
  try {
    return await save();
  } catch (err) {
    if (tries() < patience) throw err;
    await report(err instanceof Error ? err.message : String(err));
  }
  // Where the store has come back just now, that was no more than a report.
  try {
    return await save();
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    throw ApplicationFailure.nonRetryable(message, STUCK);
  }
}
