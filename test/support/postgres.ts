import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../../platform/embedded/ports';
import { eventually } from './patience';
import { signalled } from './processes';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

export type Cluster = {
  readonly url: string;
  /** Ends every process of it at once, as `kill -9` does. Only on Linux. */
  killHard(): Promise<void>;
  /** Starts it again where it was, once it was killed; answers when it takes statements. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
};

/** Whether the machine has a PostgreSQL installed that can be started. */
export const hasPostgres = (): boolean => binaries() !== undefined;

/** A PostgreSQL server of its own in a temporary folder, where the machine has one installed; undefined elsewhere. */
export async function startPostgres(): Promise<Cluster | undefined> {
  const bin = binaries();
  if (bin === undefined) return undefined;
  const owner = unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...owner,
    cwd: folder,
  });
  const port = await freePort();
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
  ];
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    });
  let server = start();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(url);
  return {
    url,
    killHard: () => killAll(server),
    async startAgain() {
      server = start();
      await answers(url);
    },
    async stop() {
      await ended(server, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The server first, so that it starts no process in place of one that is gone; then every one that it had. */
async function killAll(server: ChildProcess): Promise<void> {
  const { pid } = server;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  await ended(server, 'SIGKILL');
  const left = children.trim().split(' ').map(Number);
  for (const child of left) signalled(child, 'SIGKILL');
  await eventually(() => left.every((child) => !existsSync(`/proc/${child}`)), { what: 'the end of the store' });
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await gone;
}

function binaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const found = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'initdb')));
  return found.at(-1);
}

/** PostgreSQL refuses to run as root, so there it runs as the user that its package made. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (err) {
      if (tries > 200) throw err;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
