import { instantOf } from '../../domain/calendar/instants';
import { connectDatabase, type Database } from './connection';
import { connectClient } from '../temporal';
import { followWorkflows } from './following';
import { lifeOf, readCopied } from './offer-copy';
import { writeCopy } from './offer-statement';
import { rebuildPublishers } from './publisher-rebuild';
import { restart } from './restart';
import { inTurn } from './saved-by';

const PAGE = 500;

/** Derives every copy again from the journal. Answers how many offers there were. */
export async function rebuild(database: Database): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const page = await database
      .selectFrom('journal')
      .select('offer_id')
      .distinct()
      .where('offer_id', '>', after)
      .orderBy('offer_id')
      .limit(PAGE)
      .execute();
    for (const { offer_id: id } of page) {
      await rebuildOffer(database, id).catch((err: unknown) => {
        console.error(`the copy of ${id} could not be derived: ${err instanceof Error ? err.message : String(err)}`);
      });
      count++;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.offer_id;
  }
}

/** One that is saved meanwhile is read again. */
const rebuildOffer = (database: Database, id: string): Promise<void> =>
  inTurn(async () => {
    const seen = await readCopied(database, id);
    const clock = instantOf(Date.now() + seen.ahead);
    const state = lifeOf(seen.journaled);
    return writeCopy(database, { state, fresh: [], ghosts: [], clock, ahead: seen.ahead, seen, savedBy: seen.savedBy });
  });

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Set DATABASE_URL to the store whose copies are to be derived again.');
  const database = connectDatabase(url, 2);
  try {
    const count = await rebuild(database);
    const publishers = await rebuildPublishers(database);
    console.log(`the copies of ${count} offers and ${publishers} publishers were derived again from the journal`);
    if (process.argv.includes('--restart')) {
      const again = await restart(database, process.env);
      console.log(
        `${again.offers} offers and ${again.publishers} publishers whose workflow was gone go on from the journal`,
      );
      if (again.behind.length > 0)
        console.log(
          `these do not stand at their own time yet, a worker has to run for that; move their clocks with the time machine: ${again.behind.join(', ')}`,
        );
    }
    for (const line of await followed(database)) console.log(line);
  } finally {
    await database.destroy();
  }
}

/** Then the running workflows are asked: where a journal says otherwise, it is made to say what they say. */
async function followed(database: Database): Promise<string[]> {
  const client = await connectClient(process.env).catch(() => undefined);
  if (client === undefined) return ['Temporal does not answer, so the running workflows were not compared'];
  return followWorkflows(database, client).finally(() => client.connection.close());
}

if (require.main === module) {
  main().catch((err: unknown) => {
    console.error(err instanceof Error ? err.message : err);
    process.exitCode = 1;
  });
}
