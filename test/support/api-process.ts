import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { TestWorld } from './world';

/** The API in a process of its own, so that it can be weighed. `npm test` has compiled it. */
export type ApiProcess = { readonly url: string; readonly pid: number; stop(): Promise<void> };

export async function startApiProcess(world: TestWorld): Promise<ApiProcess> {
  const child = fork(join(__dirname, '..', '..', 'dist', 'api', 'main.js'), {
    env: {
      ...process.env,
      DATABASE_URL: world.store.url,
      PORT: '0',
      SMTP_URL: world.settings.SMTP_URL,
      LINK_SECRET: world.settings.LINK_SECRET,
      TEMPORAL_ADDRESS: world.temporalAddress,
      TEMPORAL_NAMESPACE: 'default',
      LOG_LEVEL: 'error',
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (ready: { readonly url: string }) => resolve(ready.url));
    child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
  });
  return { url, pid: child.pid ?? 0, stop: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}
