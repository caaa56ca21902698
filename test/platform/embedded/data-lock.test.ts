import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../../platform/embedded/data-lock';
import { compiled } from '../../../platform/embedded/project-folder';
import { emptyFolder } from './empty-folder';

/** Another process that holds the lock until it is killed. */
async function holder(file: string): Promise<ReturnType<typeof spawn>> {
  const program = `require(${JSON.stringify(compiled('platform', 'embedded', 'data-lock.js'))})
    .takeLock(${JSON.stringify(file)}, 'The folder').then(() => { process.stdout.write('held'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

describe('the lock of a data folder', () => {
  test('refuses a second start with a sentence that names the first', async () => {
    const file = join(emptyFolder(), 'lock');
    const first = await holder(file);
    await expect(takeLock(file, 'The folder')).rejects.toThrow(
      `The folder is in use by process ${first.pid}: stop that one first, or set DATA_DIR to another folder.`,
    );
    first.kill('SIGKILL');
    await once(first, 'exit');
  });

  test('is taken over at once after kill -9, and says so', async () => {
    const file = join(emptyFolder(), 'lock');
    const first = await holder(file);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const lock = await takeLock(file, 'The folder');
    expect(lock.tookOver).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over from another process that has got the same number since', async () => {
    const file = join(emptyFolder(), 'lock');
    writeFileSync(file, JSON.stringify({ pid: process.ppid, startedAt: '1' }));
    const takeover = takeLock(file, 'The folder');
    if (process.platform === 'linux') await expect(takeover).resolves.toMatchObject({ tookOver: true });
    else await expect(takeover).rejects.toThrow('is in use');
  });

  test('is taken over when the process before died between creating and writing it', async () => {
    const file = join(emptyFolder(), 'lock');
    writeFileSync(file, '');
    await expect(takeLock(file, 'The folder')).resolves.toMatchObject({ tookOver: true });
  });

  test('is free again after it was released', async () => {
    const file = join(emptyFolder(), 'deep', 'lock');
    (await takeLock(file, 'The folder')).release();
    await expect(takeLock(file, 'The folder')).resolves.toMatchObject({ tookOver: false });
  });

  test('goes to exactly one of many that find it abandoned at the same time', async () => {
    const file = join(emptyFolder(), 'lock');
    writeFileSync(file, JSON.stringify({ pid: 2 ** 30, startedAt: '1' }));
    const taken = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(file, 'The folder')));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
