import type { Client } from '@temporalio/client';
import { instantOf } from '../../domain/calendar/instants';
import type { KnownFacts } from '../../domain/offer/activities';
import type { Database } from './connection';
import * as offers from './offer-copy';
import { writeCopy } from './offer-statement';
import * as publishers from './publisher-copy';
import { publisherStateOf, type PublisherFact } from '../../domain/publisher/state';
import type { Fact } from '../../domain/offer/events';
import { inTurn, rewritten } from './saved-by';

/** How long a workflow may take to say what it knows, in milliseconds. */
const PATIENCE = 10_000;

type Dated = Pick<Fact, 'id' | 'revision' | 'at' | 'recordedAt'>;

/**
 * Makes the journals say what the running workflows say, whatever has happened to them. Answers a line for each that did
 * not, and for each workflow that cannot be asked.
 */
export async function followWorkflows(database: Database, client: Client): Promise<string[]> {
  const lines: string[] = [];
  const query = "WorkflowType IN ('offerLifecycle', 'publisherLifecycle') AND ExecutionStatus = 'Running'";
  for await (const { workflowId } of client.workflow.list({ query })) {
    const [kind = '', id = ''] = /^([a-z]+)\/(.*)$/.exec(workflowId)?.slice(1) ?? [];
    const follow = kind === 'offer' ? followOffer : followPublisher;
    const done = await follow(database, client, workflowId, id).catch(
      (err: unknown) => `could not be compared with its workflow: ${err instanceof Error ? err.message : String(err)}`,
    );
    if (done !== undefined) lines.push(`${workflowId} ${done}`);
  }
  return lines;
}

async function followOffer(database: Database, client: Client, workflowId: string, id: string) {
  let done: string | undefined;
  await inTurn(async () => {
    const seen = await offers.readCopied(database, id);
    const { facts, fresh, ghosts } = agreed(seen.journaled, await ask<Fact>(client, workflowId));
    if (fresh.length + ghosts.length === 0) return true;
    done = mended(fresh, ghosts);
    const clock = instantOf(Date.now() + seen.ahead);
    const state = offers.lifeOf(facts);
    return writeCopy(database, {
      state,
      fresh,
      ghosts,
      clock,
      ahead: seen.ahead,
      seen,
      savedBy: rewritten(seen.savedBy),
    });
  });
  return done;
}

async function followPublisher(database: Database, client: Client, workflowId: string, id: string) {
  let done: string | undefined;
  await inTurn(async () => {
    const seen = await publishers.readCopied(database, id);
    const { facts, fresh, ghosts } = agreed(seen.journaled, await ask<PublisherFact>(client, workflowId));
    if (fresh.length + ghosts.length === 0) return true;
    done = mended(fresh, ghosts);
    const state = publisherStateOf(facts);
    return publishers.writePublisher(database, { state, fresh, ghosts, seen, savedBy: rewritten(seen.savedBy) });
  });
  return done;
}

const mended = (fresh: readonly Dated[], ghosts: readonly string[]): string =>
  `knew otherwise than its journal: ${fresh.length} facts were written, ${ghosts.length} removed`;

/** What a workflow knows, page by page. */
async function ask<F extends Dated>(client: Client, workflowId: string): Promise<KnownFacts<F>> {
  const handle = client.workflow.getHandle(workflowId);
  const facts: F[] = [];
  for (;;) {
    const after = facts.at(-1)?.revision ?? 0;
    const page = await client.connection.withDeadline(Date.now() + PATIENCE, () =>
      handle.query<KnownFacts<F>, [number]>('facts', after),
    );
    facts.push(...page.facts);
    if (page.facts.length === 0) return { ...page, facts };
  }
}

/**
 * Where a journal and a workflow disagree, the workflow is right. What has left it is in the journal alone, and so are
 * the words of what stays.
 */
export function agreed<F extends Dated>(journaled: readonly F[], known: KnownFacts<F>) {
  const theirs = new Map(journaled.map((fact) => [fact.id, fact]));
  const mine = new Set(known.facts.map(({ id }) => id));
  const taken = new Set(known.facts.map(({ revision }) => revision));
  const isGhost = ({ id, revision }: F): boolean => !mine.has(id) && (revision > known.revision || taken.has(revision));
  const fresh = known.facts.flatMap((fact): F[] => {
    const kept = theirs.get(fact.id);
    if (kept === undefined) return [fact];
    const { revision, at, recordedAt } = fact;
    if (kept.revision === revision && kept.at === at && kept.recordedAt === recordedAt) return [];
    return [revision > known.journaled ? fact : { ...kept, revision, at, recordedAt }];
  });
  const said = new Set(fresh.map(({ id }) => id));
  return {
    facts: [...journaled.filter((fact) => !isGhost(fact) && !said.has(fact.id)), ...fresh],
    fresh,
    ghosts: journaled.filter(isGhost).map(({ id }) => id),
  };
}
