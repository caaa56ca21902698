import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startNodePart, type NodePartOptions, type Running } from '../platform/embedded/node-part';

/** A process that can be weighed: its resident memory in bytes, after all its threads have collected garbage. */
export type Weighable = Running & { weigh(): Promise<number> };

const WITHIN_MS = 20_000;

/** Starts a worker process with the memory probe in it. */
export async function startWeighable(
  name: string,
  entry: string,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<Weighable> {
  const file = join(folder, `weight-of-${name.replaceAll(' ', '-')}.json`);
  const preload = `--require ${JSON.stringify(join(__dirname, 'memory-probe.js'))}`;
  const options: NodePartOptions = {
    name,
    entry,
    env: { ...env, BENCH_WEIGHT_FILE: file, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} ${preload}`.trim() },
    stopBy: 'SIGTERM',
    stopWithinMs: 9_000,
  };
  const part = await startNodePart(options);
  return { ...part, weigh: () => weigh(part.pid, file) };
}

async function weigh(pid: number, file: string): Promise<number> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (const giveUp = Date.now() + WITHIN_MS; Date.now() < giveUp;) {
    await pause(50);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text.endsWith('}')) return (JSON.parse(text) as NodeJS.MemoryUsage).rss;
  }
  throw new Error(`process ${pid} did not say what it weighs`);
}
