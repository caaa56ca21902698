import {
  closeSync,
  constants,
  accessSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What must be free on its disk, in bytes: an empty store alone takes half of it. */
const LEAST_FREE = 100 * 1_048_576;
/** How short a secret may be that signs links, in characters. */
const SHORTEST_SECRET = 32;
const SQLITE = 'SQLite format 3\0';

/**
 * What is wrong with the data folder and with what lies in it, as sentences that say what to do: all of it at once. The
 * folder is made where there is none.
 */
export function faultsOfDataFolder(dataDir: string): string[] {
  const broken = faultOf(dataDir, () => makeWritable(dataDir)) ?? withoutRoom(dataDir);
  if (broken !== undefined) return [`DATA_DIR: ${broken}`];
  const inside = (name: string): string => join(dataDir, name);
  return [
    faultOf(inside('store'), () => requireFolder(inside('store'))) ?? noCluster(inside('store')),
    faultOf(inside('mailbox'), () => requireFolder(inside('mailbox'))),
    faultOf(inside('link-secret'), () => requireFile(inside('link-secret'))) ?? shortSecret(inside('link-secret')),
    faultOf(inside('temporal.db'), () => requireFile(inside('temporal.db'))) ?? noDatabase(inside('temporal.db')),
    ...['lock', 'store.lock'].map((name) => faultOf(inside(name), () => requireFile(inside(name)))),
  ].filter((fault) => fault !== undefined);
}

/** Step by step: all at once, Node tries for ever where the system says that a folder just made is not there. */
function makeFolder(path: string): void {
  if (kindOf(path) !== undefined) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

function makeWritable(folder: string): void {
  makeFolder(folder);
  requireFolder(folder);
  const probe = join(folder, `.probe-${process.pid}`);
  writeFileSync(probe, 'can be written');
  rmSync(probe);
}

function requireFolder(path: string): void {
  if (kindOf(path) === 'file') throw new InTheWay('is a file where a folder must be');
  if (kindOf(path) === 'folder') accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
}

function requireFile(path: string): void {
  if (kindOf(path) === 'folder') throw new InTheWay('is a folder where a file must be');
  if (kindOf(path) === 'file') accessSync(path, constants.R_OK | constants.W_OK);
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && (stat.isDirectory() ? 'folder' : 'file');
}

/** Something of another kind lies where the service keeps its own. */
class InTheWay extends Error {}

function faultOf(path: string, check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (err) {
    if (err instanceof InTheWay) return `${path} ${err.message}. Move it away, or set DATA_DIR to another folder.`;
    return sentenceOf(path, (err as NodeJS.ErrnoException).code ?? '');
  }
}

function sentenceOf(path: string, code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read and written by this user. Give it to the user who starts the service, or set DATA_DIR to another folder.`;
    case 'EROFS':
      return `${path} is on a disk that is read-only. Set DATA_DIR to a folder that can be written.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk(path);
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be made: a part of the path is a file. Set DATA_DIR to a folder.`;
    case 'ENAMETOOLONG':
      return `the path is too long for this system. Set DATA_DIR to a shorter one.`;
    default:
      return `${path} cannot be made or used (${code}). Set DATA_DIR to another folder.`;
  }
}

const fullDisk = (path: string): string => `the disk that holds ${path} is full. Make room on it.`;

/** The sentence for a disk that is full; undefined while so many bytes are free on it. */
export function withoutRoom(path: string, least = LEAST_FREE): string | undefined {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < least ? fullDisk(path) : undefined;
}

function shortSecret(path: string): string | undefined {
  if (kindOf(path) === undefined || readFileSync(path, 'utf8').trim().length >= SHORTEST_SECRET) return undefined;
  return (
    `${path} is empty or cut off. Put the copy back that you have of it, or delete it: a new one is made, ` +
    `and links in letters that were sent before are then no longer valid.`
  );
}

/** Nothing is there yet, or nothing any more. */
export const isAbsent = (path: string): boolean =>
  kindOf(path) === undefined || (kindOf(path) === 'folder' ? readdirSync(path).length : statSync(path).size) === 0;

/** Without this file PostgreSQL takes what lies there for nothing and begins anew, over all that was kept. */
function noCluster(path: string): string | undefined {
  if (isAbsent(path) || kindOf(join(path, 'PG_VERSION')) === 'file') return undefined;
  return `the files in ${path} are damaged: PG_VERSION is missing. Put the copy back that you have of the folder, or move it away to begin anew.`;
}

/** An empty file is a new database, as SQLite sees it. */
function noDatabase(path: string): string | undefined {
  if (kindOf(path) === undefined) return undefined;
  const head = Buffer.alloc(SQLITE.length);
  const file = openSync(path, 'r');
  const bytes = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  if (bytes === 0 || head.toString('latin1') === SQLITE) return undefined;
  return `${path} is damaged: it is no SQLite file. Put the copy back that you have of it, or move it away: ${AFTER_LOSS}`;
}

/** What is to be done when Temporal's file is lost. */
export const AFTER_LOSS =
  'offers then go on from the journal, each by POST /v1/offers/{id}/resume-watch, and nothing is sent twice.';

/** And when the store is. */
export const AFTER_LOSS_OF_STORE =
  'npm run rebuild then writes the journals again of what still runs; what had ended, letters, tickets and sales are lost.';
