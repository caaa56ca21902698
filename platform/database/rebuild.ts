import { sql } from 'kysely';
import { instantOf } from '../../domain/calendar';
import { ledger } from '../../domain/ledger';
import { connectDatabase, type Database } from './connection';
import { offersAhead } from './ahead';
import { copyStatement, lifeOf, readJournal } from './offer-copy';
import { rebuildPublishers } from './publisher-rebuild';

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
      const life = lifeOf(await readJournal(database, id));
      const { clock_ahead = 0 } =
        (await database.selectFrom('offers').select('clock_ahead').where('id', '=', id).executeTakeFirst()) ?? {};
      // The journal is never older than the copy, so a copy that is in its way may be replaced.
      await sql`update offers set revision = 0 where id = ${id} and revision <= ${life.revision}`.execute(database);
      const promised = JSON.stringify(ledger(life).map((each) => each.id));
      await sql`delete from promises where offer_id = ${id}
        and id not in (select jsonb_array_elements_text(${promised}::jsonb))`.execute(database);
      await copyStatement(life, [], [], instantOf(Date.now() + clock_ahead)).execute(database);
      count++;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.offer_id;
  }
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Set DATABASE_URL to the store whose copies are to be derived again.');
  const database = connectDatabase(url, 2);
  try {
    const count = await rebuild(database);
    const publishers = await rebuildPublishers(database);
    console.log(`the copies of ${count} offers and ${publishers} publishers were derived again from the journal`);
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
