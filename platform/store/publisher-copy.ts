import { sql } from 'kysely';
import {
  type PublisherChange,
  type PublisherFact,
  publisherStateOf,
  type PublisherState,
} from '../../domain/publisher/state';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { publisherView } from '../../domain/publisher/view';
import { currentUpdates } from '../../domain/publisher/fact-updates';
import type { Database } from './connection';
import type { Copied } from './offer-statement';
import { closeTickets } from './publisher-tickets';
import { rememberedOf } from './remembered';
import {
  type Attempt,
  canStillBe,
  follow,
  isFirst,
  isStillBy,
  requireTurn,
  rewritten,
  type SavedBy,
  savedByOf,
  type Seen,
} from './saved-by';
import { wordsOf } from './search-words';
import { storable } from './storable';
import { factsOf, PUBLISHERS, recordFacts, removeGhosts } from './journal';

const remembered = rememberedOf<Seen<PublisherFact>>();
const NEW: Seen<PublisherFact> = { journaled: [], savedBy: null, isNew: true };

/**
 * Makes a publisher's journal say what its workflow says, and refreshes the copy derived from it, in one statement.
 * Saving the same change again changes nothing, and a save that comes after a later one changes nothing either.
 */
export const savePublisher = (database: Database, change: PublisherChange, attempt?: Attempt): Promise<void> =>
  remembered(database).save(change.publisherId, attempt, {
    begins: isFirst(change) ? NEW : undefined,
    read: () => readCopied(database, change.publisherId),
    write: (seen) => saveOnto(database, seen, change, attempt),
  });

async function saveOnto(
  database: Database,
  seen: Seen<PublisherFact>,
  change: PublisherChange,
  attempt?: Attempt,
): Promise<Seen<PublisherFact> | undefined> {
  if (attempt !== undefined) await requireTurn(seen.savedBy, attempt);
  const { facts, ghosts } = follow(seen.journaled, change, seen.savedBy);
  const savedBy = attempt === undefined ? rewritten(seen.savedBy) : savedByOf(attempt, change.begunAs);
  const state = publisherStateOf(facts);
  const isWritten = await writePublisher(database, { state, fresh: change.fresh, ghosts, seen, savedBy });
  return isWritten ? { journaled: facts, savedBy } : undefined;
}

/** The journal of a publisher, and which save wrote its copy: as they were at one instant. */
export async function readCopied(database: Database, publisherId: string): Promise<Seen<PublisherFact>> {
  const { rows } = await sql<{ journaled: PublisherFact[] | null; saved_by: SavedBy | null }>`
    select (select jsonb_agg(fact order by revision) from publisher_journal where publisher_id = ${publisherId}) as journaled,
      (select saved_by from publishers where id = ${publisherId}) as saved_by`.execute(database);
  return { journaled: rows[0]?.journaled ?? [], savedBy: rows[0]?.saved_by ?? null };
}

const SAVED = { by: 'service', note: 'It has been saved, and lists show it.' };

/** What is written of a publisher at once; the fields are those of an offer. */
export type CopiedPublisher = Pick<Copied, 'ghosts' | 'savedBy'> & {
  readonly seen: Seen<PublisherFact>;
  readonly state: PublisherState;
  readonly fresh: readonly PublisherFact[];
};

/** Writes the journal and the copy of one publisher, all or nothing. False where another has written it meanwhile. */
export async function writePublisher(database: Database, copied: CopiedPublisher): Promise<boolean> {
  const { state, fresh, ghosts, seen, savedBy } = copied;
  const { id } = state.publisher;
  const journal = factsOf(PUBLISHERS, id);
  const publisher = storable({ ...publisherRow(state), saved_by: savedBy });
  const { rows } = await sql<{ id: string }>`
    with copy as (
      insert into publishers select * from jsonb_populate_record(null::publishers, ${publisher}::jsonb)
      where ${canStillBe(seen, { id, journal, copies: 'publishers' })}
      on conflict (id) do update set
        name = excluded.name, view = excluded.view, words = excluded.words, revision = excluded.revision,
        search = excluded.search, saved_by = excluded.saved_by
      where ${isStillBy('publishers', seen)}
      returning id),
    facts as (${recordFacts(PUBLISHERS, id, fresh)}),
    ghosts as (${removeGhosts(PUBLISHERS, ghosts)}),
    unstuck as (
      delete from stuck_copies using copy where workflow_id = ${publisherWorkflowId(id)} returning copy.id),
    told as (${closeTickets('track-failed', sql`unstuck`, SAVED)})
    select id from copy`.execute(database);
  return rows.length > 0;
}

/** The row of a publisher as it stands. */
export function publisherRow(state: PublisherState): Record<string, unknown> {
  const view = publisherView(state);
  const { id, name, mpnId, accountEmail, marketingContact } = view;
  return {
    id,
    name,
    view,
    words: currentUpdates(state),
    revision: state.revision,
    search: wordsOf(
      [id, name, mpnId, accountEmail, marketingContact?.name ?? '', marketingContact?.email ?? ''].join(' '),
    ).join(' '),
  };
}
