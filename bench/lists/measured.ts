import { type Figure, percentile, short } from '../figures';
import { timed } from '../in-flight';
import type { Filled } from './fill';

/** How often a page is asked for at most and for how long in milliseconds, and how often before that, to warm up. */
export type Effort = { readonly samples: number; readonly forMs: number; readonly warmUps: number };

/** A quick look: of so few samples the p99 is the largest. */
export const GLANCE: Effort = { samples: 60, forMs: 1_000, warmUps: 1 };
/** Enough for one hiccup of the machine not to be the p99. */
export const STARE: Effort = { samples: 200, forMs: 6_000, warmUps: 10 };

const BUDGET = { atMost: 50 } as const;

/** How long a kind of page took, in milliseconds. */
export type Measured = { readonly name: string; readonly p50: number; readonly p99: number; readonly samples: number };

/** Reads a page again and again, for a while at most, each time another one of its kind. */
export async function measurePage(
  name: string,
  read: (time: number) => Promise<unknown>,
  { samples: most, forMs, warmUps }: Effort = GLANCE,
): Promise<Measured> {
  const samples: number[] = [];
  for (let time = 0; time < warmUps; time++) await read(time);
  const began = Date.now();
  while (samples.length < most && (samples.length < 5 || Date.now() - began < forMs))
    samples.push(await timed(() => read(warmUps + samples.length)));
  return { name, p50: percentile(samples, 0.5), p99: percentile(samples, 0.99), samples: samples.length };
}

/** What was measured, where, and what else is to be said of it. */
export type Counted = {
  readonly part: string;
  readonly what: string;
  readonly kind: string;
  readonly filled: Filled;
  readonly more?: string;
};

/** How many kinds are within the budget, and by name those that are not; the others are in the file. */
export function countFast({ part, what, kind, filled, more = '' }: Counted, measured: readonly Measured[]): Figure[] {
  const sizes = `${filled.offers} offers, ${filled.promises} promises`;
  const slow = measured.filter(({ p99 }) => p99 > BUDGET.atMost);
  const half = percentile(
    measured.map(({ p50 }) => p50),
    0.5,
  );
  const line = ({ name, p50, p99, samples }: Measured): Figure => ({
    ...{ part, what: `${kind}: ${decodeURIComponent(name)}, p99`, measured: p99, unit: 'ms', budget: BUDGET },
    from: `p50 ${short(p50)} ms, ${samples} times, ${sizes}`,
  });
  const largest = Math.max(...measured.map(({ p99 }) => p99));
  const typical: Figure = {
    ...{ part, what: `${kind}: ${what} within 50 ms p99, of ${measured.length} kinds`, unit: 'kinds' },
    measured: measured.length - slow.length,
    from: `${sizes}; half of them p50 ≤ ${short(half)} ms, largest p99 ${short(largest)} ms${more}`,
    raw: { filled, measured },
  };
  return [typical, ...slow.map(line)];
}
