/** One line of the table: what was measured, and the budget it has to keep. */
export type Figure = {
  readonly part: string;
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** Absent where a figure only explains another. */
  readonly budget?: Budget;
  /** What the figure was made from, in a few words. */
  readonly from: string;
  /** Every single measurement behind it, for the file. */
  readonly raw?: unknown;
};

/** The limit of a figure. */
export type Budget = { readonly atLeast: number } | { readonly atMost: number };

/** Whether a figure keeps its budget; one without a budget does. */
export function isMet({ measured, budget }: Figure): boolean {
  if (budget === undefined) return true;
  return 'atLeast' in budget ? measured >= budget.atLeast : measured <= budget.atMost;
}

/** The value below which that share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle of the samples; of an even number the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** How far apart the rounds were: (largest - smallest) / median. Tells how noisy the machine was. */
export const spread = (samples: readonly number[]): number =>
  (Math.max(...samples) - Math.min(...samples)) / median(samples);

/** A number with as many digits as a person needs. */
export const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
