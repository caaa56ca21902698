import { instantOf } from '../../domain/calendar';
import { connectDatabase, type Database } from './connection';
import { offersAhead } from './ahead';
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
      await rebuildOffer(database, id);
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
    const { journaled, savedBy } = await readCopied(database, id);
    const { clock_ahead = 0 } =
      (await database.selectFrom('offers').select('clock_ahead').where('id', '=', id).executeTakeFirst()) ?? {};
    const clock = instantOf(Date.now() + clock_ahead);
    const life = lifeOf(journaled);
    return writeCopy(database, { life, fresh: [], ghosts: [], known: [], clock, seen: savedBy, savedBy });
  });

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Set DATABASE_URL to the store whose copies are to be derived again.');
  const database = connectDatabase(url, 2);
  try {
    const count = await rebuild(database);
    const publishers = await rebuildPublishers(database);
    console.log(`the copies of ${count} offers and ${publishers} publishers were derived again from the journal`);
    if (process.argv.includes('--restart'))
      console.log(`${await restart(database, process.env)} offers whose workflow was gone go on from the journal`);
    await reportAhead(database);
  } finally {
    await database.destroy();
  }
}

/** Says where a running workflow knows more than the journal: its next save brings that. */
async function reportAhead(database: Database): Promise<void> {
  for (const line of await offersAhead(database, process.env)) console.log(line);
}

if (require.main === module) {
  main().catch((err: unknown) => {
    console.error(err instanceof Error ? err.message : err);
    process.exitCode = 1;
  });
}
