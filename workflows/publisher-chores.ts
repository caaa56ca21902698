import { CancellationScope, isCancellation, log } from '@temporalio/workflow';
import type { LivePublisher } from './live-publisher';

/** Something to be done now. It is over when it is no longer due, or when the publisher closes. */
export type Chore = { readonly name: string; readonly run: () => Promise<void> };

/** How long work that was begun may take before the next run does it again, under the same ids. */
const PATIENCE = 60_000;
/** How long work that failed rests before it is taken up again, in milliseconds. */
const REST = 600_000;

/** Does whatever is due, side by side: none waits for another, each runs once at a time, and one that fails is taken up again. */
export function chores(publisher: LivePublisher, due: () => readonly Chore[]): { stop(): Promise<void> } {
  const scope = new CancellationScope();
  let isDone = false;
  const working = scope
    .run(() => doAll(publisher, due))
    .then(() => {
      isDone = true;
    })
    .catch(unlessCancelled);
  return {
    async stop() {
      publisher.close();
      await publisher.until(() => isDone, PATIENCE);
      scope.cancel();
      await working;
    },
  };
}

async function doAll(publisher: LivePublisher, due: () => readonly Chore[]): Promise<void> {
  const busy = new Map<string, Promise<void>>();
  const next = (): Chore | undefined => due().find(({ name }) => !busy.has(name));
  for (;;) {
    await publisher.until(() => publisher.isClosing || next() !== undefined);
    const chore = next();
    if (publisher.isClosing || chore === undefined) break;
    const doing = attempt(publisher, chore).catch(unlessCancelled);
    busy.set(
      chore.name,
      doing.finally(() => busy.delete(chore.name)),
    );
  }
  await Promise.all(busy.values());
}

async function attempt(publisher: LivePublisher, { name, run }: Chore): Promise<void> {
  try {
    await run();
  } catch (err) {
    if (isCancellation(err)) throw err;
    log.error('work for a publisher failed; it is taken up again', { chore: name, err });
    await publisher.until(() => publisher.isClosing, REST);
  }
}

function unlessCancelled(err: unknown): void {
  if (!isCancellation(err)) throw err;
}
