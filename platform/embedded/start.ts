import { whenNpmIsGone } from './npm-is-gone';
import { startEmbedded, type Embedded, type StartOptions } from './supervisor';

/** A terminal and npm both pass one Ctrl-C on, so what comes within this time is the same one. */
const SAME_CTRL_C_MS = 500;

/** `npm start`: runs everything until it is told to stop, and answers with the exit code. */
export async function runUntilStopped(options: StartOptions = {}): Promise<number> {
  const stopping = new AbortController();
  let running: Embedded | undefined;
  const stopped = new Promise<'stopped'>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve('stopped'));
  });
  onSignals(
    () => stopping.abort(),
    () => (running?.kill(), process.exit(130)),
  );
  whenNpmIsGone(() => stopping.abort());
  try {
    running = await startEmbedded(process.env, (line) => console.log(line), { ...options, signal: stopping.signal });
    const end = await Promise.race([stopped, running.failed]);
    if (end !== 'stopped') console.error(end.message);
    await running.stop();
    return end === 'stopped' ? 0 : 1;
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function onSignals(first: () => void, impatient: () => void): void {
  let since = 0;
  process.on('SIGTERM', first);
  process.on('SIGHUP', first);
  process.on('SIGINT', () => {
    if (since > 0 && Date.now() - since > SAME_CTRL_C_MS) impatient();
    since ||= Date.now();
    first();
  });
  process.stdout.on('error', () => undefined); // a terminal that was closed is no reason to lose anything
  process.stderr.on('error', () => undefined);
}

if (require.main === module) void runUntilStopped().then((code) => process.exit(code));
