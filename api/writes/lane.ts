/** More is asked at once than can be answered in time. Nothing was done; ask again after so many seconds. */
export class Busy extends Error {
  constructor(readonly retryAfter: number) {
    super(`more is asked than can be answered in time; ask again in ${retryAfter} s`);
  }
}

/** How many are let in to begin with, and at most, and at least. */
const FIRST = 8;
const MOST = 128;
const LEAST = 2;
/** What takes longer than that is slow, in milliseconds: another one beside it would not be answered in time. */
const SLOW_MS = 3_000;
/** How long one waits to be let in, in milliseconds. */
const PATIENCE_MS = 2_000;
/** How many wait at most. */
const QUEUE = 200;

type Waiting = { readonly enter: () => void };

/**
 * Lets in as many at once as can be answered in time: one more after each quick answer, fewer after a slow one. The rest
 * waits a moment, and is turned away where that would be too long.
 */
export class Lane {
  private running = 0;
  private limit = FIRST;
  /** How long one takes, lately, in milliseconds. */
  private takes = 0;
  private readonly queue: Waiting[] = [];
  private refused = 0;

  /** How many have been turned away since it began. */
  get rejected(): number {
    return this.refused;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.limit) this.running++;
    else await this.turn();
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.leave(performance.now() - began);
    }
  }

  /** Waits until one of those inside leaves. Throws Busy where that takes too long, at once where that can be told. */
  private turn(): Promise<void> {
    const wait = ((this.queue.length + 1) * this.takes) / this.limit;
    if (wait > PATIENCE_MS || this.queue.length >= QUEUE) throw this.busy(wait);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(waiting), 1);
        reject(this.busy(this.takes));
      }, PATIENCE_MS);
      this.queue.push(waiting);
    });
  }

  private busy(wait: number): Busy {
    this.refused++;
    return new Busy(Math.max(1, Math.ceil(wait / 1_000)));
  }

  private leave(took: number): void {
    this.takes = this.takes === 0 ? took : 0.8 * this.takes + 0.2 * took;
    if (took > SLOW_MS) this.limit = Math.max(LEAST, Math.floor(0.75 * this.limit));
    else if (this.queue.length > 0) this.limit = Math.min(MOST, this.limit + 1);
    this.running--;
    while (this.running < this.limit) {
      const next = this.queue.shift();
      if (next === undefined) return;
      this.running++;
      next.enter();
    }
  }
}
