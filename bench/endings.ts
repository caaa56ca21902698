/** What has to be ended or removed when the run is over, in whatever way; the last first. */
export class Endings {
  private readonly all: (() => Promise<void>)[] = [];
  private running: Promise<void> | undefined;

  /** Remembers one thing to end. Answers it as a function that ends it now and only once. */
  add(end: () => Promise<void>): () => Promise<void> {
    let ended: Promise<void> | undefined;
    const once = (): Promise<void> => (ended ??= end());
    this.all.push(once);
    return once;
  }

  /** Whether everything ends or has ended. */
  get haveBegun(): boolean {
    return this.running !== undefined;
  }

  /** Ends everything. One that fails is told and does not keep the others. */
  run(): Promise<void> {
    return (this.running ??= this.endAll());
  }

  private async endAll(): Promise<void> {
    for (let end = this.all.pop(); end; end = this.all.pop()) {
      await end().catch((err: unknown) => console.error(err));
    }
  }
}
