import { Worker } from '@temporalio/worker';
import { testBundle } from '../support/bundle';
import { goldenHistories } from '../support/histories';

test('every golden history is replayed by the present workflow code', async () => {
  const golden = await goldenHistories();
  // One worker replays them all: one for each would load the code anew each time.
  const options = { workflowBundle: await testBundle(), workflowThreadPoolSize: 1 };
  const histories = golden.map(({ name, history }) => ({ workflowId: `offer/${name}`, history }));
  const outcomes: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    outcomes.push(`${workflowId}: ${error?.message ?? 'same'}`);
  expect(golden.length).toBeGreaterThanOrEqual(8);
  expect(outcomes.sort()).toEqual(golden.map(({ name }) => `offer/${name}: same`).sort());
}, 180_000);
