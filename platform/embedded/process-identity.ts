import { readFileSync } from 'node:fs';

/** A process as it can be recognised later: its number is used again, its number and start together are not. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string | null };

/** This process. */
export const thisProcess = (): ProcessIdentity => ({ pid: process.pid, startedAt: startOf(process.pid) });

/** Whether that very process still runs. */
export function lives({ pid, startedAt }: ProcessIdentity): boolean {
  if (process.platform !== 'linux') return answers(pid);
  const start = startOf(pid);
  return start !== null && (startedAt === null || start === startedAt);
}

/** The process that started that one; null where that cannot be told. */
export const parentOf = (pid: number): string | null => statOf(pid)?.[1] ?? null;

/** The start in ticks since boot. */
const startOf = (pid: number): string | null => statOf(pid)?.[19] ?? null;

/** State, parent and so on; null where there is no /proc, and for a process that is gone or a zombie. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may hold spaces
    return fields[0] === 'Z' ? null : fields;
  } catch {
    return null;
  }
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
