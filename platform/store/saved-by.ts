import { type RawBuilder, sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { ChangeSince } from '../../domain/offer/activities';

/** Which save wrote a copy. The saves of one run have rising numbers; `write` is another one each time. */
export type SavedBy = {
  readonly begunAs: string;
  readonly run: string;
  readonly number: number;
  readonly write: string;
};

/** An attempt to save that a workflow asked for. It may hang while the next is made already, and go on after that. */
export type Attempt = {
  readonly run: string;
  readonly number: number;
  /** Whether the workflow still waits for this attempt; asked of Temporal. */
  isAwaited(): Promise<boolean>;
};

/** A journal and which save wrote its copy, as they were at one instant. */
export type Seen<F> = {
  readonly journaled: readonly F[];
  readonly savedBy: SavedBy | null;
  /** Nothing was read: it is taken for granted that there is no journal. */
  readonly isNew?: boolean;
};

/** Does a change hold everything that has happened? */
export const isFirst = ({ fresh }: { readonly fresh: readonly { readonly revision: number }[] }): boolean =>
  fresh[0]?.revision === 1;

/**
 * Whether what was seen of a copy can still be so before its row is looked for: nothing is where nothing was, and what
 * had been saved is there. The rest is told by `isStillBy` where the row is found.
 */
export function canStillBe(
  { isNew, savedBy }: Seen<unknown>,
  { id, journal, copies }: { readonly id: string; readonly journal: RawBuilder<unknown>; readonly copies: string },
): RawBuilder<boolean> {
  if (isNew) return sql`not exists (${journal})`;
  return savedBy === null ? sql`true` : sql`exists (select from ${sql.table(copies)} where id = ${id})`;
}

/** Whether the row of a copy was written by the save that was seen. */
export const isStillBy = (copies: string, { savedBy }: Seen<unknown>): RawBuilder<boolean> =>
  sql`nullif(${sql.ref(`${copies}.saved_by`)}, 'null') is not distinct from nullif(${JSON.stringify(savedBy)}::jsonb, 'null')`;

/** What marks a copy that an attempt writes. */
export const savedByOf = ({ run, number }: Attempt, begunAs = ''): SavedBy => ({
  begunAs,
  run,
  number,
  write: randomUUID(),
});

/** The mark of a copy that somebody else than its workflow writes: who wrote it before has to read it again. */
export const rewritten = (seen: SavedBy | null): SavedBy | null => seen && { ...seen, write: randomUUID() };

/** How often a copy is read again that somebody else wrote between its reading and its writing. */
const TRIES = 5;

/** Reads a copy and writes it, again where it was written by somebody else in between. */
export async function inTurn(write: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) if (await write()) return;
  throw new Error('the copy was saved by others meanwhile');
}

/**
 * Throws unless it is this attempt's turn. What was written by an earlier save of the same run may be written over.
 * Whatever else is there came from a run before this one, or from a later save; only Temporal knows which. No save is
 * asked for while one is awaited, so who is awaited after the copy was read is later than who wrote that.
 */
export async function requireTurn(seen: SavedBy | null, attempt: Attempt): Promise<void> {
  if (seen === null || (seen.run === attempt.run && seen.number <= attempt.number)) return;
  if (!(await attempt.isAwaited())) throw new Error('a later save has been there');
}

/** What a change says about a journal: the facts as they are, and which of the journal's the workflow never had. */
export function follow<F extends { readonly id: string; readonly revision: number }>(
  journaled: readonly F[],
  { fresh, since, begunAs }: ChangeSince & { readonly fresh: readonly F[] },
  seen: SavedBy | null,
): { readonly facts: F[]; readonly ghosts: string[] } {
  const said = new Set(fresh.map(({ id }) => id));
  // A workflow that begins anew where another one has been does not know what that had.
  const isOwn = since !== 0 || seen === null || seen.begunAs === begunAs;
  const isGhost = ({ id, revision }: F): boolean => since !== undefined && isOwn && revision > since && !said.has(id);
  return {
    facts: unique([...journaled.filter((fact) => !isGhost(fact)), ...fresh]).sort((a, b) => a.revision - b.revision),
    ghosts: journaled.filter(isGhost).map(({ id }) => id),
  };
}

/** One of each id, the last: a statement cannot write a row twice. */
export const unique = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
];
