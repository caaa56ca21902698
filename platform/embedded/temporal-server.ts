import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endedWithin, exitOf } from './child-exit';
import { AFTER_LOSS } from './data-folder';
import { freePort } from './ports';
import { servesTemporal } from './temporal-health';
import type { Running } from './node-part';

/** How to run the dev server; port 0 picks a free one, no `uiPort` means no UI, no `dbFilename` means in memory. */
export type TemporalServerOptions = {
  readonly binary: string;
  readonly port: number;
  readonly uiPort?: number | undefined;
  readonly dbFilename?: string | undefined;
  readonly dynamicConfig?: Readonly<Record<string, string | number | boolean>>;
  readonly signal?: AbortSignal | undefined;
};

/** A dev server that answers. */
export type TemporalServer = Running & { readonly address: string; readonly uiUrl?: string };

const DYNAMIC_CONFIG = {
  // The time machine: the first name is of Server 1.32, the second of later ones; a name not known only warns.
  'frontend.WorkflowTimeSkippingEnabled': true,
  'system.workflowTimeSkippingEnabled': true,
  // Each skipped timer would fire up to a second late.
  'history.timerProcessorMaxTimeShift': '10ms',
  // Server 1.32.0 shifts the start of continued runs twice, and a skipped clock then jumps over whole runs.
  'history.workflowIdReuseMinimalInterval': '0s',
  // A worker asks anew so often; whether it still does tells whether it runs.
  'matching.longPollExpirationInterval': '10s',
} as const;

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 3_000;

/**
 * The server runs in a session of its own, out of reach of Ctrl-C, so that it outlives those that still talk to it. The
 * pipe ties it to this process all the same: when this process ends in whatever way, the pipe closes and the shell in
 * the background ends the server. What was written is kept: SQLite is made for that.
 */
const TIED_TO_STDIN = 'exec 3<&0; (read -r _ <&3; kill -9 $$ 2>/dev/null) & exec "$@" </dev/null 3<&-';

/** How often it is tried, and how long after a failure, in milliseconds. */
const TRIES = 3;
const AFTER_MS = 700;

/**
 * Starts Temporal's dev server on loopback and waits until it serves. One that ends at once is tried again: another
 * process may have taken the free port meanwhile, or a server that was just killed may still hold the file.
 */
export async function startTemporalServer(options: TemporalServerOptions): Promise<TemporalServer> {
  for (let tries = 1; ; tries++) {
    try {
      return await startOnce(options);
    } catch (err) {
      if (tries === TRIES || !(err instanceof EndedAtOnce)) throw err;
      await pause(AFTER_MS, undefined, options.signal && { signal: options.signal });
    }
  }
}

/** The server ended before it served. */
class EndedAtOnce extends Error {}

async function startOnce(options: TemporalServerOptions): Promise<TemporalServer> {
  options.signal?.throwIfAborted();
  const port = options.port || (await freePort());
  const uiPort = options.uiPort === 0 ? await freePort() : options.uiPort;
  if (options.dbFilename) mkdirSync(dirname(options.dbFilename), { recursive: true });
  const child = launch(options.binary, commandLine(options, port, uiPort));
  const said = lastWordsOf(child);
  const exited = exitOf(child);
  const address = `127.0.0.1:${port}`;
  const waiting = new AbortController();
  const given = options.signal ? [options.signal] : [];
  try {
    const failed = exited.then((how) =>
      Promise.reject(new EndedAtOnce(`Temporal could not start (${how}). ${said()}${hint(options)}`.trim())),
    );
    await Promise.race([servesTemporal(address, READY_WITHIN_MS, AbortSignal.any([waiting.signal, ...given])), failed]);
  } catch (error) {
    child.kill('SIGKILL');
    await exited;
    throw error;
  } finally {
    waiting.abort();
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await endedWithin(child, exited, STOP_WITHIN_MS);
  };
  const server = { address, pid: child.pid ?? 0, exited, stop };
  return uiPort === undefined ? server : { ...server, uiUrl: `http://127.0.0.1:${uiPort}` };
}

/** What a person can do when its file is the reason. */
const hint = ({ dbFilename }: TemporalServerOptions): string =>
  dbFilename === undefined
    ? ''
    : ` If its file ${dbFilename} is damaged, put the copy back that you have of it, or move it away: ${AFTER_LOSS}`;

function commandLine(options: TemporalServerOptions, port: number, uiPort: number | undefined): string[] {
  const config = Object.entries({ ...DYNAMIC_CONFIG, ...options.dynamicConfig });
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', `${port}`, '--log-level', 'error'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', `${uiPort}`, '--ui-disable-news-fetch']),
    ...(options.dbFilename ? ['--db-filename', options.dbFilename] : []),
    ...config.flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]),
  ];
}

function launch(binary: string, args: readonly string[]): ChildProcess {
  // The user's own Temporal settings are for clients of other servers.
  const mine = Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  const env = { ...Object.fromEntries(mine), TEMPORAL_VERSION_CHECK_DISABLED: '1' };
  return process.platform === 'win32'
    ? spawn(binary, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('/bin/sh', ['-c', TIED_TO_STDIN, 'temporal', binary, ...args], {
        env,
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe'],
      });
}

/** The end of what it wrote to standard error, for the message when it does not start. */
function lastWordsOf(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString('utf8')).slice(-2_000)));
  child.stdin?.on('error', () => undefined);
  return () => tail.trim();
}
