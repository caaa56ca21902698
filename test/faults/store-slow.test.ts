import { Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import { testBundle } from '../support/bundle';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });

afterEach(async () => {
  world().store.line.mend();
  await endWorkerProcesses();
});

const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'a call' };

async function says(story: Story, from: number, to: number): Promise<void> {
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const ids = Array.from({ length: to - from }, (_, i) => from + i);
  await Promise.all(ids.map((n) => handle.signal('messageReceived', { id: `call-${n}`, ...call })));
}

const callsOf = async ({ id }: Story): Promise<number> => {
  const journal = world().store.database.selectFrom('journal').where('offer_id', '=', id);
  return (await journal.where('kind', '=', 'message').select('fact_id').execute()).length;
};

async function hasAllCalls(story: Story, calls: number): Promise<void> {
  for (const end = Date.now() + 45_000; Date.now() < end && (await callsOf(story)) < calls;) await pause(200);
  expect(await callsOf(story)).toEqual(calls);
  const history = await world().client.workflow.getHandle(`offer/${story.id}`).fetchHistory();
  await Worker.runReplayHistory({ workflowBundle: await testBundle() }, history);
}

test('signals that come by hundreds while the store is slow and then hangs are all in the journal, also when the worker is killed', async () => {
  const first = await startWorkerProcess(world());
  const story = await Story.begin(world(), { type: 'list' });
  world().store.line.slow(700);
  await says(story, 0, 1);
  await pause(300);
  await says(story, 1, 151);
  await pause(300);
  await says(story, 151, 301);
  await pause(3_000);
  world().store.line.hold();
  await pause(1_000);
  await killHard(first);
  world().store.line.cut();
  world().store.line.mend();
  await startWorkerProcess(world());
  await hasAllCalls(story, 301);
}, 120_000);

test('signals that come while the store is away are all in the journal when it is back, also when the worker begins again', async () => {
  const first = await startWorkerProcess(world());
  const story = await Story.begin(world(), { type: 'list' });
  world().store.line.hold();
  await says(story, 0, 1);
  await pause(300);
  await says(story, 1, 151);
  await pause(2_200);
  world().store.line.mend();
  await pause(1_000);
  await killHard(first);
  await startWorkerProcess(world());
  await hasAllCalls(story, 151);
}, 120_000);
