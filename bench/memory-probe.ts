import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/**
 * Loaded ahead of a worker process and of its threads, in which workflows live: on SIGUSR2 all of them collect their
 * garbage, and what the process then weighs is written to the file that BENCH_WEIGHT_FILE names.
 */
function probe(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const channel = new BroadcastChannel('bench-memory');
  channel.unref();
  if (!isMainThread) {
    channel.onmessage = () => collect();
    return;
  }
  process.on('SIGUSR2', () => void weigh(channel, collect));
}

async function weigh(channel: BroadcastChannel, collect: () => void): Promise<void> {
  for (let round = 0; round < 3; round++) {
    channel.postMessage('collect');
    collect();
    await pause(300);
  }
  writeFileSync(process.env.BENCH_WEIGHT_FILE ?? '', JSON.stringify(process.memoryUsage()));
}

probe();
