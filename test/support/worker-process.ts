import { type ChildProcess, fork } from 'node:child_process';
import { compiled } from '../../platform/embedded/project-folder';
import type { TestWorld } from './world';

const alive = new Set<ChildProcess>();

/** Ends what a failed test has left behind. */
export async function endWorkerProcesses(): Promise<void> {
  await Promise.all([...alive].map(killHard));
}

/** A worker in a process of its own, so that it can be killed. `npm test` has compiled it. */
export async function startWorkerProcess(world: TestWorld, env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = fork(compiled('worker', 'main.js'), {
    env: {
      ...process.env,
      DATABASE_URL: world.store.url,
      SMTP_URL: world.settings.SMTP_URL,
      LINK_SECRET: world.settings.LINK_SECRET,
      PUBLIC_URL: world.url,
      TEMPORAL_ADDRESS: world.temporalAddress,
      TEMPORAL_NAMESPACE: 'default',
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}`)));
  });
  return child;
}

/** Ends a process by its id, without a word. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
}
