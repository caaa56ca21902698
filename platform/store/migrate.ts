import { type Migration, Migrator } from 'kysely';
import { connectDatabase, type Database } from './connection';
import * as initial from './migrations/0001-initial';
import * as receivedMail from './migrations/0002-received-mail';
import * as writing from './migrations/0003-writing';
import * as goingOut from './migrations/0004-going-out';
import * as publisherPage from './migrations/0005-publisher-page';
import * as answers from './migrations/0006-answers';
import * as mailboxes from './migrations/0007-mailboxes';
import * as toAnswer from './migrations/0008-to-answer';

/** Every migration in order. Once the service has been released, one that is here is never changed. */
const migrations: Record<string, Migration> = {
  '0001-initial': initial,
  '0002-received-mail': receivedMail,
  '0003-writing': writing,
  '0004-going-out': goingOut,
  '0005-publisher-page': publisherPage,
  '0006-answers': answers,
  '0007-mailboxes': mailboxes,
  '0008-to-answer': toAnswer,
};

/** How long one statement may take, in milliseconds: an index of a large store takes minutes. */
const PATIENCE = 3_600_000;

/** Brings the store to the newest schema. Answers the names of the migrations that ran now. */
export async function migrate(database: Database): Promise<string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Set DATABASE_URL to the store that is to be migrated.');
  const database = connectDatabase(url, 1, PATIENCE);
  const ran = await migrate(database).finally(() => database.destroy());
  console.log(ran.length === 0 ? 'the store is up to date' : `migrated: ${ran.join(', ')}`);
}

if (require.main === module) {
  main().catch((err: unknown) => {
    console.error(err instanceof Error ? err.message : err);
    process.exitCode = 1;
  });
}
