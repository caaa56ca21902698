import { Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import type { KnownFacts } from '../../../domain/offer/activities';
import { ledger } from '../../../domain/promises/ledger';
import { agreed } from '../../../platform/store/following';
import { lifeOf, readJournal } from '../../../platform/store/offer-copy';
import { readCopied } from '../../../platform/store/publisher-copy';
import { rebuild } from '../../../platform/store/rebuild';
import { testBundle } from '../bundle';
import type { TestWorld } from '../world';
import type { Tortured } from './flood';

const PATIENCE = 90_000;
type Dated = { readonly id: string; readonly revision: number; readonly at: string; readonly recordedAt: string };

/** Waits until everything is saved. Answers in sentences what is wrong with each offer and publisher then. */
export async function faultsOf(world: TestWorld, offers: readonly Tortured[]): Promise<string[]> {
  const faults = (await Promise.all(offers.map((offer) => faultsOfOne(world, offer)))).flat();
  return [...faults, ...(await faultsOfCopies(world)), ...(await unlike(world, offers))];
}

async function faultsOfOne(world: TestWorld, { id, publisher, accepted }: Tortured): Promise<string[]> {
  const { database } = world.store;
  const faults: string[] = [];
  const compare = async (workflowId: string, read: () => Promise<readonly Dated[]>): Promise<readonly Dated[]> => {
    for (const end = Date.now() + PATIENCE; ;) {
      await pause(300);
      const known = await knownTo(world, workflowId);
      const journaled = await read();
      // Publishers go on telling their offers: what is said while both are read is no fault.
      const fault = known === undefined ? 'is not saved' : disagreement(journaled, known);
      if (fault !== undefined && Date.now() < end) continue;
      if (fault !== undefined) faults.push(`${workflowId} ${fault}`);
      return journaled;
    }
  };
  const journal = await compare(`offer/${id}`, () => readJournal(database, id));
  const company = await compare(
    `publisher/${publisher}`,
    async () => (await readCopied(database, publisher)).journaled,
  );
  const kept = new Set([...journal, ...company].map((fact) => fact.id));
  const lost = [...accepted].filter((input) => !kept.has(input));
  if (lost.length > 0) faults.push(`${id} lost ${lost.length} of ${accepted.size}: ${lost.slice(0, 5).join(', ')}`);
  const revisions = new Set(journal.map(({ revision }) => revision));
  if (revisions.size < journal.length) faults.push(`${id} has two facts at one place in its journal`);
  return faults;
}

function disagreement(journaled: readonly Dated[], known: KnownFacts<Dated>): string | undefined {
  const { fresh, ghosts } = agreed(journaled, known);
  if (fresh.length + ghosts.length === 0) return undefined;
  return `has wrong or missing ${fresh.map(({ id }) => id).join(', ')}; never happened ${ghosts.join(', ')}`;
}

/** What the workflow knows; undefined while the journal does not have all of it. */
async function knownTo(world: TestWorld, workflowId: string): Promise<KnownFacts<Dated> | undefined> {
  const handle = world.client.workflow.getHandle(workflowId);
  const ask = (after: number): Promise<KnownFacts<Dated>> =>
    world.client.connection.withDeadline(Date.now() + 10_000, () =>
      handle.query<KnownFacts<Dated>, [number]>('facts', after),
    );
  try {
    const facts: Dated[] = [];
    for (;;) {
      const page = await ask(facts.at(-1)?.revision ?? 0);
      if (page.journaled < page.revision) return undefined;
      facts.push(...page.facts);
      if (page.facts.length === 0) return { ...page, facts };
    }
  } catch {
    return undefined;
  }
}

/** Deriving the copies again changes none, and no promise is shown that the journal does not make. */
async function faultsOfCopies({ store: { database } }: TestWorld): Promise<string[]> {
  const promises = () => database.selectFrom('promises').selectAll().orderBy('offer_id').orderBy('id').execute();
  const before = await promises();
  const faults: string[] = [];
  for (const { offer_id: id } of await database.selectFrom('journal').select('offer_id').distinct().execute()) {
    const made = ledger(lifeOf(await readJournal(database, id))).map((promised) => promised.id);
    const shown = before.filter(({ offer_id }) => offer_id === id).map((promised) => promised.id);
    if (JSON.stringify([...made].sort()) !== JSON.stringify([...shown].sort()))
      faults.push(`${id} shows other promises`);
  }
  await rebuild(database);
  if (JSON.stringify(await promises()) !== JSON.stringify(before)) faults.push('a rebuild changed promises');
  return faults;
}

/** Whose history would be another life on a worker that takes it over. */
async function unlike({ client }: TestWorld, offers: readonly Tortured[]): Promise<string[]> {
  async function* histories() {
    for (const { id, publisher } of offers)
      for (const workflowId of [`offer/${id}`, `publisher/${publisher}`])
        yield { workflowId, history: await client.workflow.getHandle(workflowId).fetchHistory() };
  }
  const faults: string[] = [];
  const options = { workflowBundle: await testBundle(), workflowThreadPoolSize: 1 };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories()))
    if (error) faults.push(`${workflowId} cannot be replayed: ${error.message}`);
  return faults;
}
