import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workflowIdOf } from '../../domain/offer/offer';
import type { Story } from './story';
import type { TestWorld } from './world';

const FOLDER = join(__dirname, '..', 'workflows', 'histories');

/**
 * Keeps the history of a story as a golden one, when RECORD_HISTORIES=true. A recorded history is never recorded again
 * for a changed workflow: a running offer has the old one, and the new code must replay it.
 */
export const keepHistory = (story: Story, name: string): Promise<void> =>
  keepHistoryOf(story.world, workflowIdOf(story.id), name);

/** The same for any workflow of a world. */
export async function keepHistoryOf(world: TestWorld, workflowId: string, name: string): Promise<void> {
  if (process.env.RECORD_HISTORIES !== 'true') return;
  const binary = process.env.TEMPORAL_CLI_PATH ?? 'temporal';
  const show = [
    'workflow',
    'show',
    '--address',
    world.temporalAddress,
    '--workflow-id',
    workflowId,
    '--output',
    'json',
  ];
  const { stdout } = await promisify(execFile)(binary, show, { maxBuffer: 64 * 1024 * 1024 });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(JSON.parse(stdout))}\n`);
}

/** Every golden history, by name. */
export async function goldenHistories(): Promise<{ name: string; history: unknown }[]> {
  const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (file) => ({
      name: file.replace('.json', ''),
      history: JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as unknown,
    })),
  );
}
