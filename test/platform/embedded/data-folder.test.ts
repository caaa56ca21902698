import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfDataFolder } from '../../../platform/embedded/data-folder';
import { compiled } from '../../../platform/embedded/project-folder';
import { emptyFolder } from './empty-folder';
import { WholeStart } from './whole-start';

const MOVE = 'Move it away, or set DATA_DIR to another folder.';

test('a data folder is made with all that is above it', () => {
  const folder = join(emptyFolder(), 'a', 'b');
  expect(faultsOfDataFolder(folder)).toEqual([]);
  expect(existsSync(folder)).toBe(true);
});

test('a folder that cannot be made is refused with a sentence', () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  const refused = [
    [file, `${file} is a file where a folder must be. ${MOVE}`],
    [
      join(file, 'below'),
      `${join(file, 'below')} cannot be made: a part of the path is a file. Set DATA_DIR to a folder.`,
    ],
    [join(file, '..', 'a'.repeat(300)), 'the path is too long for this system. Set DATA_DIR to a shorter one.'],
    ['/proc/none/data', '/proc/none/data cannot be made or used (ENOENT). Set DATA_DIR to another folder.'],
  ] as const;
  for (const [path, sentence] of refused) expect(faultsOfDataFolder(path)).toEqual([`DATA_DIR: ${sentence}`]);
});

test('everything in it that is not what it should be is named at once', () => {
  const folder = emptyFolder();
  for (const name of ['store', 'mailbox', 'link-secret']) writeFileSync(join(folder, name), '');
  for (const name of ['temporal.db', 'lock']) mkdirSync(join(folder, name));
  expect(faultsOfDataFolder(folder)).toEqual([
    `${join(folder, 'store')} is a file where a folder must be. ${MOVE}`,
    `${join(folder, 'mailbox')} is a file where a folder must be. ${MOVE}`,
    expect.stringMatching(/link-secret is empty or cut off\. Put the copy back .* or delete it: a new one is made/),
    `${join(folder, 'temporal.db')} is a folder where a file must be. ${MOVE}`,
    `${join(folder, 'lock')} is a folder where a file must be. ${MOVE}`,
  ]);
});

test('a file of Temporal that is no database is refused, and what to do then is said', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'temporal.db'), 'not what it was, and longer than a head');
  expect(faultsOfDataFolder(folder)).toEqual([expect.stringMatching(/is damaged: .*resume-watch/)]);
  writeFileSync(join(folder, 'temporal.db'), '');
  expect(faultsOfDataFolder(folder)).toEqual([]);
});

test('a start names every fault of its settings and its folder before anything has started', async () => {
  const folder = emptyFolder();
  const start = WholeStart.run([process.execPath, compiled('platform', 'embedded', 'start.js')], folder, {
    HOST: '0.0.0.0',
    SMTP_URL: 'nowhere',
    PROGRAM: 'none@2020-01',
    DATA_DIR: '/proc/none/data',
  });
  expect(await start.exited).toBe(1);
  expect(start.lines).toEqual(['']);
  expect(start.complaints.trim().split('\n')).toEqual([
    expect.stringMatching(/^SMTP_URL: /),
    expect.stringMatching(/^HOST: 0\.0\.0\.0 can be reached from outside; set API_TOKENS first/),
    'PROGRAM: there is no catalogue none@2020-01',
    expect.stringMatching(/^DATA_DIR: \/proc\/none\/data cannot be made or used/),
  ]);
});

test('a damaged store says what to do', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data', 'store', 'global'), { recursive: true });
  writeFileSync(join(folder, 'data', 'store', 'PG_VERSION'), '17');
  writeFileSync(join(folder, 'data', 'store', 'global', 'pg_control'), 'damaged');
  const start = WholeStart.run([process.execPath, compiled('platform', 'embedded', 'start.js')], folder, {
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
  });
  expect(await start.exited).toBe(1);
  expect(start.complaints).toContain(`the files in ${join(folder, 'data', 'store')} are damaged`);
  expect(start.complaints).toContain('Put the copy back that you have of the folder, or move it away to begin anew.');
});
