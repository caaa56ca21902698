import { fork, type ChildProcess } from 'node:child_process';
import { endedWithin, exitOf } from './child-exit';
import { LEAVE, MAY_I_LEAVE } from './told-to-leave';

/** What a part tells once it serves. */
export type Ready = { readonly ready: true; readonly url?: string; readonly port?: number };

/** A part that runs; `exited` says how it ended and never rejects. */
export type Running = { readonly pid: number; readonly exited: Promise<string>; stop(): Promise<void> };

/** The same for a Node process, with what it told. */
export type NodePart = Running & { readonly ready: Ready };

/** How to run one. */
export type NodePartOptions = {
  readonly name: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** `message`: ends in its turn only. `SIGTERM`: the usual way, for parts that also run alone. */
  readonly stopBy: 'message' | 'SIGTERM';
  readonly stopWithinMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Whether a part that was sent SIGTERM by somebody else may go. */
  readonly mayLeave?: (() => boolean) | undefined;
};

const READY_WITHIN_MS = 60_000;

/** Starts a Node process that says `{ ready: true }` over IPC and ends when that channel breaks. */
export async function startNodePart(options: NodePartOptions): Promise<NodePart> {
  const { name, entry, args = [], env = process.env, stopBy, stopWithinMs, signal, mayLeave = () => true } = options;
  signal?.throwIfAborted();
  // What parts log goes to standard error: standard output belongs to the one that prints where they listen.
  const child = fork(entry, args, { env, execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
  const exited = exitOf(child);
  const tell = (message: string): void => {
    if (child.connected) child.send(message, () => undefined);
  };
  child.on('error', () => undefined);
  child.on('message', (message) => {
    if (message === MAY_I_LEAVE) setTimeout(() => mayLeave() && tell(LEAVE), 200);
  });
  const stop = async (): Promise<void> => {
    if (stopBy === 'message') tell(LEAVE);
    else child.kill('SIGTERM');
    await endedWithin(child, exited, stopWithinMs);
  };
  const abandon = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', abandon);
  try {
    return { ready: await readyOf(name, child, exited), pid: child.pid ?? 0, exited, stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    signal?.removeEventListener('abort', abandon);
  }
}

function readyOf(name: string, child: ChildProcess, exited: Promise<string>): Promise<Ready> {
  return new Promise<Ready>((resolve, reject) => {
    const late = new Error(`${name} was not ready within ${READY_WITHIN_MS / 1000} s.`);
    const bound = setTimeout(() => reject(late), READY_WITHIN_MS);
    child.on('message', (message: Partial<Ready> & { readonly failed?: string }) => {
      if (message.ready) resolve({ ...message, ready: true });
      if (message.failed) reject(new Error(message.failed));
      if (message.ready || message.failed) clearTimeout(bound);
    });
    void exited.then((how) => {
      clearTimeout(bound);
      reject(new Error(`${name} could not start (${how}); what it said is above.`));
    });
  });
}

/** Runs a Node program to its end; rejects unless that is exit code 0. */
export async function runToEnd(
  name: string,
  entry: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const child = fork(entry, [], { env, execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
  const abandon = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', abandon);
  const how = await exitOf(child);
  signal.removeEventListener('abort', abandon);
  if (how !== 'exit code 0') throw new Error(`${name} failed (${how}); what it said is above.`);
}
