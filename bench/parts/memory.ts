import { startBare } from '../bare/client';
import { type Figure, median, short } from '../figures';
import { allQuietAt, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { inFlight } from '../in-flight';
import { inRounds } from '../rounds';
import { sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';
import type { Weighable } from '../weighable';

const ROUNDS = { least: 1, most: 3, withinMs: 25_000 };
const WARM_UP = 100;
const CACHED = 300;
const IN_FLIGHT = 16;
const KIBIBYTE = 1024;

/** What one more cached offer weighs in a worker, against a bare workflow in its own; each in a fresh process. */
export async function memory(stage: Stage): Promise<readonly Figure[]> {
  const rounds = await inRounds(ROUNDS, async () => {
    await stage.restartWorkers();
    const http = new HttpClient(stage.url, IN_FLIGHT);
    const onboard = async (): Promise<string> => {
      const offer = sampleOffer();
      await http.insist('/v1/offers', offer);
      return workflowOf(offer);
    };
    const offer = await weightOf(stage, stage.workers().product, onboard);
    const bare = await weightOf(stage, stage.workers().bare, () => startBare(stage));
    http.close();
    return { offer, bare };
  });
  return figuresOf(rounds);
}

function figuresOf(rounds: readonly { readonly offer: number; readonly bare: number }[]): Figure[] {
  const ratios = rounds.map(({ offer, bare }) => offer / bare);
  const kib = (what: string, samples: readonly number[]): Figure => ({
    part: 'memory',
    what,
    measured: median(samples) / KIBIBYTE,
    unit: 'KiB',
    from: `resident memory, ${CACHED} more workflows, collected; rounds ${samples.map((bytes) => short(bytes / KIBIBYTE)).join(' ')}`,
  });
  return [
    {
      part: 'memory',
      what: 'worker memory per cached offer ÷ bare workflow',
      measured: median(ratios),
      unit: '×',
      budget: { atMost: 1 },
      from: `median of ${rounds.length} rounds in fresh processes; rounds ${ratios.map(short).join(' ')}`,
      raw: rounds,
    },
    kib(
      'worker memory per cached offer',
      rounds.map(({ offer }) => offer),
    ),
    kib(
      'worker memory per cached bare workflow',
      rounds.map(({ bare }) => bare),
    ),
  ];
}

/** The bytes by which a worker grows with each workflow, once the first ones have warmed it up. */
async function weightOf(stage: Stage, worker: Weighable, start: () => Promise<string>): Promise<number> {
  const startMany = async (count: number): Promise<void> => {
    await allQuietAt(stage, await inFlight(Array.from({ length: count }), IN_FLIGHT, start));
  };
  await startMany(WARM_UP);
  const before = await worker.weigh();
  await startMany(CACHED);
  return ((await worker.weigh()) - before) / CACHED;
}
