import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** What a process has computed since it began, in milliseconds on one core; undefined where there is no /proc. */
export function processorTime(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may hold spaces
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
}

/** Milliseconds of processor time by process. Unlike the clock it hardly depends on what else the machine does. */
export type ProcessorTime = Readonly<Record<string, number>>;

/** What each of the processes has computed so far. */
export const processorTimes = (pids: Readonly<Record<string, number>>): ProcessorTime =>
  Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, processorTime(pid) ?? 0]));

/** What each computed in between, for each of so many pieces of work. */
export const spentEach = (before: ProcessorTime, after: ProcessorTime, pieces: number): ProcessorTime =>
  Object.fromEntries(Object.entries(after).map(([name, time]) => [name, (time - (before[name] ?? 0)) / pieces]));

/** All of it together. */
export const total = (times: ProcessorTime): number => Object.values(times).reduce((sum, time) => sum + time, 0);
