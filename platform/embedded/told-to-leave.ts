/** What a part and its supervisor say to each other beside `ready`. */
export const LEAVE = 'leave';
/** A part was told to end by somebody else than its supervisor. */
export const MAY_I_LEAVE = 'may-i-leave';

/**
 * Ends this process through `close` when the supervisor says so or is gone. A signal to the whole group reaches every
 * part at once, but the store must outlive those that write to it: so Ctrl-C is not for parts, and SIGTERM asks first.
 */
export function leaveWhenTold(close: () => Promise<void>): void {
  let leaving = false;
  const leave = (): void => {
    if (leaving) return;
    leaving = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  const supervised = process.connected;
  process.on('message', (message) => message === LEAVE && leave());
  process.on('disconnect', leave);
  process.on('SIGTERM', () => (process.connected ? process.send?.(MAY_I_LEAVE) : leave()));
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => supervised || leave());
}
