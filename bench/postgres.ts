import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { endedWithin, exitOf } from '../platform/embedded/child-exit';
import { freePort } from '../platform/embedded/ports';
import type { Endings } from './endings';

const DEBIAN = '/usr/lib/postgresql';
const READY_WITHIN_MS = 20_000;

/** Ends the server when this process is gone, in whatever way: the pipe to it then closes. */
const TIED_TO_STDIN = 'exec 3<&0; (read -r _ <&3; kill -INT $$ 2>/dev/null) & exec "$@" </dev/null 3<&-';

/** Starts the PostgreSQL that Debian has installed, in a temporary folder, with its usual settings; undefined where there is none. */
export async function startPostgres(endings: Endings): Promise<string | undefined> {
  const versions = await readdir(DEBIAN).catch((): string[] => []);
  const bin = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .findLast((one) => existsSync(join(one, 'initdb')));
  if (bin === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-bench-postgres-'));
  endings.add(() => rm(folder, { recursive: true, force: true }));
  const owner = unprivileged();
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const asOwner = { ...owner, cwd: folder };
  const initialise = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), initialise, asOwner);
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const command = [join(bin, 'postgres'), '-D', data, '-p', `${port}`, ...settings];
  const server = spawn('/bin/sh', ['-c', TIED_TO_STDIN, 'postgres', ...command], {
    ...asOwner,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const exited = exitOf(server);
  endings.add(async () => {
    server.kill('SIGINT');
    await endedWithin(server, exited, 10_000);
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(url);
  return url;
}

/** PostgreSQL refuses to run as root, so there it runs as the user that its package made. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function answers(url: string): Promise<void> {
  for (const giveUp = Date.now() + READY_WITHIN_MS; ;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (err) {
      if (Date.now() > giveUp) throw err;
      await pause(50);
    }
  }
}
