import { bundleWorkflowCode } from '@temporalio/worker';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the workflow bundle of a build lies. */
export const bundlePath = (): string => join(__dirname, '..', 'workflow-bundle.js');

/** The workflow code as one file, built ahead so that a worker starts at once; built now where no build has left one. */
export async function workflowBundle(): Promise<{ code: string }> {
  const built = await readFile(bundlePath(), 'utf8').catch(() => undefined);
  return built === undefined ? bundle() : { code: built };
}

async function bundle(): Promise<{ code: string }> {
  const folder = join(__dirname, '..', 'workflows');
  const compiled = join(folder, 'index.js');
  const exists = await access(compiled).then(
    () => true,
    () => false,
  );
  const quiet = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, log: nothing };
  const kind = exists ? 'js' : 'ts';
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(folder, `index.${kind}`),
    payloadConverterPath: join(__dirname, `payloads.${kind}`),
    logger: quiet,
  });
  return { code: SHORT_TRACES + code };
}

/**
 * The SDK takes a stack trace of every promise of a workflow, a large part of what reading a history again costs. Two lines
 * say who failed and who called; with no more, a long history is read in under two thirds of the time. It stands before the
 * code, because the SDK freezes `Error` before a workflow begins.
 */
const SHORT_TRACES = 'Error.stackTraceLimit=2;';

const nothing = (): void => undefined;

async function main(): Promise<void> {
  const { code } = await bundle();
  await writeFile(bundlePath(), code);
}

if (require.main === module) {
  main().catch((err: unknown) => {
    console.error(err);
    process.exitCode = 1;
  });
}
