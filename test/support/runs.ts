/** After so long a property that has not come to an end fails with what it found, in milliseconds: looking for a smaller life may take hours. */
const AT_MOST = 600_000;

/**
 * How often a property is tried. The same lives every time, so that a run proves what the last one did; FC_SEED and
 * FC_TIMES look further: `FC_SEED=$RANDOM FC_TIMES=20 npx jest test/domain --testTimeout=900000`.
 */
export const runs = (
  numRuns: number,
): {
  readonly numRuns: number;
  readonly seed: number;
  readonly interruptAfterTimeLimit: number;
  readonly markInterruptAsFailure: true;
} => ({
  numRuns: numRuns * Number(process.env.FC_TIMES ?? 1),
  seed: Number(process.env.FC_SEED ?? 20_200_423),
  interruptAfterTimeLimit: AT_MOST,
  markInterruptAsFailure: true,
});
