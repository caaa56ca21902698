import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { killHard, startWorkerProcess } from '../worker-process';
import type { TestWorld } from '../world';
import type { Chance } from './chance';

/** A worker that can be killed and begun again, with a memory for a few workflows only. */
export class FrailWorker {
  private child: ChildProcess | undefined;

  constructor(
    private readonly world: TestWorld,
    private readonly cached: number,
  ) {}

  async start(): Promise<void> {
    this.child = await startWorkerProcess(this.world, { CACHED_OFFERS: String(this.cached), MAIL_RATE: '1000' });
  }

  async kill(): Promise<void> {
    if (this.child) await killHard(this.child);
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }
}

const TROUBLES = [
  'slow store',
  'store hangs',
  'store cut off',
  'worker killed',
  'worker paused',
  'both killed',
  'Temporal paused',
  'Temporal killed',
] as const;
type Trouble = (typeof TROUBLES)[number];

/** A few troubles one after the other, each mended before the next but for a store that stays slow. */
export async function makeTrouble(world: TestWorld, worker: FrailWorker, chance: Chance): Promise<Trouble[]> {
  const had: Trouble[] = [];
  for (let left = chance.from(2, 4); left > 0; left--) {
    await pause(chance.from(0, 600));
    const trouble = chance.one(TROUBLES);
    had.push(trouble);
    await TAKE[trouble](world, worker, chance);
  }
  return had;
}

const TAKE: Record<Trouble, (world: TestWorld, worker: FrailWorker, chance: Chance) => Promise<void>> = {
  'slow store': async ({ store }, _, chance) => {
    store.line.slow(chance.from(50, 800));
    await pause(chance.from(500, 2_000));
  },
  'store hangs': async ({ store }, _, chance) => {
    store.line.hold();
    await pause(chance.from(300, 3_000));
    store.line.mend();
  },
  'store cut off': async ({ store }, _, chance) => {
    store.line.cut();
    await pause(chance.from(100, 1_500));
    store.line.mend();
  },
  'worker killed': async (_, worker, chance) => {
    await worker.kill();
    await pause(chance.from(0, 500));
    await worker.start();
  },
  'worker paused': async (_, worker, chance) => {
    worker.signal('SIGSTOP');
    await pause(chance.from(300, 3_000));
    worker.signal('SIGCONT');
  },
  'both killed': async (world, worker) => {
    await Promise.all([worker.kill(), world.killTemporal()]);
    await world.startTemporal();
    await worker.start();
  },
  'Temporal paused': async (world, _, chance) => {
    process.kill(world.temporalPid, 'SIGSTOP');
    await pause(chance.from(300, 2_500));
    process.kill(world.temporalPid, 'SIGCONT');
  },
  'Temporal killed': async (world) => {
    await world.killTemporal();
    await world.startTemporal();
  },
};
