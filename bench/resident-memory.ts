import { readFileSync } from 'node:fs';

/** The resident memory of a process in bytes; undefined where there is no /proc. */
export function residentMemory(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

/** By how many bytes a process grows at most while something is done; undefined where nobody can tell. */
export async function growthDuring(pid: number, act: () => Promise<unknown>): Promise<number | undefined> {
  const before = residentMemory(pid);
  let most = before ?? 0;
  const scales = setInterval(() => (most = Math.max(most, residentMemory(pid) ?? 0)), 20);
  await act().finally(() => clearInterval(scales));
  return before === undefined ? undefined : most - before;
}
