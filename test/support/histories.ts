import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowIdOf } from '../../domain/offer';
import type { Story } from './story';

const FOLDER = join(__dirname, '..', 'workflows', 'histories');

/**
 * Keeps the history of a story as a golden one, when RECORD_HISTORIES=true. A recorded history is never recorded again
 * for a changed workflow: a running offer has the old one, and the new code must replay it.
 */
export async function keepHistory(story: Story, name: string): Promise<void> {
  if (process.env.RECORD_HISTORIES !== 'true') return;
  const history = await story.world.client.workflow.getHandle(workflowIdOf(story.id)).fetchHistory();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`);
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
