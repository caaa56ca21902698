import { sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import { stepId } from '../../domain/offer/state';
import type { WatchResumed } from '../../domain/offer/interruptions';
import {
  type PublisherContinueAsNewState,
  firstRunState,
  hasHappenedTo,
  type PublisherFact,
  publisherStateOf,
  type PublisherState,
} from '../../domain/publisher/state';
import { compactPublisher } from '../../domain/publisher/compaction';
import { delistingId, endedMeanwhile, openDelisting } from '../../domain/publisher/delisting';
import { isTold, currentUpdates, updateId } from '../../domain/publisher/fact-updates';
import type { Database } from './connection';
import { readCopied } from './publisher-copy';
import { readPublisher } from './publisher-list';
import { countLive } from './publisher-offers';

/** Who lets a publisher go on, when, and why its workflow was gone. */
export type ResumingPublisher = Omit<WatchResumed, 'kind'> & {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
};

/**
 * What a workflow begins with that goes on where another one is gone: everything in the journal, and what offers know of
 * it that was not written down any more. Offers are told what they have not heard yet, and what sales have reached is
 * counted once more. Undefined where there is no such publisher.
 */
export async function resumedPublisher(
  database: Database,
  publisherId: string,
  /** Written down, where somebody lets it go on. */
  resuming?: ResumingPublisher,
): Promise<PublisherContinueAsNewState | undefined> {
  const view = await readPublisher(database, publisherId);
  if (view === undefined) return undefined;
  const { journaled: facts } = await readCopied(database, publisherId);
  const { id, name, mpnId, accountEmail, timeZone, language, country, since } = view;
  const first = firstRunState({ id, name, mpnId, accountEmail, timeZone, language, country }, since);
  const known = facts.length === 0 ? first.life : publisherStateOf(facts);
  const journaled = facts.length === 0 ? 0 : known.revision;
  const untold = await unheard(database, known);
  const delisted = await withEnded(database, known);
  const state = compactPublisher(withResumption(delisted, resuming), journaled, untold);
  return { ...first, life: state, journaled, untold, areSalesWaiting: true };
}

function withResumption(state: PublisherState, resuming: ResumingPublisher | undefined): PublisherState {
  if (resuming === undefined || hasHappenedTo(state, resuming.id)) return state;
  return withFacts(state, [{ kind: 'watch-resumed', ...resuming, recordedAt: resuming.at }]);
}

/** With the offers that ended by a delisting that is under way, and of which the workflow that is gone wrote nothing down. */
async function withEnded(database: Database, state: PublisherState): Promise<PublisherState> {
  const asked = openDelisting(state);
  if (asked === undefined) return state;
  const { id } = state.publisher;
  const rows = await database
    .selectFrom('offers')
    .innerJoin('journal', 'journal.offer_id', 'offers.id')
    .select('offers.id')
    .where('offers.publisher_id', '=', id)
    .where('journal.fact_id', '=', delistingId(id, asked.revision))
    .orderBy('offers.id')
    .execute();
  const ended = rows.map((row) => row.id);
  const payloads = endedMeanwhile(state, asked, ended, await countLive(database, id));
  const at = instantOf(Date.now());
  const stampOf = (n: number) => ({
    id: stepId(`offers-delisted/${asked.revision}/resumed/${at}/${n}`),
    by: 'service',
  });
  return withFacts(
    state,
    payloads.map((payload, n) => ({ ...payload, ...stampOf(n), at, recordedAt: at })),
  );
}

type Unnumbered = PublisherFact extends infer F ? (F extends PublisherFact ? Omit<F, 'revision'> : never) : never;

const withFacts = (state: PublisherState, facts: readonly Unnumbered[]): PublisherState => ({
  ...state,
  facts: [...state.facts, ...facts.map((fact, n): PublisherFact => ({ ...fact, revision: state.revision + n + 1 }))],
  revision: state.revision + facts.length,
});

/** The facts that every live offer has to know, and of which not all have heard. */
async function unheard(database: Database, state: PublisherState): Promise<string[]> {
  const standing = new Set(currentUpdates(state).map(({ id }) => id));
  const facts = state.facts.filter(isTold).map(({ id }) => ({ id, word: updateId(id) }));
  const told = JSON.stringify(facts.filter(({ word }) => standing.has(word)));
  const { rows } = await sql<{ id: string }>`
    select fact.id from jsonb_to_recordset(${told}::jsonb) as fact (id text, word text)
    where exists (
      select from offers where publisher_id = ${state.publisher.id} and stage = 'live' and not exists (
        select from journal where offer_id = offers.id and fact_id = fact.word))`.execute(database);
  return rows.map(({ id }) => id);
}
