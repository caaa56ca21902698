import { sql } from 'kysely';
import { publisherLifeOf } from '../../domain/publisher';
import type { Database } from './connection';
import { publisherStatement, readPublisherJournal } from './publisher-copy';

const PAGE = 500;

/** Derives every publisher again from its journal. Answers how many there were. */
export async function rebuildPublishers(database: Database): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const page = await database
      .selectFrom('publisher_journal')
      .select('publisher_id')
      .where('fact_id', '=', 'publisher-known')
      .where('publisher_id', '>', after)
      .orderBy('publisher_id')
      .limit(PAGE)
      .execute();
    for (const { publisher_id: id } of page) {
      const life = publisherLifeOf(await readPublisherJournal(database, id));
      // The journal is never older than the copy, so a copy that is in its way may be replaced.
      await sql`update publishers set revision = 0 where id = ${id}`.execute(database);
      await publisherStatement(life, []).execute(database);
      count++;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.publisher_id;
  }
}
