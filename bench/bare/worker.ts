import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { connectWorker } from '../../platform/temporal';
import { fail, onLeave, sayReady } from '../../platform/process-life';
import { BARE_QUEUE } from './names';

/** As many as the product keeps in memory, so that neither replays. */
const CACHED = 1_000;

/** Runs the bare workflows, as the product's worker runs offers: a process of its own, on the same server. */
async function main(): Promise<void> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, shutdownSignals: [] });
  const { connection, namespace } = await connectWorker(process.env);
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: BARE_QUEUE,
    workflowBundle: await bundleWorkflowCode({ workflowsPath: require.resolve('./workflow'), logger }),
    activities: { note: (text: string) => Promise.resolve(text) },
    maxCachedWorkflows: CACHED,
    shutdownGraceTime: '5s',
    shutdownForceTime: '8s',
  });
  onLeave(() => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  });
  const running = worker.run();
  sayReady();
  await running;
  await connection.close();
  if (process.connected) process.disconnect();
}

main().catch(fail);
