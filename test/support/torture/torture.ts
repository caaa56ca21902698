import { setTimeout as pause } from 'node:timers/promises';
import { Story } from '../story';
import { startWorld } from '../world';
import { Chance } from './chance';
import { faultsOf } from './faults';
import { flood, type Tortured } from './flood';
import { FrailWorker, makeTrouble } from './trouble';

/** How many offers go through the same troubles, each with inputs of its own. */
const TOGETHER = 26;
/** Fewer than there are workflows, so that some are always thrown out of memory. */
const CACHED = 12;
/** How many offers begin at the same time. */
const LANES = 4;

/** What came of some schedules: the troubles of each round, and what was wrong after it. */
export type Outcome = {
  readonly seed: number;
  readonly troubles: readonly string[];
  readonly faults: readonly string[];
};

/** Random schedules of inputs and troubles, the same for the same seed; in a world of its own. */
export async function torture(schedules: number, seed: number, tell?: (outcome: Outcome) => void): Promise<Outcome[]> {
  const world = await startWorld({ withWorkers: false, withFile: true });
  const worker = new FrailWorker(world, CACHED);
  try {
    await worker.start();
    const outcomes: Outcome[] = [];
    for (let done = 0; done < schedules; done += TOGETHER) {
      const own = seed + done;
      const chance = new Chance(own);
      const offers: Tortured[] = [];
      let left = Math.min(TOGETHER, schedules - done);
      const lane = async (): Promise<void> => {
        while (left-- > 0) offers.push(await takeOn(() => Story.begin(world)));
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      const floods = offers.map((offer) => flood(world, offer, new Chance(chance.from(0, 2 ** 31))));
      const troubles = await makeTrouble(world, worker, new Chance(own + 0.5)).finally(() => Promise.all(floods));
      world.store.line.mend();
      const outcome = { seed: own, troubles, faults: await faultsOf(world, offers) };
      tell?.(outcome);
      outcomes.push(outcome);
    }
    return outcomes;
  } catch (err) {
    console.error(err);
    throw err;
  } finally {
    world.store.line.mend();
    await worker.kill();
    await world.stop();
  }
}

/** On a busy machine a new offer may not be answered in time; it is another one then. */
async function takeOn(begin: () => Promise<Story>): Promise<Tortured> {
  for (let tries = 1; ; tries++) {
    try {
      const { id } = await begin();
      return { id, publisher: id.replace(/\.offer$/, ''), accepted: new Set(['onboarded']) };
    } catch (err) {
      if (tries === 20) throw err;
      await pause(500);
    }
  }
}
