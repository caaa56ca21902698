import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './node-part';

const DEATHS = 5;
const WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** What a part needs to tell the others. */
export type PartSurroundings = {
  readonly say: (line: string) => void;
  readonly giveUp: (why: Error) => void;
  readonly signal: AbortSignal;
};

/** One part that is started again when it dies, until it has died five times within a minute. */
export class Part {
  private running: Running | undefined;
  private deaths: readonly number[] = [];

  constructor(
    private readonly name: string,
    private readonly begin: () => Promise<Running>,
    private readonly around: PartSurroundings,
  ) {}

  /** Rejects where the first start fails: a part that never ran is not tried again. */
  async start(): Promise<void> {
    await this.run();
  }

  /** Ends it in the usual way. */
  async stop(): Promise<void> {
    await this.running?.stop();
  }

  /** Ends it at once. */
  kill(): void {
    if (this.running) endAtOnce(this.running.pid);
  }

  private async run(): Promise<void> {
    const running = await this.begin();
    if (this.around.signal.aborted) await running.stop(); // it came up while the others were already ending
    this.around.signal.throwIfAborted();
    this.running = running;
    void running.exited.then((how) => {
      this.running = undefined;
      if (!this.around.signal.aborted) void this.revive(how);
    });
  }

  private async revive(how: string): Promise<void> {
    const { say, giveUp, signal } = this.around;
    for (let last = how; ;) {
      this.deaths = [...this.deaths.filter((at) => at > Date.now() - WITHIN_MS), Date.now()];
      if (this.deaths.length >= DEATHS) {
        giveUp(new Error(`${this.name} ended ${DEATHS} times within a minute, last with ${last}. Everything stops.`));
        return;
      }
      const wait = Math.min(FIRST_PAUSE_MS * 2 ** (this.deaths.length - 1), LONGEST_PAUSE_MS);
      say(`${this.name}  ended (${last}), starting it again in ${wait / 1000} s`);
      try {
        await pause(wait, undefined, { signal });
        await this.run();
        say(`${this.name}  is back`);
        return;
      } catch (error) {
        if (signal.aborted) return;
        last = error instanceof Error ? error.message : String(error);
      }
    }
  }
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it is gone already
  }
}
