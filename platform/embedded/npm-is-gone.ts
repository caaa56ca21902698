import { parentOf } from './process-identity';

const LOOK_EVERY_MS = 500;

/**
 * Calls `leave` when this process was started by an npm that is gone. npm passes SIGTERM on to the shell between the
 * two, and the shell ends without telling anybody.
 */
export function whenNpmIsGone(leave: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const ancestors = (): string => `${process.ppid} ${parentOf(process.ppid)}`;
  const atStart = ancestors();
  const look = setInterval(() => {
    if (ancestors() === atStart) return;
    clearInterval(look);
    leave();
  }, LOOK_EVERY_MS);
  look.unref();
}
