/**
 * How often a property is tried. The same lives every time, so that a run proves what the last one did; FC_SEED and
 * FC_TIMES look further: `FC_SEED=$RANDOM FC_TIMES=20 npx jest test/domain --testTimeout=900000`.
 */
export const runs = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: numRuns * Number(process.env.FC_TIMES ?? 1),
  seed: Number(process.env.FC_SEED ?? 20_200_423),
});
