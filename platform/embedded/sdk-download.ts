import { TestWorkflowEnvironment } from '@temporalio/testing';

/** A process of its own, because the SDK's download cannot be cancelled: fetches by starting the server once. */
async function fetchByStarting(downloadDir: string, version: string): Promise<void> {
  const executable = { type: 'cached-download', downloadDir, version: `v${version}`, ttl: '3650 days' } as const;
  const once = await TestWorkflowEnvironment.createLocal({ server: { executable } });
  await once.teardown();
}

const [downloadDir = '.', version = 'default'] = process.argv.slice(2);
fetchByStarting(downloadDir, version).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
