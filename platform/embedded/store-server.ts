import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { mkdirSync } from 'node:fs';
import { waitForLock } from './data-lock';
import { leaveWhenTold } from './told-to-leave';
import { keepBatchesWhole } from './whole-batches';

const CONNECTIONS = 200;
const PREVIOUS_ENDS_WITHIN_MS = 10_000;

/** PGlite as a process: the only one on its folder, serving PostgreSQL's protocol on loopback. */
async function serve(port: number, folder: string | undefined): Promise<void> {
  // Two processes on one folder lose rows without an error, and the one before may still be closing.
  const lock = folder ? await waitForLock(`${folder}.lock`, `The store ${folder}`, PREVIOUS_ENDS_WITHIN_MS) : undefined;
  if (folder) mkdirSync(folder, { recursive: true });
  const db = keepBatchesWhole(await open(folder), (error) => {
    console.error(error);
    process.exit(1); // whoever watches starts it again
  });
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port, maxConnections: CONNECTIONS });
  await server.start();
  leaveWhenTold(async () => {
    await server.stop();
    await db.close();
    lock?.release();
  });
  process.send?.({ ready: true, port: Number(server.getServerConn().split(':')[1]) });
}

async function open(folder: string | undefined): Promise<PGlite> {
  if (!folder) return PGlite.create();
  try {
    return await PGlite.create({ dataDir: folder });
  } catch (cause) {
    // PGlite says nothing that a person could use: PostgreSQL itself has ended.
    const what = `the files in ${folder} are damaged, or no room is left on its disk`;
    throw new Error(`${what}. Put the copy back that you have of the folder, or move it away to begin anew.`, {
      cause,
    });
  }
}

const [port = '0', folder] = process.argv.slice(2);
serve(Number(port), folder || undefined).catch((error: unknown) => {
  const failed = `The store could not start: ${error instanceof Error ? error.message : String(error)}`;
  if (process.send) process.send({ failed }, () => process.exit(1));
  else console.error(failed);
  process.exitCode = 1;
});
