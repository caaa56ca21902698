import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** How a child ended, in words; the promise never rejects. */
export function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

/** Waits that long for a child that was asked to end, then ends it. */
export async function endedWithin(child: ChildProcess, exited: Promise<string>, ms: number): Promise<void> {
  const bound = new AbortController();
  const late = pause(ms, 'late', { signal: bound.signal }).catch(() => 'stopped waiting');
  if ((await Promise.race([exited, late])) === 'late') child.kill('SIGKILL');
  bound.abort();
  await exited;
}
