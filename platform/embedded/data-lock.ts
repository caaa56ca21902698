import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lives, thisProcess, type ProcessIdentity } from './process-identity';

/** A folder held by this process; `tookOver` says that the one before it ended without letting go. */
export type DataLock = { readonly tookOver: boolean; readonly release: () => void };

/** Takes the lock file, also from a process that is gone; refuses with one sentence while another one holds it. */
export async function takeLock(file: string, what: string): Promise<DataLock> {
  mkdirSync(dirname(file), { recursive: true });
  for (let tookOver = false; ;) {
    if (written(file)) return { tookOver, release: () => release(file) };
    const holder = await holderOf(file);
    if (holder && lives(holder)) {
      throw new Error(
        `${what} is in use by process ${holder.pid}: stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    tookOver = true;
    discard(file);
  }
}

/** The same, but waits for a holder that is just ending. */
export async function waitForLock(file: string, what: string, withinMs: number): Promise<DataLock> {
  const giveUp = Date.now() + withinMs;
  for (;;) {
    try {
      return await takeLock(file, what);
    } catch (error) {
      if (Date.now() > giveUp) throw error;
      await pause(50);
    }
  }
}

function written(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds it; a file still empty after a second was left by a process killed between creating and writing it. */
async function holderOf(file: string): Promise<ProcessIdentity | undefined> {
  for (let look = 0; look < 20; look++) {
    const holder = read(file);
    if (holder !== 'unfinished') return holder;
    await pause(50);
  }
  return undefined;
}

function read(file: string): ProcessIdentity | 'unfinished' | undefined {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ProcessIdentity>;
    return Number.isInteger(pid) ? { pid: pid as number, startedAt: startedAt ?? null } : undefined;
  } catch (error) {
    return error instanceof SyntaxError ? 'unfinished' : undefined;
  }
}

/** Moved before it is deleted, since another start may have put its own lock there meanwhile: that one is put back. */
function discard(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    const moved = read(aside);
    if (moved && moved !== 'unfinished' && lives(moved)) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  rmSync(aside, { force: true });
}

function release(file: string): void {
  const holder = read(file);
  if (holder && holder !== 'unfinished' && holder.pid === process.pid) rmSync(file, { force: true });
}
