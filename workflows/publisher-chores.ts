import { CancellationScope, isCancellation, log, sleep } from '@temporalio/workflow';
import type { LivePublisher } from './live-publisher';

/** Goes on until the publisher closes. */
export type Chore = (publisher: LivePublisher) => Promise<void>;

/** How long work that was begun may take before the next run does it again, under the same ids. */
const PATIENCE = 60_000;

/** Does the chores side by side: none waits for another, and one that fails is taken up again. */
export function chores(publisher: LivePublisher, all: Record<string, Chore>): { stop(): Promise<void> } {
  const scope = new CancellationScope();
  let isDone = false;
  const working = scope.run(async () => {
    await Promise.all(Object.entries(all).map(([name, chore]) => keepDoing(publisher, name, chore)));
    isDone = true;
  });
  return {
    async stop() {
      publisher.close();
      await publisher.until(() => isDone, PATIENCE);
      scope.cancel();
      await working;
    },
  };
}

async function keepDoing(publisher: LivePublisher, name: string, chore: Chore): Promise<void> {
  try {
    while (!publisher.isClosing) {
      try {
        await chore(publisher);
      } catch (err) {
        if (isCancellation(err)) throw err;
        log.error('work for a publisher failed; it is taken up again', { chore: name, err });
        await sleep('10 minutes');
      }
    }
  } catch (err) {
    if (!isCancellation(err)) throw err;
  }
}
