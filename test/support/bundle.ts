import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowBundle } from '../../worker/bundle';

const FILE = 'TEST_WORKFLOW_BUNDLE';

/** Bundles the workflow code for all test files of a run: each would take seconds for it. */
export async function bundleOnce(): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'followthrough-bundle-')), 'workflow-bundle.js');
  await writeFile(file, (await workflowBundle()).code);
  process.env[FILE] = file;
}

/** The workflow code as this run has bundled it. */
export async function testBundle(): Promise<{ code: string }> {
  const file = process.env[FILE];
  if (file === undefined) throw new Error('the workflow code is bundled before all tests');
  return { code: await readFile(file, 'utf8') };
}

export async function removeBundle(): Promise<void> {
  const file = process.env[FILE];
  if (file !== undefined) await rm(join(file, '..'), { recursive: true, force: true });
}
