/** Tells the supervisor, where there is one, that this part is ready; `port` is where it takes mail, if it does. */
export function sayReady(url?: string, port?: number): void {
  process.send?.({ ready: true, ...(url !== undefined && { url }), ...(port !== undefined && { port }) });
}

/**
 * Calls `leave` once when this process is asked to go: by SIGTERM, by Ctrl-C when it runs alone, or because its
 * supervisor is gone. Under a supervisor Ctrl-C reaches the whole group, and each part waits for its turn.
 */
export function onLeave(leave: () => void): void {
  let left = false;
  const once = (): void => {
    if (left) return;
    left = true;
    leave();
  };
  process.once('SIGTERM', once);
  process.on('SIGINT', () => {
    if (process.send === undefined) once();
  });
  process.once('disconnect', once);
}

/** Ends the process with the reason on its standard error. */
export function fail(err: unknown): void {
  console.error(err instanceof Error ? err.message : err);
  process.exit(1);
}
