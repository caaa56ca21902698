import { Worker } from '@temporalio/worker';
import { testBundle } from './bundle';
import type { TestWorld } from './world';

/** A whole life has two hundred events. Floods of signals take longer to replay than to live through. */
const MOST_EVENTS = 500;
/** Some worlds have hundreds of runs, and a busy machine takes its time: the latest that fit are replayed, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Replays the lives of a world, as a worker would that takes them over. Answers those that would then be another life,
 * each with the reason: something decided by chance, or by the order in which things happened to be answered.
 */
export async function unlikeTheirReplay(world: TestWorld): Promise<string[]> {
  const options = { workflowBundle: await testBundle(), workflowThreadPoolSize: 1 };
  const unlike: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, lives(world)))
    if (error) unlike.push(`${workflowId}: ${error.message}`);
  return unlike;
}

async function* lives({ client }: TestWorld) {
  const until = Date.now() + PATIENCE;
  for await (const { workflowId, runId, historyLength } of client.workflow.list()) {
    if (Date.now() > until) return;
    if (historyLength <= MOST_EVENTS)
      yield { workflowId, history: await client.workflow.getHandle(workflowId, runId).fetchHistory() };
  }
}
