import type { Fields } from './inputs';
import { type Refusal, refusal } from './refusals';

/** How many revisions one input may name. */
const MOST_REVISIONS = 20;

/** Why an input that is meant for certain revisions (`ifRevision`: one or a list) does not count at this one. */
export function meantForAnother(input: Fields, revision: number): Refusal | undefined {
  if (!input.has('ifRevision') || input.wholes('ifRevision', MOST_REVISIONS).includes(revision)) return undefined;
  return refusal('revision-differs', { revision });
}
