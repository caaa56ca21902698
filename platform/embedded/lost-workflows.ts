import { connectDatabase } from '../database/connection';
import { StoreAway } from '../database/store-away';
import { AFTER_LOSS } from './data-folder';

/** What to say where Temporal begins with an empty file: the offers that the store has are then watched by nobody. */
export async function lostWorkflows(databaseUrl: string, file: string): Promise<string | undefined> {
  const database = connectDatabase(databaseUrl, 1);
  try {
    const tables = await database.introspection.getTables();
    if (!tables.some(({ name }) => name === 'offers')) return undefined;
    const { live } = await database
      .selectFrom('offers')
      .select(({ fn }) => fn.countAll<number>().as('live'))
      .where('stage', '=', 'live')
      .executeTakeFirstOrThrow();
    if (live === 0) return undefined;
    const lost = `${file} was not there, so that no workflow looks after the ${live} live offers of the store.`;
    return `${lost} Put the copy back that you have of it; without one, ${AFTER_LOSS}`;
  } catch (err) {
    // Whoever needs the store says that it is away.
    if (err instanceof StoreAway) return undefined;
    throw err;
  } finally {
    await database.destroy();
  }
}
