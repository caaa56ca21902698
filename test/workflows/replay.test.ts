import { Worker } from '@temporalio/worker';
import { testBundle } from '../support/bundle';
import { goldenHistories } from '../support/histories';

test('every golden history is replayed by the present workflow code', async () => {
  const workflowBundleNow = await testBundle();
  const golden = await goldenHistories();
  const outcomes: string[] = [];
  for (const { name, history } of golden) {
    const outcome = await Worker.runReplayHistory({ workflowBundle: workflowBundleNow }, history, `offer/${name}`).then(
      () => 'same',
      (err: unknown) => (err instanceof Error ? err.message : 'failed'),
    );
    outcomes.push(`${name}: ${outcome}`);
  }
  expect(golden.length).toBeGreaterThanOrEqual(8);
  expect(outcomes).toEqual(golden.map(({ name }) => `${name}: same`));
});
