import { Part } from './part';
import type { Running } from './node-part';

/** Parts that serve others end after those that use them. */
export type StopOrder = 'first' | 'last';

/** All parts of one embedded start: they live and end together. */
export class PartGroup {
  /** Settles when a part is beyond help. */
  readonly failed: Promise<Error>;
  private readonly parts: { readonly part: Part; readonly turn: StopOrder }[] = [];
  private readonly stopping = new AbortController();
  private fail: (why: Error) => void = () => undefined;

  constructor(private readonly say: (line: string) => void) {
    this.failed = new Promise((resolve) => (this.fail = resolve));
  }

  /** Aborted from the moment on when everything ends. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Whether a single part may leave when somebody tells it to: not while all of them end in their order. */
  readonly mayLeave = (): boolean => !this.signal.aborted;

  /** Starts a part and keeps it running. */
  async start(name: string, order: StopOrder, begin: () => Promise<Running>): Promise<void> {
    const part = new Part(name, begin, { say: this.say, giveUp: this.fail, signal: this.signal });
    this.parts.push({ part, turn: order });
    await part.start();
  }

  /** Ends all of them in their order; each bounds its own time. */
  async stop(): Promise<void> {
    this.stopping.abort();
    for (const order of ['first', 'last'] as const) {
      const now = this.parts.filter((one) => one.turn === order);
      await Promise.all(now.map(({ part }) => part.stop()));
    }
  }

  /** Ends all of them at once. */
  kill(): void {
    this.stopping.abort();
    for (const { part } of this.parts) part.kill();
  }
}
