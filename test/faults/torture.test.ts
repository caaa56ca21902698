import { endWorkerProcesses } from '../support/worker-process';
import { torture } from '../support/torture/torture';

afterEach(endWorkerProcesses);

/** `npm run torture` has thousands; these are others in every run, and a failure names its seed. */
test('whatever is slow, away, paused or killed, what was accepted is in the journal once, and workflow and journal agree', async () => {
  const outcomes = await torture(52, Date.now() % 1_000_000);
  expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
}, 300_000);
