import { publisherLifeOf } from '../../domain/publisher';
import type { Database } from './connection';
import { writePublisher, readCopied } from './publisher-copy';
import { inTurn } from './saved-by';

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
      await rebuildPublisher(database, id);
      count++;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return count;
    after = last.publisher_id;
  }
}

/** One that is saved meanwhile is read again. */
const rebuildPublisher = (database: Database, id: string): Promise<void> =>
  inTurn(async () => {
    const { journaled, savedBy } = await readCopied(database, id);
    const life = publisherLifeOf(journaled);
    return writePublisher(database, { life, fresh: [], ghosts: [], seen: savedBy, savedBy });
  });
